/**
 * A copy of a sheet with all that lies on it. What speaks of the sheet itself or of its tables speaks of the copy's own, as in
 * Excel; so does a name of the workbook that stands for cells of the sheet: the copy gets one of its own.
 */
import type { CellInput } from "../backend/backend";
import type { ChartSeries, Place } from "../backend/sheet-objects";
import { wordArgument, nodeArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { retargetFormula, type NewNames } from "./retarget-formula";
import { mapRule } from "./rule-formulas";
import { requireOpenStructure, sheetById, sheetFlags } from "./sheet-access";
import { copiedSheetName } from "./sheet-names";
import { copiedTableName } from "./table-names";
import type { SheetTarget } from "./worksheet";

/** The id of the copy. */
export function copySheet(model: Model, sheetId: string, [position, relativeTo]: readonly unknown[]): string {
  requireOpenStructure(model);
  const place = placeOfCopy(model, position, relativeTo);
  const { backend } = model;
  const { name, visibility, protection } = sheetById(model, sheetId);
  const copy = backend.copySheet(sheetId, copiedSheetName(model, name));
  const names = { sheet: [name, copy.name] as const, tables: copyTables(model, sheetId, copy.id) };
  copyFormulas(model, sheetId, copy.id, names);
  copyNames(model, sheetId, copy.id, names);
  copyObjects(model, sheetId, copy.id, names);
  model.sheetFlags.set(copy.id, { ...sheetFlags(model, sheetId) });
  backend.updateSheet(copy.id, { visibility, protection });
  backend.moveSheet(copy.id, place);
  return copy.id;
}

function placeOfCopy(model: Model, position: unknown, relativeTo: unknown): number {
  const sheets = model.backend.sheets();
  const word = wordArgument(position, ["None", "Before", "After", "Beginning", "End"], "None");
  if (word === "End") return sheets.length;
  // Excel puts a copy without a place at the beginning.
  if (word === "None" || word === "Beginning") return 0;
  if (relativeTo == null) throw new ExcelError("InvalidArgument");
  const { sheetId } = nodeArgument(relativeTo, "Worksheet").target as SheetTarget;
  const index = sheets.findIndex(({ id }) => id === sheetId);
  return word === "Before" ? index : index + 1;
}

function copyTables(model: Model, from: string, to: string): NewNames["tables"] {
  const tables = model.backend.tables().filter(({ sheetId }) => sheetId === from);
  return new Map(
    tables.map((table) => {
      const name = copiedTableName(model, table.name);
      const flags = model.tableFlags.get(table.id);
      const { id } = model.backend.addTable({ ...table, name, sheetId: to });
      if (flags !== undefined) model.tableFlags.set(id, { ...flags });
      return [table.name.toLowerCase(), name];
    }),
  );
}

function copyFormulas({ backend }: Model, from: string, to: string, names: NewNames): void {
  const used = backend.usedArea(from, true);
  if (used === null) return;
  backend.read(from, used).forEach((line, i) => {
    const cells = line.map((cell): CellInput | undefined => {
      if (cell.formula === undefined) return undefined;
      const formula = retargetFormula(cell.formula, names);
      // Inside a table a reference without a name speaks of the table around it, which is another one now.
      return formula === cell.formula && !formula.includes("[") ? undefined : { ...cell, formula };
    });
    if (cells.some((cell) => cell !== undefined)) backend.write(to, used.row + i, used.column, [cells]);
  });
}

function copyNames({ backend }: Model, from: string, to: string, names: NewNames): void {
  const all = backend.names();
  const own = new Set(all.filter(({ sheetId }) => sheetId === from).map(({ name }) => name.toLowerCase()));
  for (const name of all) {
    const formula = retargetFormula(name.formula, names);
    const isOwn = name.sheetId === from;
    const speaksOfSheet = name.sheetId === undefined && formula !== name.formula && !own.has(name.name.toLowerCase());
    if (isOwn || speaksOfSheet) backend.setName({ ...name, formula, sheetId: to });
  }
}

function copyObjects({ backend }: Model, from: string, to: string, names: NewNames): void {
  const follow = (formula: string): string => (formula.startsWith("=") ? retargetFormula(formula, names) : formula);
  const place = (of: Place): Place => (of.sheetId === from ? { ...of, sheetId: to } : of);
  const onSheet = ({ sheetId }: { readonly sheetId: string }): boolean => sheetId === from;
  for (const { area, rule } of backend.validations(from)) backend.setValidation(to, area, mapRule(rule, follow));
  const formats = backend.conditionalFormats(from);
  if (formats.length > 0)
    backend.setConditionalFormats(
      to,
      formats.map((format) => ({ ...format, formulas: format.formulas.map(follow) })),
    );
  for (const comment of backend.comments().filter(onSheet)) backend.addComment({ ...comment, sheetId: to });
  for (const chart of backend.charts().filter(onSheet)) {
    const series = chart.series.map(({ name, values, categories }): ChartSeries => ({
      name: name === null || typeof name === "string" ? name : place(name),
      values: values && place(values),
      categories: categories && place(categories),
    }));
    backend.addChart({ ...chart, sheetId: to, series });
  }
  backend.setPageSetup(to, backend.pageSetup(from));
}
