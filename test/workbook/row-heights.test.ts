import type { PlannedSheet, PlannedStyle } from "../../src/model/planned-sheet";
import { rowHeights } from "../../src/workbook/row-heights";

const sheet = (style: PlannedStyle, texts: readonly string[], width: number): PlannedSheet => ({
  key: "k",
  name: "K",
  blocks: [{ row: 3, column: 0, style, values: [texts.map((text) => ({ text }))] }],
  spills: [],
  choices: [],
  charts: [],
  widths: texts.map(() => width),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: { landscape: true },
  tables: [],
});

it.each([
  ["a header of one line keeps its height", "header", ["District"], 100, []],
  ["a header that wraps has a height for its lines", "header", ["District", "Withheld from the grant"], 66, [[3, 45]]],
  ["a word that is longer than the column is broken", "header amount", ["Recoverable"], 36, [[3, 45]]],
  ["a title stands higher", "title", ["Model"], 100, [[3, 24]]],
  ["a label does not wrap", "label", ["Withheld from Alliance Districts"], 36, []],
] as const)("%s", (_, style, texts, width, heights) => {
  expect([...rowHeights(sheet(style, texts, width))]).toEqual(heights);
});
