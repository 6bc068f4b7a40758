/** The committed sample workbook, as the workbench reads it and as its parts hold it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { SnapshotCell, SnapshotSheet } from "../../../workbench/backend/snapshot";
import { readWorkbook } from "../../../workbench/xlsx";
import { parseAddress } from "../../../src/spreadsheet/address";

export const ROOT = path.resolve(__dirname, "../../..");
export const committed = readFileSync(path.join(ROOT, "assets/sample-budget.xlsx"));

const result = readWorkbook(committed, "sample-budget.xlsx");
if (!result.ok) throw new Error(result.sentence);
export const { workbook } = result;

export function sheet(name: string): SnapshotSheet {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

export function at(sheetName: string, address: string): SnapshotCell | undefined {
  const place = parseAddress(address);
  return sheet(sheetName).cells.find(({ row, column }) => row === place?.row && column === place.column);
}

/** The row of a town, as a reader of the sheet finds it. */
export function rowOf(sheetName: string, town: string): number {
  const cell = sheet(sheetName).cells.find(({ column, value }) => column === 0 && value === town);
  if (cell === undefined) throw new Error(`${town} does not stand on ${sheetName}.`);
  return cell.row + 1;
}

export const inRow = (sheetName: string, town: string, column: string): SnapshotCell | undefined =>
  at(sheetName, `${column}${rowOf(sheetName, town)}`);

/** A cell as the file has it, with the result that shows before anything is calculated: a reader leaves spilled ones out. */
export interface StoredCell {
  readonly type: string;
  value: string;
  formula?: string;
  area?: string;
  readonly isDynamic: boolean;
}

function storedCells(name: string): ReadonlyMap<string, StoredCell> {
  const number = workbook.sheets.indexOf(sheet(name)) + 1;
  const cells = new Map<string, StoredCell>();
  const parser = new SaxesParser();
  let cell: StoredCell | undefined;
  let text = "";
  parser.on("opentag", ({ name: tag, attributes }) => {
    text = "";
    if (tag === "c") {
      cell = { type: attributes["t"] ?? "n", value: "", isDynamic: attributes["cm"] === "1" };
      cells.set(attributes["r"] ?? "", cell);
    } else if (tag === "f" && cell && attributes["ref"] !== undefined) cell.area = attributes["ref"];
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("closetag", ({ name: tag }) => {
    if (tag === "f" && cell) cell.formula = text;
    if (tag === "v" && cell) cell.value = text;
  });
  parser.write(strFromU8(unzipSync(committed)[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())).close();
  return cells;
}

const bySheet = new Map<string, ReadonlyMap<string, StoredCell>>();

export function stored(sheetName: string, address: string): StoredCell | undefined {
  const cells = bySheet.get(sheetName) ?? storedCells(sheetName);
  bySheet.set(sheetName, cells);
  return cells.get(address);
}
