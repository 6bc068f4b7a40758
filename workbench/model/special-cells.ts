/** The cells of a range that hold formulas, constants or a validation. Excel's other kinds of special cells are not emulated. */
import { intersection, isSameArea } from "../backend/areas";
import { isCellError, type Area, type Cell } from "../backend/cells";
import { orNull, wordArgument } from "./arguments";
import { notImplemented } from "./errors";
import type { Model } from "./model";
import type { Method } from "./node";
import type { RangeTarget } from "./range";
import { rangeAreasNode } from "./range-areas";
import { inspectedPart } from "./unbounded";

const KINDS = ["Formulas", "Constants", "DataValidations"] as const;
const OTHERS = ["ConditionalFormats", "Blanks", "SameConditionalFormat", "SameDataValidation", "Visible"] as const;

const VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

function hasValue({ value }: Cell, wanted: (typeof VALUES)[number]): boolean {
  if (wanted === "All") return true;
  if (isCellError(value)) return wanted.includes("Errors");
  const word = { boolean: "Logical", number: "Number", string: "Text", object: "" }[
    typeof value as "boolean" | "number" | "string" | "object"
  ];
  return word !== "" && wanted.includes(word);
}

function find({ sheetId, area }: RangeTarget, [kind, values]: readonly unknown[], model: Model): Area[] {
  const wanted = wordArgument(kind, [...KINDS, ...OTHERS]);
  const valueType = wordArgument(values, VALUES, "All");
  if (wanted === "DataValidations") {
    const parts = model.backend.validations(sheetId).flatMap((one) => intersection(one.area, area) ?? []);
    return parts.sort((a, b) => a.row - b.row || a.column - b.column);
  }
  if (wanted !== "Formulas" && wanted !== "Constants") throw notImplemented(`Range.getSpecialCells(${wanted})`);
  const used = model.backend.usedArea(sheetId, true);
  const part = used === null ? null : intersection(used, inspectedPart(model, sheetId, area));
  if (part === null) return [];
  const cells = model.backend.read(sheetId, part);
  const isWanted = (cell: Cell | undefined): boolean =>
    cell !== undefined &&
    (wanted === "Formulas" ? cell.formula !== undefined : cell.formula === undefined && cell.value !== null) &&
    hasValue(cell, valueType);
  return joined(part, (row, column) => isWanted(cells[row - part.row]?.[column - part.column]));
}

/** The cells as few areas: neighbours in a row, and rows below one another that are as wide. */
function joined(part: Area, isWanted: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = part.row; row < part.row + part.rows; row++) {
    const runs: Area[] = [];
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (!isWanted(row, column)) continue;
      const last = runs[runs.length - 1];
      if (last !== undefined && last.column + last.columns === column)
        runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
    const goesOn = (run: Area): Area | undefined => open.find((area) => isSameArea({ ...area, row, rows: 1 }, run));
    const next = runs.map((run) => {
      const above = goesOn(run);
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((area) => !next.some((run) => run.row === area.row && run.column === area.column)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

const special: Method<RangeTarget> = (range, args, model) =>
  rangeAreasNode(model, range.sheetId, find(range, args, model));

export const SPECIAL_CELLS = ["GetSpecialCells", "GetSpecialCellsOrNullObject"];

export const specialCells: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpecialCells: special,
  GetSpecialCellsOrNullObject: (range, args, model) => orNull(() => special(range, args, model)),
};
