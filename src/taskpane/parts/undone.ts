import type { Undo } from "../../workbook/undo";
import { undoneTexts } from "../texts/undone";

/** What was taken back, for the status line. */
export function undoneSentence(token: Undo): string {
  const t = undoneTexts();
  switch (token.kind) {
    case "inserted":
      return t.sheets([token.sheetName]);
    case "inserted sheets":
      return t.sheets(token.sheets.map(({ sheetName }) => sheetName));
    case "carried out":
      return token.copies.length > 0
        ? t.copies(token.copies.map(({ sheetName }) => sheetName))
        : t.formulas([...new Set(token.change.blocks.map(({ sheetName }) => sheetName))]);
    case "updated":
      return t.table(token.sheetName);
    case "comment":
      return t.comment(token.address);
    case "beside":
      return t.beside(token.address, token.sheetName);
  }
}
