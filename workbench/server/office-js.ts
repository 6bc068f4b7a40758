/** Microsoft's own office.js, unmodified, from the npm package; it is not part of this repository. */
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { html, type Reply } from "./reply";
import { serveFile } from "./static-files";

export const OFFICE_JS_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * office.js trusts a host on https with a Microsoft name; any other host it checks with this page, which comes from where
 * office.js comes from. Microsoft's page asks the user; ours answers for the workbench, which runs on the user's own computer.
 */
const TRUST_SCRIPT = `addEventListener("message", (e) => e.source.postMessage('{"hostUserTrusted":true}', e.origin))`;
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Trusted</title><script>${TRUST_SCRIPT}</script>`;
const TRUST_HASH = `sha256-${createHash("sha256").update(TRUST_SCRIPT).digest("base64")}`;

/** Follows `segments` from `folder` without regard to case: office.js asks for AgaveErrorUX, the package has agaveerrorux. */
async function actualNames(folder: string, segments: readonly string[]): Promise<readonly string[] | null> {
  const names: string[] = [];
  for (const segment of segments) {
    const entries = await fs.readdir(path.join(folder, ...names)).catch(() => []);
    const name = entries.find((entry) => entry.toLowerCase() === segment.toLowerCase());
    if (name === undefined) return null;
    names.push(name);
  }
  return names;
}

export async function serveOfficeJs(segments: readonly string[]): Promise<Reply | null> {
  if (segments.join("/").toLowerCase() === "agaveerrorux/index.html")
    return { ...html(TRUST_PAGE), scripts: TRUST_HASH };
  const names = await actualNames(OFFICE_JS_FOLDER, segments);
  return names && (await serveFile(OFFICE_JS_FOLDER, names, "long"));
}
