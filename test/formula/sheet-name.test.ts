import fc from "fast-check";
import { onSheet, quotedSheet, splitSheet } from "../../src/formula/sheet-name";
import { tokenise } from "../../src/formula/tokens";
import { referencesIn } from "../../src/share/formula-references";
import { areaOf } from "../../src/taskpane/explain/area-of";
import { readRequest } from "../../cli/request";
import { parseAddress, quoteSheetName } from "../../workbench/model/a1";

describe("A sheet's name before an address", () => {
  it.each([
    ["a word", "Districts", "Districts"],
    ["a word and figures that are no cell", "Sheet1", "Sheet1"],
    ["an underscore, a point and figures within", "_Lists.2022", "_Lists.2022"],
    ["letters with accents, as Excel in Spanish or German has them", "Año_Übersicht", "Año_Übersicht"],
    ["letters alone, which are no cell", "XFD", "XFD"],
    ["what begins with R or C and goes on with another letter", "Credit", "Credit"],
    ["what only ends like a cell of numbered rows and columns", "bR1C1", "bR1C1"],
  ])("stands without quotation marks: %s", (_sentence, name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });

  it.each([
    ["a blank", "ECS grants", "'ECS grants'"],
    ["a hyphen, which would subtract", "Budget-2024", "'Budget-2024'"],
    ["an apostrophe, which is doubled", "Mayor's office", "'Mayor''s office'"],
    ["two apostrophes, which are four", "a''b", "'a''''b'"],
    ["a figure first", "2024", "'2024'"],
    ["a point first", ".Plan", "'.Plan'"],
    ["a cell: column FY, row 2024", "FY2024", "'FY2024'"],
    ["a cell in small letters", "xfd1048576", "'xfd1048576'"],
    ["a cell beyond the sheet, where marks do no harm", "ABC9999999", "'ABC9999999'"],
    ["the row of the formula, where rows are numbered", "R", "'R'"],
    ["its column", "c", "'c'"],
    ["its own cell", "rc", "'rc'"],
    ["a cell of numbered rows and columns", "R1C1", "'R1C1'"],
    ["a row and the column of the formula", "R5C", "'R5C'"],
    ["a column, the row being that of the formula", "RC2", "'RC2'"],
    ["what begins with such a row", "R1_budget", "'R1_budget'"],
    ["what begins with such a column", "C3budget", "'C3budget'"],
    ["a truth value", "True", "'True'"],
    ["a mark of the spreadsheet", "Rates#1", "'Rates#1'"],
    ["brackets of another workbook's file", "[1]Plan", "'[1]Plan'"],
    ["several sheets", "Jan:Mar", "'Jan:Mar'"],
    ["letters of another alphabet, of which it is not sure", "Бюджет", "'Бюджет'"],
    ["a small raised letter, which is no letter of a word", "Nº1", "'Nº1'"],
    ["an accent of its own behind its letter", "An\u0303o", "'An\u0303o'"],
    ["the sign of times", "a×b", "'a×b'"],
    ["nothing at all", "", "''"],
  ])("stands in quotation marks: %s", (_sentence, name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });

  it("stands before cells, and before a name of the sheet", () => {
    expect(onSheet("Model", "B2:C7")).toBe("Model!B2:C7");
    expect(onSheet("ECS grants", "$D$14")).toBe("'ECS grants'!$D$14");
    expect(onSheet("Model", "Withheld")).toBe("Model!Withheld");
  });
});

/** Names that people give, names of the pieces that cells are written with, and any text that Excel takes for one. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const PIECES = ["R", "C", "r", "c", "FY", "A", "1", "2024", "0", "_", ".", "'", " ", "-", "é", "Plan", "TRUE", "!"];
const sheetName = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join("")),
    fc.string({ minLength: 1, maxLength: 31 }),
    fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }),
  )
  .map((text) => text.replace(FORBIDDEN, ""))
  // Excel itself refuses an apostrophe at either end.
  .filter((text) => text !== "" && !/^'|'$|[\u0000-\u001f\ufffe\uffff]/u.test(text));
const cells = fc.constantFrom("A1", "$D$14", "B2:C7", "$A$3:$H$40");

describe("A sheet's name, read back from an address", () => {
  it.each([
    ["'FY''22 plan'!B5", { sheetName: "FY'22 plan", rest: "B5" }],
    ["Budget!B5", { sheetName: "Budget", rest: "B5" }],
    ["Año!B5", { sheetName: "Año", rest: "B5" }],
    ["B5", { sheetName: null, rest: "B5" }],
    ["Sheet1!A1+Sheet2!A1", { sheetName: "Sheet1", rest: "A1+Sheet2!A1" }],
  ])("%s has its sheet", (address, parts) => {
    expect(splitSheet(address)).toEqual(parts);
  });

  it("is the one that was written, for whoever reads addresses here", () => {
    fc.assert(
      fc.property(sheetName, cells, (name, rest) => {
        const address = onSheet(name, rest);
        expect(splitSheet(address)).toEqual({ sheetName: name, rest });
        expect(areaOf(address)?.sheet).toBe(name);
        expect(parseAddress(address)?.sheet).toBe(name);
        expect(readRequest(["check", "book.xlsx", `--range=${address}`])).toMatchObject({ scope: { sheet: name } });
      }),
      { numRuns: 2000 },
    );
  });

  it("is the one that was written where formulas are read, and nothing else is read into it", () => {
    fc.assert(
      fc.property(sheetName, cells, (name, rest) => {
        const formula = `=2*${onSheet(name, rest)}+1`;
        expect(referencesIn(formula)).toMatchObject([{ sheet: name, cells: rest }]);
        const kinds = tokenise(formula).map(({ kind }) => kind);
        expect(["sheet", "name"]).toContain(kinds[3]);
        expect(kinds[4]).toBe("bang");
      }),
      { numRuns: 2000 },
    );
  });

  it("is never left without quotation marks where the workbench's Excel writes them", () => {
    fc.assert(
      fc.property(sheetName, (name) => {
        if (quotedSheet(name) === name) expect(quoteSheetName(name)).toBe(name);
        else expect(quotedSheet(name)).toBe(`'${name.split("'").join("''")}'`);
      }),
      { numRuns: 2000 },
    );
  });
});
