import type { Area } from "../../formula/area";
import { parseArea } from "../address";
import { unescapeText } from "../xml/entities";
import { child, childrenOf, type XmlElement } from "../xml/tree";

export interface StoredTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header row and its total row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** The formulas with which Excel fills new rows, by the names of their columns; without an equals sign. */
  readonly calculated: ReadonlyMap<string, string>;
}

/** Null for a table part without a usable area or without columns. */
export function readTablePart(table: XmlElement, sheet: string): StoredTable | null {
  const { attributes } = table;
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  const area = parseArea(attributes["ref"] ?? "");
  const columns = childrenOf(child(table, "tableColumns"), "tableColumn");
  if (name === "" || area === null || columns.length === 0) return null;
  const nameOf = (column: XmlElement): string => unescapeText(column.attributes["name"] ?? "");
  const calculated = columns.flatMap((column): [string, string][] => {
    const text = child(column, "calculatedColumnFormula")?.text ?? "";
    return text === "" ? [] : [[nameOf(column), unescapeText(text)]];
  });
  return {
    name,
    sheet,
    area,
    columns: columns.map(nameOf),
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: (attributes["totalsRowCount"] ?? "0") !== "0",
    calculated: new Map(calculated),
  };
}
