import {
  type FormulaPlace,
  toExcelFormula,
  toUniverFormula,
} from "../../../workbench/backend/univer/structured-references";

const GRANTS = {
  name: "Grants",
  sheetId: "s1",
  area: { row: 0, column: 0, rows: 10, columns: 3 },
  columns: ["Town", "FY 2022", "Note's [x]"],
};
const inside: FormulaPlace = { tables: [GRANTS], sheetId: "s1", row: 4, column: 2 };
const outside: FormulaPlace = { ...inside, row: 20 };

const TO_UNIVER = [
  ["this row of a column, in the table", "=[@Town]", inside, "=Grants[[#This Row],[Town]]"],
  ["this row of a column with a space", "=[@[FY 2022]]*2", inside, "=Grants[[#This Row],[FY 2022]]*2"],
  [
    "this row of columns side by side",
    "=SUM([@[Town]:[FY 2022]])",
    inside,
    "=SUM(Grants[[#This Row],[Town]:[FY 2022]])",
  ],
  ["the whole row", "=COUNTA([@])", inside, "=COUNTA(Grants[#This Row])"],
  ["a column without its table", "=SUM([Town])", inside, "=SUM(Grants[Town])"],
  ["this row from outside the table's columns", "=Grants[@Town]", outside, "=Grants[[#This Row],[Town]]"],
  ["names in another case", "=sum(grants[fy 2022])", outside, "=sum(Grants[FY 2022])"],
  ["special items in another case", "=grants[[#headers],[town]]", outside, "=Grants[[#Headers],[Town]]"],
  ["an unknown table stays", "=Other[Town]", outside, "=Other[Town]"],
  ["a text with brackets stays", '="[@Town]"&[@Town]', inside, '="[@Town]"&Grants[[#This Row],[Town]]'],
  ["another workbook stays", "=[Book2.xlsx]Sheet1!A1", inside, "=[Book2.xlsx]Sheet1!A1"],
  ["a quoted sheet with brackets stays", "='[Book2.xlsx]My sheet'!A1", inside, "='[Book2.xlsx]My sheet'!A1"],
  ["an escaped apostrophe and brackets", "=[@[Note''s '[x']]]", inside, "=Grants[[#This Row],[Note''s '[x']]]"],
  [
    "an escaped bracket without its partner",
    "=[@[Open '[ end]]&[@Town]",
    inside,
    "=Grants[[#This Row],[Open '[ end]]&Grants[[#This Row],[Town]]",
  ],
  ["the spill of a cell", "=SUM(E2#)", outside, "=SUM(ANCHORARRAY(E2))"],
  ["the spill of a cell on another sheet", "='My sheet'!$E$2#*2", outside, "=ANCHORARRAY('My sheet'!$E$2)*2"],
  ["an error value is no spill", "=IF(A1=#N/A,1,2)", outside, "=IF(A1=#N/A,1,2)"],
  ["an unclosed bracket stays", "=[@Town", inside, "=[@Town"],
] as const;

const TO_EXCEL = [
  ["this row, in the table", "=Grants[[#This Row],[Town]]", inside, "=[@Town]"],
  ["this row of a column with a space", "=Grants[[#This Row],[FY 2022]]", inside, "=[@[FY 2022]]"],
  ["this row, elsewhere", "=Grants[[#This Row],[Town]]", outside, "=Grants[@Town]"],
  ["columns side by side", "=SUM(Grants[[#This Row],[Town]:[FY 2022]])", inside, "=SUM([@[Town]:[FY 2022]])"],
  ["a whole column", "=SUM(Grants[Town])", inside, "=SUM(Grants[Town])"],
  ["headers", "=Grants[[#Headers],[Town]]", inside, "=Grants[[#Headers],[Town]]"],
  ["a spill", "=SUM(ANCHORARRAY('My sheet'!$E$2))", outside, "=SUM('My sheet'!$E$2#)"],
] as const;

describe("References that Univer does not know", () => {
  it.each(TO_UNIVER)("go to Univer: %s", (_name, formula, place, expected) => {
    expect(toUniverFormula(formula, place)).toBe(expected);
  });

  it.each(TO_EXCEL)("come back: %s", (_name, formula, place, expected) => {
    expect(toExcelFormula(formula, place)).toBe(expected);
  });
});
