import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { machine } from "./machine";
import type { SectionResult } from "./result";

const FOLDER = path.join(__dirname, "..", "results");

interface Saved {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly sections: Readonly<Record<string, readonly SectionResult[]>>;
}

/**
 * Writes what was measured and gives the file's name. A reference goes into the repository: sections that are measured later on the same
 * day join it. Every other result is a file of its own that git ignores.
 */
export function save(sections: Saved["sections"], now: Date, isReference: boolean): string {
  mkdirSync(FOLDER, { recursive: true });
  const date = now.toISOString().slice(0, 10);
  const name = isReference ? `reference-${date}.json` : `${now.toISOString().slice(0, 19).replaceAll(":", "-")}.json`;
  const file = path.join(FOLDER, name);
  const earlier = isReference && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Saved).sections : {};
  const joined = Object.entries({ ...earlier, ...sections }).sort(([a], [b]) => (a < b ? -1 : 1));
  const saved: Saved = { date, machine: machine(), sections: Object.fromEntries(joined) };
  writeFileSync(file, `${JSON.stringify(saved, rounded, 2)}\n`);
  return `bench/results/${name}`;
}

/** Four digits are more than the times are good for. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
