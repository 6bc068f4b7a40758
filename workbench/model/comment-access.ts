import { contains, cellArea } from "../backend/areas";
import type { Area } from "../backend/cells";
import type { Comment } from "../backend/sheet-objects";
import { ExcelError } from "./errors";
import type { Model } from "./model";

/** The comment with this id; it may have been deleted since the add-in learnt of it. */
export function commentById(model: Model, commentId: string): Comment {
  const comment = model.backend.comments().find(({ id }) => id === commentId);
  if (comment === undefined) throw new ExcelError("ItemNotFound");
  return comment;
}

export const commentAt = (model: Model, sheetId: string, row: number, column: number): Comment | undefined =>
  model.backend
    .comments()
    .find((comment) => comment.sheetId === sheetId && comment.row === row && comment.column === column);

/** With the cells themselves, when all of them is cleared. */
export function removeComments(model: Model, sheetId: string, area: Area): void {
  for (const { id, row, column, sheetId: home } of model.backend.comments())
    if (home === sheetId && contains(area, cellArea(row, column))) model.backend.removeComment(id);
}
