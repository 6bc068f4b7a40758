import type { MemoryBackend } from "../../../workbench/backend/memory";
import type { WorkbookSnapshot } from "../../../workbench/backend/snapshot";
import { BUILT_IN_LISTS } from "../../../src/law/lists";

export const TODAY = new Date(2026, 10, 23);

export const builtIn = (id: "fy2022" | "fy2023-governor-2022") => {
  const list = BUILT_IN_LISTS.find((one) => one.id === id);
  if (!list) throw new Error(`There is no list ${id}.`);
  return list;
};

const sheet = (name: string): WorkbookSnapshot["sheets"][number] => ({
  name,
  visibility: "Visible",
  cells: [
    { row: 0, column: 0, value: "Town" },
    { row: 1, column: 0, value: "Norwalk" },
    { row: 1, column: 1, value: 3083699 },
  ],
  columnWidths: {},
  rowHeights: {},
  merges: [],
  frozen: { rows: 0, columns: 0 },
});

/** A workbook of the user's with some figures on each sheet, and none of our table. */
export const budget = (
  change: Partial<Pick<WorkbookSnapshot, "tables" | "names">> = {},
  sheetNames: readonly string[] = ["Budget"],
): WorkbookSnapshot => ({
  sheets: sheetNames.map(sheet),
  tables: [],
  names: [],
  activeSheet: 0,
  notes: [],
  ...change,
});

/** Of many rows, their text alone: comparing them cell by cell would take a test minutes. */
const digest = (rows: readonly (readonly unknown[])[]): unknown => (rows.length > 500 ? JSON.stringify(rows) : rows);

/** Everything that a workbook holds, for comparing it before and after. Ids of tables and sheets are left out. */
export function contents(backend: MemoryBackend): unknown {
  const sheets = backend.sheets().map(({ id, name, visibility, protection }) => {
    const area = { row: 0, column: 0, rows: 46, columns: 12 };
    const used = backend.usedArea(id, true) ?? { ...area, rows: 1, columns: 1 };
    return {
      name,
      visibility,
      protection,
      used,
      cells: digest(backend.read(id, used).map((row) => row.map(({ value, formula }) => formula ?? value ?? ""))),
      formats: backend.numberFormats(id, area),
      widths: Array.from({ length: area.columns }, (_, column) => backend.columnWidth(id, column)),
      frozen: backend.frozen(id),
      merges: backend.merges(id),
      choices: backend.validations(id),
      page: backend.pageSetup(id),
      charts: backend
        .charts()
        .filter((chart) => chart.sheetId === id)
        .map(({ title, type, series }) => ({ title, type, series: series.map((one) => one.name) })),
      comments: backend
        .comments()
        .filter((comment) => comment.sheetId === id)
        .map(({ row, column, content }) => ({ row, column, content })),
    };
  });
  const tables = backend.tables().map(({ name, area, columns, style }) => ({ name, area, columns, style }));
  return { sheets, tables, names: backend.names() };
}

export function sheetId(backend: MemoryBackend, name: string): string {
  const found = backend.sheets().find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

export const table = (backend: MemoryBackend, wanted = "AllianceDistricts") => {
  const found = backend.tables().find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no table ${wanted}.`);
  return found;
};

/** The table's body as values, formulas as their text. */
export function body(backend: MemoryBackend, wanted?: string): readonly (readonly unknown[])[] {
  const { sheetId: id, area } = table(backend, wanted);
  return backend
    .read(id, { ...area, row: area.row + 1, rows: area.rows - 1 })
    .map((row) => row.map(({ value, formula }) => formula ?? value ?? ""));
}

export const column = (backend: MemoryBackend, name: string): readonly unknown[] =>
  body(backend).map((row) => row[table(backend).columns.indexOf(name)]);
