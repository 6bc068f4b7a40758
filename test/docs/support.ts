/** The Markdown pages of the project, and what they point to. */
import fs from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "../..");

const NOT_OURS = new Set(["node_modules", ".git", "build", "dist"]);

function markdownIn(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : markdownIn(name);
    return entry.name.endsWith(".md") ? [name] : [];
  });
}

/** Every page, by its path from the root of the project. */
export const PAGES: readonly string[] = markdownIn("").sort();

export const textOf = (page: string): string => fs.readFileSync(path.join(ROOT, page), "utf8");

/** The cells of the rows of a page's tables whose first cell is such a text. */
export const rowsOf = (page: string, first: RegExp): string[][] =>
  textOf(page)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = ""]) => first.test(cell));

/** Without code, in which brackets are no links. */
const prose = (page: string): string =>
  textOf(page)
    .replace(/```[^]*?```/g, "")
    .replace(/`[^`\n]*`/g, "");

export interface Link {
  readonly page: string;
  readonly isImage: boolean;
  /** As it is written. */
  readonly to: string;
}

export const LINKS: readonly Link[] = PAGES.flatMap((page) =>
  [...prose(page).matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, mark, to = ""]) => ({
    page,
    isImage: mark === "!",
    to,
  })),
);

/** The file that a link within the project points to, from the root. */
export const targetOf = ({ page, to }: Link): string =>
  path.posix.join(path.posix.dirname(page), decodeURI(to.replace(/#.*$/, "")) || path.posix.basename(page));

/** As GitHub, and the pages that are made of Markdown, call the place of a heading. */
export const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 _-]/g, "")
      .replaceAll(" ", "-"),
  );
