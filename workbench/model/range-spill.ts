import { contains, intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import type { Model } from "./model";
import type { Scalar } from "./node";
import type { RangeTarget } from "./range";
import { inspectedPart } from "./unbounded";

/** A formula that spills: its cell and the area of its results. */
interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The spills that touch the area. Every formula of the sheet is asked, since a spill may begin outside the area. */
export function spillsIn(model: Model, sheetId: string, area: Area): Spill[] {
  const used = model.backend.usedArea(sheetId, true);
  const before =
    used === null
      ? null
      : intersection(used, {
          ...area,
          row: 0,
          column: 0,
          rows: area.row + area.rows,
          columns: area.column + area.columns,
        });
  if (before === null) return [];
  return model.backend.read(sheetId, before).flatMap((line, i) =>
    line.flatMap(({ formula }, j) => {
      if (formula === undefined) return [];
      const [row, column] = [before.row + i, before.column + j];
      const spill = model.backend.spillArea(sheetId, row, column);
      return spill !== null && intersection(spill, area) !== null ? [{ row, column, area: spill }] : [];
    }),
  );
}

/** True or false where all cells agree, null where they do not. */
const hasSpill = ({ sheetId, area }: RangeTarget, model: Model): boolean | null => {
  const part = inspectedPart(model, sheetId, area);
  const spills = spillsIn(model, sheetId, part);
  if (spills.length === 0) return false;
  const covered = spills.reduce((sum, spill) => {
    const common = intersection(spill.area, part);
    return sum + (common === null ? 0 : common.rows * common.columns);
  }, 0);
  return covered === part.rows * part.columns && part === area ? true : null;
};

/** A formula that spills, and one that could: Excel writes both to the file as array formulas. */
const savedAsArray = ({ sheetId, area }: RangeTarget, model: Model): boolean | null => {
  const part = inspectedPart(model, sheetId, area);
  const spills = spillsIn(model, sheetId, part);
  const isArray = model.backend
    .read(sheetId, part)
    .flatMap((line, i) =>
      line.map(
        ({ spill }, j) =>
          spill === true ||
          spills.some((one) => contains(one.area, { row: part.row + i, column: part.column + j, rows: 1, columns: 1 })),
      ),
    );
  if (isArray.every((is) => !is)) return false;
  return isArray.every((is) => is) && part === area ? true : null;
};

export const spillScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  HasSpill: { get: hasSpill },
  SavedAsArray: { get: savedAsArray, onlyByName: true },
};

export const spillFrom = ({ sheetId, area }: RangeTarget, model: Model): Area | null =>
  model.backend.spillArea(sheetId, area.row, area.column);

export function spillParent({ sheetId, area }: RangeTarget, model: Model): Area | null {
  const parent = spillsIn(model, sheetId, area).find((spill) => contains(spill.area, area));
  return parent === undefined ? null : { row: parent.row, column: parent.column, rows: 1, columns: 1 };
}
