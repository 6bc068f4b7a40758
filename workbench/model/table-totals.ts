import type { Table } from "../backend/backend";
import type { Model } from "./model";
import { requireEmpty } from "./table-access";
import { bodyOf, columnOf, totalsOf } from "./table-areas";

/** In SUBTOTAL, the sum and the count of what is not hidden. */
const SUM = 109;
const COUNT = 103;

/** Shows the totals row as Excel does: "Total" in the first column, a sum (or a count of texts) in the last. */
export function setTotals(table: Table, isShown: boolean, model: Model): void {
  if (isShown === table.showTotals) return;
  const { backend } = model;
  if (!isShown) {
    backend.clear(table.sheetId, totalsOf(table), "All");
    backend.updateTable(table.id, { showTotals: false, area: { ...table.area, rows: table.area.rows - 1 } });
    return;
  }
  const row = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  requireEmpty(model, table.sheetId, row, "Table.showTotals");
  const last = table.area.columns - 1;
  const cells = backend.read(table.sheetId, columnOf(bodyOf(table), last)).flat();
  const code = cells.some(({ value }) => typeof value === "number") ? SUM : COUNT;
  const formula = `=SUBTOTAL(${String(code)},${table.name}[${escapeColumn(table.columns[last] ?? "")}])`;
  backend.updateTable(table.id, { showTotals: true, area: { ...table.area, rows: table.area.rows + 1 } });
  const label = last === 0 ? [] : [{ value: "Total" }];
  const between = Array.from({ length: Math.max(0, last - 1) }, () => undefined);
  backend.write(table.sheetId, row.row, row.column, [[...label, ...between, { value: null, formula }]]);
}

/** Structured references escape these characters with an apostrophe. */
const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/gu, (character) => `'${character}`);
