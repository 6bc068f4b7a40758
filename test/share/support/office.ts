/** A workbook on its way through LibreOffice: written as a file, edited there by a person's steps, saved and read again. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bookOf as bookOfContents } from "../../../cli/book-of";
import { LIMITS } from "../../../cli/limits";
import { areaText } from "../../../src/formula/area";
import { isErrorValue, type CellValue } from "../../../src/model/explain";
import type { Book, BookSheet } from "../../../src/share";
import { readWorkbookContents } from "../../../src/spreadsheet/contents/workbook-contents";
import { OfficePackage } from "../../../src/spreadsheet/package/package";
import { bookFile } from "../../spreadsheet/support/package";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function cellXml(address: string, value: CellValue, formula: string | undefined): string {
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  if (value === null) return `<c r="${address}">${f}</c>`;
  if (typeof value === "string" && !f) {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  const type = typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : isErrorValue(value) ? "e" : "n";
  const text = isErrorValue(value) ? value.error : typeof value === "boolean" ? Number(value) : value;
  return `<c r="${address}" t="${type}">${f}<v>${escaped(String(text))}</v></c>`;
}

function rowsOf(sheet: BookSheet): string {
  const { used } = sheet;
  if (!used) return "";
  const formulas = new Map(sheet.formulas.map((cell) => [`${cell.row} ${cell.column}`, cell.formula]));
  return Array.from({ length: used.row + used.rows }, (_, row) => {
    const cells = Array.from({ length: used.column + used.columns }, (__, column) => {
      const [value, formula] = [sheet.valueAt(row, column), formulas.get(`${row} ${column}`)];
      const address = areaText({ row, column, rows: 1, columns: 1 });
      return value === null && formula === undefined ? "" : cellXml(address, value, formula);
    });
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  }).join("");
}

const STATES = { visible: undefined, hidden: "hidden", "very hidden": "veryHidden" } as const;

/** Formulas of one cell only. */
const fileOf = ({ sheets }: Book): Uint8Array =>
  bookFile({
    sheets: sheets.map((sheet) => {
      const state = STATES[sheet.visibility];
      return { name: escaped(sheet.name), rows: rowsOf(sheet), ...(state && { state }) };
    }),
  });

const macro = (steps: readonly string[], from: string, to: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(
  `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, hidden())
  ${steps.join("\n  ")}
  Dim stored(0) As New com.sun.star.beans.PropertyValue
  stored(0).Name = "FilterName"
  stored(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("${to}", stored())
  book.close(True)
End Sub`,
)}</script:module>`;

const run = (office: string, folder: string, ...more: readonly string[]): void => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(office, [profile, "--headless", "--nologo", ...more], { stdio: "pipe", timeout: 300_000 });
};

/** LibreOffice with a profile of its own. Its first start lays out the folder of macros, and would overwrite what is there. */
export function startOffice(office: string): {
  /** Opens the workbook, does the steps of LibreOffice Basic with `book`, saves it, and reads what is there then. */
  readonly through: (book: Book, steps: readonly string[]) => Book;
  readonly end: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "originals-"));
  run(office, folder, "--terminate_after_init");
  const [given, made] = [join(folder, "given.xlsx"), join(folder, "made.xlsx")];
  return {
    through: (book, steps) => {
      writeFileSync(given, fileOf(book));
      const text = macro(steps, pathToFileURL(given).href, pathToFileURL(made).href);
      writeFileSync(join(folder, "profile", "user", "basic", "Standard", "Module1.xba"), text);
      run(office, folder, "macro:///Standard.Module1.Main");
      return bookOfContents(readWorkbookContents(new OfficePackage(readFileSync(made), LIMITS)));
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
