import { integerArgument, textArgument, wordArgument } from "./arguments";
import { parseAddress } from "./a1";
import { commentAt, commentById } from "./comment-access";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, isNode, type ModelNode, type TypeDefinition } from "./node";
import { placeArgument } from "./range-argument";
import { requireUnprotected } from "./sheet-access";

interface CommentTarget {
  readonly commentId: string;
}

function contentArgument(value: unknown): string {
  const content = textArgument(value);
  if (content === "") throw new ExcelError("InvalidArgument");
  return content;
}

export const COMMENT: TypeDefinition<CommentTarget> = {
  name: "Comment",
  identity: ({ commentId }, model) => ({ Id: commentById(model, commentId).id }),
  scalars: {
    Id: { get: ({ commentId }) => commentId },
    Content: {
      get: ({ commentId }, model) => commentById(model, commentId).content,
      set: ({ commentId }, value, model) => {
        const content = contentArgument(value);
        requireUnprotected(model, commentById(model, commentId).sheetId, "allowEditObjects");
        model.backend.updateComment(commentId, { content });
      },
    },
  },
  methods: {
    Delete: ({ commentId }, _args, model) => {
      requireUnprotected(model, commentById(model, commentId).sheetId, "allowEditObjects");
      model.backend.removeComment(commentId);
    },
  },
};

function commentNode(model: Model, commentId: string): ModelNode {
  commentById(model, commentId);
  return createNode(COMMENT, { commentId }, model);
}

/** One cell, as a range or by its full address: an address of the workbook names its sheet. */
function cellArgument(model: Model, value: unknown): { sheetId: string; row: number; column: number } {
  if (!isNode(value) && parseAddress(textArgument(value))?.sheet === undefined) throw new ExcelError("InvalidArgument");
  const { sheetId, area } = placeArgument(model, value, model.backend.activeSheet());
  if (area.rows * area.columns > 1) throw new ExcelError("InvalidArgument");
  return { sheetId, row: area.row, column: area.column };
}

export const COMMENT_COLLECTION: TypeDefinition<null> = {
  name: "CommentCollection",
  items: (_target, model) => model.backend.comments().map(({ id }) => commentNode(model, id)),
  methods: {
    // A cell has one comment; what more there is to say is a reply to it.
    Add: (_target, [cellAddress, content, contentType], model) => {
      wordArgument(contentType, ["Plain"], "Plain");
      const cell = cellArgument(model, cellAddress);
      requireUnprotected(model, cell.sheetId, "allowEditObjects");
      if (commentAt(model, cell.sheetId, cell.row, cell.column) !== undefined) throw new ExcelError("InvalidOperation");
      return commentNode(model, model.backend.addComment({ ...cell, content: contentArgument(content) }).id);
    },
    GetItem: (_target, [commentId], model) => commentNode(model, textArgument(commentId)),
    GetItemByCell: (_target, [cellAddress], model) => {
      const { sheetId, row, column } = cellArgument(model, cellAddress);
      const comment = commentAt(model, sheetId, row, column);
      if (comment === undefined) throw new ExcelError("ItemNotFound");
      return commentNode(model, comment.id);
    },
    GetItemAt: (_target, [index], model) => {
      const comment = model.backend.comments()[integerArgument(index)];
      if (comment === undefined) throw new ExcelError("ItemNotFound");
      return commentNode(model, comment.id);
    },
    GetCount: (_target, _args, model) => model.backend.comments().length,
  },
};

export const commentsNode = (model: Model): ModelNode => createNode(COMMENT_COLLECTION, null, model);
