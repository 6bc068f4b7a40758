import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import { inspectedPart } from "./unbounded";

/** True or false where all rows of the range agree, else null. */
export function rowHidden(range: RangeTarget, model: Model): boolean | null {
  const { rows, hidden } = countRows(range, model);
  return hidden === 0 ? false : hidden === rows ? true : null;
}

function countRows({ sheetId, area }: RangeTarget, model: Model): { readonly rows: number; readonly hidden: number } {
  const { row, rows } = inspectedPart(model, sheetId, area);
  let hidden = 0;
  for (let index = row; index < row + rows; index += 1) if (model.backend.isRowHidden(sheetId, index)) hidden += 1;
  return { rows, hidden };
}

/** The cells of a range that are in sight, of which the workbench counts the rows. */
export const RANGE_VIEW: TypeDefinition<RangeTarget> = {
  name: "RangeView",
  scalars: {
    RowCount: { get: (range, model) => range.area.rows - countRows(range, model).hidden },
  },
};

export const visibleViewNode = (range: RangeTarget, model: Model): ModelNode => createNode(RANGE_VIEW, range, model);
