import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(__dirname, "../../../../shared/data");

/** The State's figures beside the project; a clean clone has none, and what needs them reports itself skipped. */
export const describeWithSharedData = existsSync(folder) ? describe : describe.skip;

/** The rows of a file there, each a record by the names of the header. */
export function sharedRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(resolve(folder, file), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(fieldsOf);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** The fields of one line as RFC 4180 writes them; these files have no line breaks within fields. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? "",
  );
