import { frameTexts } from "../texts/frame";
import type { FrameTexts } from "../texts/english/frame";

/** What the page says where it cannot work. */
export function NotInExcel({ reason }: { readonly reason: keyof FrameTexts["notInExcel"] }) {
  return (
    <main class="alone">
      <h1>{PRODUCT}</h1>
      <p>{frameTexts().notInExcel[reason]}</p>
    </main>
  );
}

/** A name, and the same in every language. */
const PRODUCT = "Alliance Withholding";
