import type { PlannedBlock, PlannedChoice, PlannedSheet } from "../model/planned-sheet";
import type { CellContent } from "./cell-input";
import { excelSupports } from "./excel-supports";
import type { Job } from "./jobs";
import { piecesOf } from "./pieces";
import type { FormulaForm } from "./planned-cells";
import { formulaInput, isFormula, literalInput, spillInputs } from "./planned-cells";
import type { FinalNames } from "./planned-names";
import { queueLookOf } from "./planned-looks";
import { queueChart } from "./queue-chart";
import { rowHeights } from "./row-heights";

/** A planned sheet beside the sheet that becomes it. */
export interface SheetToFill {
  readonly planned: PlannedSheet;
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
}

/** Cells with their look, and no formula yet: those may speak of sheets and tables that are still to come. */
export const literalJobs = ({ planned, sheet }: SheetToFill): Job[] =>
  planned.blocks.flatMap((block) =>
    piecesOfBlock(block).map(({ row, values, columns }) => ({
      cells: values.length * columns,
      queue: () => {
        const range = sheet.getRangeByIndexes(row, block.column, values.length, columns);
        const inputs = filled(values, columns, literalInput);
        queueLookOf(range, block.style, figuresIn(inputs));
        if (hasAny(inputs)) range.values = inputs;
      },
    })),
  );

/** Tables over cells that have their header row. */
export const tableJobs = ({ planned, sheet }: SheetToFill, names: FinalNames): Job[] =>
  planned.tables.map(({ name, area }) => ({
    cells: 1,
    queue: () => {
      const table = sheet.tables.add(sheet.getRange(area), true);
      table.name = names.tables.get(name) ?? name;
      table.style = "TableStyleLight1";
    },
  }));

export const formulaJobs = ({ planned, sheet }: SheetToFill, names: FinalNames, form: FormulaForm): Job[] => [
  ...planned.blocks
    .filter(({ values }) => values.some((line) => line.some(isFormula)))
    .flatMap((block) =>
      piecesOfBlock(block).map(({ row, values, columns }) => ({
        cells: values.length * columns,
        queue: () => {
          const inputs = filled(values, columns, (value) => formulaInput(value, names));
          if (hasAny(inputs)) sheet.getRangeByIndexes(row, block.column, values.length, columns).formulas = inputs;
        },
      })),
    ),
  ...planned.spills.map((spill) => ({
    cells: spill.rows * spill.columns,
    queue: () => {
      queueLookOf(sheet.getRangeByIndexes(spill.row, spill.column, spill.rows, spill.columns), spill.style, []);
      const inputs = spillInputs(spill, form, names);
      const [rows, columns] = [inputs.length, inputs[0]?.length ?? 0];
      sheet.getRangeByIndexes(spill.row, spill.column, rows, columns).formulas = inputs;
    },
  })),
];

/** What lies over the cells: choices, merged bands, widths and heights, charts, what stays in sight, and how it prints. */
export const layoutJob = (
  { planned, sheet, sheetName }: SheetToFill,
  sourceOf: (choices: readonly string[]) => string | null,
): Job => ({
  cells: 1,
  queue: () => {
    planned.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    for (const [row, height] of rowHeights(planned)) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    }
    for (const area of planned.merges) sheet.getRange(area).merge(false);
    if (excelSupports("1.8")) for (const choice of planned.choices) queueChoice(sheet, choice, sourceOf);
    for (const chart of planned.charts) queueChart(sheet, sheetName, planned, chart);
    queueFrozen(sheet, planned.frozen);
    if (excelSupports("1.9")) queuePrint(sheet, planned.print);
  },
});

interface BlockPiece {
  readonly row: number;
  readonly columns: number;
  readonly values: PlannedBlock["values"];
}

function piecesOfBlock({ row, values }: PlannedBlock): BlockPiece[] {
  const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
  if (columns === 0) return [];
  return piecesOf(values.length, columns).map(({ first, rows }) => ({
    row: row + first,
    columns,
    values: values.slice(first, first + rows),
  }));
}

/** Lines of one length; null leaves a cell alone. */
const filled = <T>(
  values: PlannedBlock["values"],
  columns: number,
  input: (value: PlannedBlock["values"][number][number]) => T | null,
): (T | null)[][] => values.map((line) => Array.from({ length: columns }, (_, column) => input(line[column] ?? null)));

const hasAny = (inputs: readonly (readonly unknown[])[]): boolean =>
  inputs.some((line) => line.some((input) => input !== null));

function* figuresIn(inputs: readonly (readonly (CellContent | null)[])[]): Iterable<CellContent> {
  for (const line of inputs) for (const input of line) if (typeof input === "number") yield input;
}

function queueChoice(
  sheet: Excel.Worksheet,
  { row, column, rows, columns, choices }: PlannedChoice,
  sourceOf: (choices: readonly string[]) => string | null,
): void {
  const source = sourceOf(choices);
  if (source === null) return;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rows, columns);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
}

function queueFrozen(sheet: Excel.Worksheet, { rows, columns }: PlannedSheet["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** All columns on the width of one page, as many pages as the rows take. */
function queuePrint({ pageLayout }: Excel.Worksheet, { landscape, titleRows }: PlannedSheet["print"]): void {
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
}
