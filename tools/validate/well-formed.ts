import { validateXML, type XMLValidationError } from "xmllint-wasm";
import type { Issue } from "./issue";

/** libxml2 repeats the faulty line and points at it below its message; the place is in the message already. */
export function messagesOf(errors: readonly XMLValidationError[]): { detail: string; line?: number }[] {
  return errors.flatMap(({ message, loc }) => {
    if (loc === null) return [];
    const detail = message.replace(/^(parser error|Schemas validity error) : /, "").replace(/\.\s*$/, "");
    return [{ detail, line: loc.lineNumber }];
  });
}

/** The first fault only: those after it follow from it most of the time. */
export async function checkWellFormed(xml: string): Promise<Issue[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    normalization: "c14n",
  });
  if (valid) return [];
  const { detail, line } = messagesOf(errors)[0] ?? { detail: rawOutput.split("\n")[0] ?? "" };
  return [{ code: "not-well-formed", facts: { detail }, ...(line === undefined ? {} : { line }) }];
}
