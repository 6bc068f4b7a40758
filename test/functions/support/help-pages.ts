import fs from "node:fs";
import path from "node:path";

export interface Example {
  readonly formula: string;
  readonly result: string;
  /** The message of an error, in the tables that give one. */
  readonly message?: string;
}

const FOLDER = path.join(__dirname, "../../../docs/functions");

/** The pages of functions: every page of the folder but its list. */
export const helpPages = (): string[] =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .sort();

export const pageText = (page: string): string => fs.readFileSync(path.join(FOLDER, page), "utf8");

const code = (cell: string | undefined): string | undefined => /^`(.*)`$/.exec(cell ?? "")?.[1];

/** The rows of a page's tables that begin with a formula: its result, and under a heading "Message" the message of its error. */
export function examplesOf(page: string): Example[] {
  let hasMessage = false;
  return pageText(page)
    .split("\n")
    .flatMap((line): Example[] => {
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (cells[0] === "Formula") hasMessage = cells[2] === "Message";
      const formula = code(cells[0]);
      if (!formula?.startsWith("=")) return [];
      const result = code(cells[1]);
      if (result === undefined) throw new Error(`${page}: the result of ${formula} is not in code marks`);
      return [{ formula, result, ...(hasMessage ? { message: cells[2] ?? "" } : {}) }];
    });
}

/** A result as the pages write it: one value, or an array constant of Excel. */
export function written(result: unknown[][]): string {
  const text = result.map((row) => row.join(",")).join(";");
  return result.length === 1 && result[0]?.length === 1 ? text : `{${text}}`;
}
