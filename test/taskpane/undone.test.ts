import { undoneSentence } from "../../src/taskpane/parts/undone";
import type { Undo } from "../../src/workbook/undo";

const sheet = (sheetName: string) => ({
  sheetId: "",
  sheetName,
  rows: 1,
  columns: 1,
  spillFrom: [],
  charts: 0,
  hash: "",
});

const inserted = (...names: string[]): Undo => ({
  kind: "inserted sheets",
  sheetName: names[0] ?? "",
  sheets: names.map(sheet),
});

it.each<[Undo, string]>([
  [inserted("Model"), "Undone: the sheet Model is gone again."],
  [inserted("Model", "Rates", "Plan"), "Undone: the sheets Model, Rates and Plan are gone again."],
  [
    { kind: "comment", sheetName: "Plan", address: "Plan!B5", text: "Why" },
    "Undone: the comment on Plan!B5 is gone again.",
  ],
  [
    { kind: "beside", sheetName: "Plan", address: "C5:D5", texts: ["Why", "so"] },
    "Undone: the cells C5:D5 on the sheet Plan are empty again.",
  ],
])("what was taken back is named: %j", (undo, sentence) => {
  expect(undoneSentence(undo)).toBe(sentence);
});
