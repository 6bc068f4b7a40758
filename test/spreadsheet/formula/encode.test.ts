import { encodeFormula } from "../../../src/spreadsheet/formula/encode";
import { tokenise } from "../../../src/formula/tokens";
import { decodeFormula } from "../../../workbench/xlsx/formula/decode";

const isCustom = (name: string): boolean => /^(?:ALLIANCE_WITHHOLD|DISTRICT_NAME)$/i.test(name);

const FORMS: readonly (readonly [name: string, seen: string, stored: string])[] = [
  ["a function of ours", "=ALLIANCE_WITHHOLD(B2,C2)", "_xldudf_ALLIANCE_WITHHOLD(B2,C2)"],
  ["an old function", "=ROUND(SUM(A1:A3),2)", "ROUND(SUM(A1:A3),2)"],
  ["a younger one", "=IFNA(XLOOKUP(A1,B:B,C:C),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)"],
  [
    "two that have a prefix more",
    "=SORT(FILTER(A1:A9,B1:B9>0))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
  ],
  [
    "a spill",
    "=ALLIANCE_WITHHOLD(B2#,'My sheet'!C2#)",
    "_xldudf_ALLIANCE_WITHHOLD(_xlfn.ANCHORARRAY(B2),_xlfn.ANCHORARRAY('My sheet'!C2))",
  ],
  ["one cell of a range", "=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  ["one cell of a call", "=@DISTRICT_NAME(A1:A9)", "_xlfn.SINGLE(_xldudf_DISTRICT_NAME(A1:A9))"],
  ["variables", "=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["a function of one's own", "=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["texts stay", '="XLOOKUP(A1#)"&"@"', '"XLOOKUP(A1#)"&"@"'],
  ["errors stay", "=IF(A1,#N/A,#REF!)", "IF(A1,#N/A,#REF!)"],
];

describe("a formula in the form of files", () => {
  test.each(FORMS)("%s", (_, seen, stored) => {
    expect(encodeFormula(seen, isCustom)).toBe(stored);
  });

  test.each(FORMS)("%s, once more, stays as it is", (_, __, stored) => {
    expect(encodeFormula(`=${stored}`, isCustom)).toBe(stored);
  });

  test.each(FORMS)("%s is read back as people see it", (_, seen, stored) => {
    expect(decodeFormula(tokenise(stored), { hasAddin: true })).toBe(seen);
  });

  test.each([
    ["=Grants[@Amount]*2", "Grants[[#This Row],[Amount]]*2"],
    ["=[@[FY 2012]]", "[[#This Row],[FY 2012]]"],
    ["=SUM(Grants[@[A]:[B]])", "SUM(Grants[[#This Row],[A]:[B]])"],
    ["=SUM(Grants[[#All],[A]])", "SUM(Grants[[#All],[A]])"],
  ])("the row of a table: %s", (seen, stored) => {
    expect(encodeFormula(seen, isCustom)).toBe(stored);
  });
});
