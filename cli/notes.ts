/** What a person should know about a workbook beside what was asked. */
import { findCalls } from "../src/model/explain";
import type { WorkbookContents } from "../src/spreadsheet/contents/workbook-contents";
import type { WorkbookEditor } from "../src/spreadsheet/edit";

/** Columns of tables that Excel fills with a function of ours wherever a row is added. */
export const columnNotes = ({ tables }: WorkbookContents): string[] =>
  tables.flatMap(({ name, sheet, calculated }) =>
    [...calculated].flatMap(([column, text]) => {
      const [call] = findCalls(`=${text}`);
      if (call === undefined) return [];
      return [
        `The table ${name} on the sheet ${sheet} fills its column "${column}" with ${call.id} in every row that is added. Without the add-in a new row shows #NAME? there.`,
      ];
    }),
  );

export const signatureNotes = ({ isSigned }: WorkbookEditor): string[] =>
  isSigned
    ? [
        "The workbook is digitally signed. The signature stays in the file and is no longer valid, because the workbook has changed. Sign it again in Excel.",
      ]
    : [];
