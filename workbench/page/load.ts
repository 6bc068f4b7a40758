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

/** `?sample` in the page's own address asks for the sample in place of the user's workbook. */
export async function loadWorkbook(): Promise<LoadedWorkbook> {
  const sample = new URLSearchParams(location.search).has("sample");
  const response = await get(sample ? "/api/workbook?sample" : "/api/workbook");
  return (await response.json()) as LoadedWorkbook;
}

export async function loadAddin(): Promise<Addin> {
  const [functionsJs, functionsJson, manifest] = await Promise.all(
    ["functions.js", "functions.json", "manifest.xml"].map(addinFile),
  );
  return { functionsJs: functionsJs ?? "", functionsJson: functionsJson ?? "", manifest: manifest ?? "" };
}
