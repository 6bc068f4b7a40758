import type { Table } from "../backend";
import type { Place } from "../sheet-objects";

/** The cells of `Grants[#All]`, `Grants[#Data]`, `Grants[#Headers]`, `Grants[FY 2022]` or `Grants[[#All],[FY 2022]]`; else null. */
export function columnsOfTable(tables: readonly Table[], name: string, bracket: string): Place | null {
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return null;
  const inner = bracket.slice(1, -1);
  const parts = inner.startsWith("[") ? [...inner.matchAll(/\[([^[\]]*)\]/gu)].map(([, part = ""]) => part) : [inner];
  const item = parts.find((part) => part.startsWith("#"))?.toLowerCase() ?? "#data";
  const [columnName] = parts.filter((part) => part !== "" && !part.startsWith("#"));
  const index =
    columnName === undefined ? null : table.columns.findIndex((one) => one.toLowerCase() === columnName.toLowerCase());
  const head = table.showHeaders ? 1 : 0;
  const { area } = table;
  const rows = {
    "#all": { row: area.row, rows: area.rows },
    "#headers": { row: area.row, rows: head },
    "#data": { row: area.row + head, rows: area.rows - head - (table.showTotals ? 1 : 0) },
  }[item];
  if (rows === undefined || index === -1 || parts.length > 2) return null;
  const columns = index === null ? {} : { column: area.column + index, columns: 1 };
  return { sheetId: table.sheetId, area: { ...area, ...rows, ...columns } };
}
