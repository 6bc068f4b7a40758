import fc from "fast-check";
import { decodeFormula, dropForeignFiles, refersToOtherWorkbook } from "../../../workbench/xlsx/formula/decode";
import { tokenise } from "../../../src/formula/tokens";

const decoded = (stored: string, table?: string): string => decodeFormula(tokenise(stored), { hasAddin: true }, table);

describe("a stored formula is shown as a user types it", () => {
  test.each([
    ["a plain formula stays as it is", "SUM(A1:B2)*2", "=SUM(A1:B2)*2"],
    ["a newer function loses its prefix", "_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["a worksheet function loses both prefixes", "_xlfn._xlws.SORT(A1:A9)", "=SORT(A1:A9)"],
    ["variables of LET lose theirs", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)", "=LET(x,A1,x+1)"],
    ["a function given by name loses its prefix", "_xlfn.BYROW(A1:B2,_xleta.SUM)", "=BYROW(A1:B2,SUM)"],
    ["SINGLE of a reference is @", "_xlfn.SINGLE(A1:A9)", "=@A1:A9"],
    ["SINGLE of a call is @", "_xlfn.SINGLE(INDEX(A1:A9,2))+1", "=@INDEX(A1:A9,2)+1"],
    ["SINGLE of a sum keeps its parentheses", "_xlfn.SINGLE(A1:A3+B1)", "=@(A1:A3+B1)"],
    ["SINGLE of a column of a table is @", "_xlfn.SINGLE(EcsGrants[FY 2022])", "=@EcsGrants[FY 2022]"],
    ["SINGLE of a reference to another sheet is @", "_xlfn.SINGLE('My sheet'!A1:A3)", "=@'My sheet'!A1:A3"],
    ["ANCHORARRAY is #", "SUM(_xlfn.ANCHORARRAY(A1))", "=SUM(A1#)"],
    ["ANCHORARRAY on another sheet is #", "_xlfn.ANCHORARRAY('My sheet'!$A$1)", "='My sheet'!$A$1#"],
    ["one within the other", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2))", "=@B2#"],
    ["a custom function", "_xldudf_ALLIANCE_WITHHOLD(C2,B2)", "=ALLIANCE_WITHHOLD(C2,B2)"],
    ["a custom function with a namespace", "_xldudf_NS_FUNC(1)", "=NS_FUNC(1)"],
    ["a custom function as LibreOffice saves it", "_xldudf_alliance_withhold(C2,B2)", "=ALLIANCE_WITHHOLD(C2,B2)"],
    ["a custom function given by name", "_xlfn.MAP(A1:A3,_xldudf_GRADUATED_PERCENT)", "=MAP(A1:A3,GRADUATED_PERCENT)"],
    ["text is left alone", '"_xldudf_X(" & "say ""_xlfn.Y""" & A1', '="_xldudf_X(" & "say ""_xlfn.Y""" & A1'],
    ["a sheet name is left alone", "'_xlfn.x''s [!'!A1+1", "='_xlfn.x''s [!'!A1+1"],
    ["a column name is left alone", "T[_xlfn.x]+T['[_xldudf_y']]", "=T[_xlfn.x]+T['[_xldudf_y']]"],
    ["a bracket within a column name does not end or open it", "T['[]&_xlfn.CONCAT(A1)", "=T['[]&CONCAT(A1)"],
    ["errors and arrays pass", '{1,2;"a",#N/A}+#REF!', '={1,2;"a",#N/A}+#REF!'],
    ["an open parenthesis too many does no harm", "_xlfn.SINGLE(A1", "=@A1"],
    ["an open text does no harm", '"abc', '="abc'],
  ])("%s", (_, stored, expected) => {
    expect(decoded(stored)).toBe(expected);
  });

  test.each([
    ["a column without a table gets its table", "[FY 2022]-[FY 2012]", "=EcsGrants[FY 2022]-EcsGrants[FY 2012]"],
    ["this row without a table gets its table", "SUM([@Amount],1)", "=SUM(EcsGrants[@Amount],1)"],
    ["a column with its table stays", "EcsGrants[[#This Row],[FY 2022]]", "=EcsGrants[[#This Row],[FY 2022]]"],
    ["a column of another table stays", "Other[FY 2022]", "=Other[FY 2022]"],
  ])("%s", (_, stored, expected) => {
    expect(decoded(stored, "EcsGrants")).toBe(expected);
  });

  test("tokens joined give back any formula", () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      "[",
      "]",
      "(",
      ")",
      "_xlfn.",
      "SINGLE(",
      "A1",
      "!",
      ":",
      "#REF!",
      "é",
      "1E5",
      " ",
      "$B$2",
      "\u{1F600}",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (pieces) => {
        const formula = pieces.join("");
        expect(
          tokenise(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });
});

describe("a custom function that Excel no longer knows is shown as it is stored", () => {
  const files = [
    ["a file by number before it", "1+[2]!_xldudf_ALLIANCE_WITHHOLD(C2,B2)"],
    ["a file by name before it", "BloombergUI.xla!_xldudf_ALLIANCE_WITHHOLD(C2,B2)"],
    ["a file in quotes before it", "'C:\\My add-ins\\x.xla'!_xldudf_GRADUATED_PERCENT(A1)"],
    ["a file in brackets before it", "[2]Book!_xldudf_GRADUATED_PERCENT(A1)"],
    ["a range before all of that", "SUM(A1:A3,[2]!_xldudf_GRADUATED_PERCENT(A1))"],
  ] as const;

  test.each(files)("with %s", (_, stored) => {
    expect(decoded(stored)).toBe(`=${stored}`);
    expect(decoded(stored, "EcsGrants")).toBe(`=${stored}`);
  });

  test.each([...files, ["no file before it", "_xldudf_ALLIANCE_WITHHOLD(C2,B2)"] as const])(
    "without the add-in, with %s",
    (_, stored) => {
      expect(decodeFormula(tokenise(stored), { hasAddin: false })).toBe(`=${stored}`);
    },
  );

  test("without the add-in, what Excel itself knows is shown as with it", () => {
    const stored = "_xlfn.XLOOKUP(_xldudf_DISTRICT_NAME(A1),B:B,C:C)";
    expect(decodeFormula(tokenise(stored), { hasAddin: false })).toBe("=XLOOKUP(_xldudf_DISTRICT_NAME(A1),B:B,C:C)");
  });
});

describe("a formula that refers to another workbook is told apart", () => {
  test.each([
    ["[1]Sheet1!A1", true],
    ["'[1]My sheet'!A1+1", true],
    ["SUM([1]!Rates)", true],
    ["'C:\\files\\[b.xlsx]S'!A1", true],
    ["[2]!_xldudf_ALLIANCE_WITHHOLD(A1,B1)", false],
    ["[FY 2022]*2", false],
    ["EcsGrants[FY 2022]", false],
    ['"[1]Sheet1!A1"', false],
    ["'My sheet'!A1", false],
  ])("%s: %p", (formula, expected) => {
    expect(refersToOtherWorkbook(dropForeignFiles(tokenise(formula)))).toBe(expected);
  });
});
