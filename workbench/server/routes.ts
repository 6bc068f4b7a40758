import path from "node:path";
import { messages } from "./messages";
import { serveOfficeJs } from "./office-js";
import { json, text, type Reply } from "./reply";
import { pathSegments, serveFile } from "./static-files";
import { withLocalOfficeJs } from "./task-pane-page";
import { withNonce } from "./nonce";
import { openWorkbook, readWorkbookFile } from "./workbook-file";

export interface Places {
  /** The built page of the workbench. */
  readonly page: string;
  /** The built add-in. */
  readonly addin: string;
  readonly sample: string;
  /** The user's own workbook. */
  readonly workbook?: string;
}

/** What stands at a path and query, `/addin/taskpane.html` for example. */
export async function answer(address: string, places: Places): Promise<Reply> {
  const [rawPath = "/", query = ""] = address.split("?", 2);
  const segments = pathSegments(rawPath);
  if (segments === null) return text(404, messages.badAddress);
  const [first, ...rest] = segments;
  const found =
    first === "addin"
      ? await serveAddin(places.addin, rest)
      : first === "office-js"
        ? await serveOfficeJs(rest)
        : first === "api"
          ? await serveApi(rest, new URLSearchParams(query), places)
          : await servePage(places.page, segments);
  return found ?? text(404, messages.notFound(`/${segments.join("/")}`));
}

async function serveAddin(folder: string, segments: readonly string[]): Promise<Reply | null> {
  const file = await serveFile(folder, segments, "never");
  if (file === null || segments.join("/") !== "taskpane.html") return file;
  return { ...file, body: withLocalOfficeJs(Buffer.from(file.body).toString("utf8")) };
}

async function serveApi(segments: readonly string[], query: URLSearchParams, places: Places): Promise<Reply | null> {
  const wanted = segments.join("/");
  const sample = places.workbook === undefined || query.has("sample");
  const file = sample ? places.sample : path.resolve(places.workbook);
  if (wanted === "workbook") return json(await openWorkbook({ path: file, sample }, !query.has("without-addin")));
  return wanted === "workbook/file" ? readWorkbookFile(file) : null;
}

async function servePage(folder: string, segments: readonly string[]): Promise<Reply | null> {
  if (segments.length > 0) return serveFile(folder, segments, "never");
  const page = await serveFile(folder, ["index.html"], "never");
  return page === null ? text(503, messages.pageNotBuilt) : withNonce(page);
}
