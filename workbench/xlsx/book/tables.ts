import type { SnapshotTable } from "../../backend/snapshot";
import { parseArea } from "../../../src/spreadsheet/address";
import { decodeFormula, type Reading } from "../formula/decode";
import { tokenise } from "../../../src/formula/tokens";
import { unescapeText } from "../../../src/spreadsheet/xml/entities";
import { child, childrenOf, type XmlElement } from "../../../src/spreadsheet/xml/tree";

/** Null for a table part without a usable area or without columns. */
export function readTable(table: XmlElement, sheet: number, reading: Reading): SnapshotTable | null {
  const { attributes } = table;
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  const area = parseArea(attributes["ref"] ?? "");
  const columns = childrenOf(child(table, "tableColumns"), "tableColumn");
  if (name === "" || area === null || columns.length === 0) return null;
  const columnName = (column: XmlElement): string => unescapeText(column.attributes["name"] ?? "");
  const calculated = columns.flatMap((column): [string, string][] => {
    const formula = child(column, "calculatedColumnFormula")?.text ?? "";
    return formula === "" ? [] : [[columnName(column), decodeFormula(tokenise(formula), reading, name)]];
  });
  const { name: style, showRowStripes: striped } = child(table, "tableStyleInfo")?.attributes ?? {};
  return {
    name,
    sheet,
    area,
    columns: columns.map(columnName),
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: (attributes["totalsRowCount"] ?? "0") !== "0",
    ...(style === undefined ? {} : { style }),
    ...(calculated.length === 0 ? {} : { calculatedColumns: Object.fromEntries(calculated) }),
    ...(striped === "0" || striped === "false" ? { bandedRows: false } : {}),
  };
}
