/** Has LibreOffice open a workbook, calculate it and save it again. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Shown } from "./cases";
import { plainBook, type PlainSheet } from "./plain-book";

const NAMES = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

/** The program, or undefined where it is not installed. */
export const findOffice = (): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

export const HOW_TO_GET_IT =
  "needs LibreOffice Calc: install it, on Debian with apt-get install --no-install-recommends libreoffice-calc-nogui";

/** What every cell shows, sheet by sheet, row by row. */
export function calculateInOffice(office: string, sheets: readonly PlainSheet[]): Shown[][][] {
  const folder = mkdtempSync(join(tmpdir(), "native-formulas-"));
  try {
    const [given, made] = [join(folder, "given.xlsx"), join(folder, "made")];
    writeFileSync(given, plainBook(sheets));
    const profile = `-env:UserInstallation=file://${join(folder, "profile").replaceAll("\\", "/")}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", made, given], {
      stdio: "pipe",
      timeout: 300_000,
    });
    return shownIn(readFileSync(join(made, "given.xlsx")), sheets.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function shownIn(file: Uint8Array, count: number): Shown[][][] {
  const parts = unzipSync(file);
  const part = (name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = ""]) =>
    textOf(inside),
  );
  return Array.from({ length: count }, (_, index) => cellsOf(part(`xl/worksheets/sheet${index + 1}.xml`), texts));
}

function cellsOf(sheet: string, texts: readonly string[]): Shown[][] {
  const rows: Shown[][] = [];
  for (const [, letters = "", row = "", attributes = "", inside = ""] of sheet.matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const line = (rows[Number(row) - 1] ??= []);
    line[column] = valueOf(/ t="(\w+)"/.exec(attributes)?.[1], /<v>(.*?)<\/v>/s.exec(inside)?.[1], texts);
  }
  return rows;
}

function valueOf(type: string | undefined, value: string | undefined, texts: readonly string[]): Shown {
  if (value === undefined) return null;
  if (type === "s") return texts[Number(value)] ?? null;
  if (type === "str") return decoded(value);
  if (type === "b") return value === "1";
  return type === "e" ? { error: value } : Number(value);
}

const textOf = (inside: string): string =>
  decoded([...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join(""));

const decoded = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
