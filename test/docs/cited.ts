import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { ROOT } from "./support";

interface Document {
  readonly title: string;
  readonly read: string | Date;
}

const documents = parse(fs.readFileSync(path.join(ROOT, "src/law/data/sources.yaml"), "utf8")) as Record<
  string,
  Document
>;

const dayOf = (read: string | Date): string => (typeof read === "string" ? read : read.toISOString().slice(0, 10));

/** The words by which a page has to name each document of the law's data: a section of the statutes by its number, others by their title. */
export const CITED_DOCUMENTS = Object.values(documents).map(({ title, read }) => ({
  words: /section (10-\w+)/.exec(title)?.[1] ?? title.replace(/, published by.*$/, ""),
  read: dayOf(read),
}));
