import type { WorkbookSnapshot } from "../backend/snapshot";
import { messages } from "./messages";

/** What the server says of the workbook; a file it cannot open comes with a sentence for the user. */
export type LoadedWorkbook =
  | { readonly ok: true; readonly name: string; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly name: string; readonly sample: boolean; readonly sentence: string };

export interface Addin {
  readonly functionsJs: string;
  readonly functionsJson: string;
  readonly manifest: string;
}

async function get(address: string): Promise<Response> {
  try {
    return await fetch(address);
  } catch {
    throw new Error(messages.serverGone);
  }
}

async function addinFile(name: string): Promise<string> {
  const response = await get(`/addin/${name}`);
  if (!response.ok) throw new Error(messages.addinNotBuilt(name));
  return response.text();
}

/**
 * What the page's own address asks for: `?sample` the sample in place of the user's workbook, `?without-addin` to see it without
 * the add-in, `?lang=es-ES` an Excel of that language.
 */
const asked = (): URLSearchParams => new URLSearchParams(location.search);

export const isWithoutAddin = (): boolean => asked().has("without-addin");

/** A word that is no language stands for none. */
export function askedLocale(): string {
  try {
    return Intl.getCanonicalLocales(asked().get("lang") ?? [])[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}

const query = (): string => {
  const words = ["sample", "without-addin"].filter((word) => asked().has(word));
  return words.length === 0 ? "" : `?${words.join("&")}`;
};

export async function loadWorkbook(): Promise<LoadedWorkbook> {
  return (await (await get(`/api/workbook${query()}`)).json()) as LoadedWorkbook;
}

/** The file as it is on the disk; null where the server no longer has it. */
export async function loadFile(): Promise<Uint8Array | null> {
  const response = await get(`/api/workbook/file${query()}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

export async function loadAddin(): Promise<Addin> {
  const [functionsJs, functionsJson, manifest] = await Promise.all(
    ["functions.js", "functions.json", "manifest.xml"].map(addinFile),
  );
  return { functionsJs: functionsJs ?? "", functionsJson: functionsJson ?? "", manifest: manifest ?? "" };
}
