import fc from "fast-check";
import { tokenise } from "../../../src/formula/tokens";
import { formulaEncoder } from "../../../workbench/save/encode-formula";
import { decodeFormula } from "../../../workbench/xlsx/formula/decode";

const encode = formulaEncoder(new Set(["ALLIANCE_WITHHOLD", "DISTRICT_NAME"]));

/** Each is a formula as it is seen, and as Excel stores it. */
const FORMULAS = [
  ["a plain formula", "=SUM(A1:B2)*2", "SUM(A1:B2)*2"],
  ["a custom function", "=ALLIANCE_WITHHOLD(C2,B2)", "_xldudf_ALLIANCE_WITHHOLD(C2,B2)"],
  ["one within the other", "=ROUND(ALLIANCE_WITHHOLD(C2,B2),0)", "ROUND(_xldudf_ALLIANCE_WITHHOLD(C2,B2),0)"],
  ["a custom function given by name", "=MAP(A1:A3,DISTRICT_NAME)", "_xlfn.MAP(A1:A3,_xldudf_DISTRICT_NAME)"],
  ["a younger function", "=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  [
    "a younger function with two prefixes",
    "=SORT(FILTER(A1:A9,B1:B9))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))",
  ],
  ["variables of LET", "=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["variables of LAMBDA", "=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["one value of a range", "=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
  ["one value of a call", "=@INDEX(A1:A9,2)+1", "_xlfn.SINGLE(INDEX(A1:A9,2))+1"],
  ["one value of a sum", "=@(A1:A3+B1)", "_xlfn.SINGLE(A1:A3+B1)"],
  ["one value of a column", "=@Grants[FY 2022]", "_xlfn.SINGLE(Grants[FY 2022])"],
  ["a spill", "=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["a spill on another sheet", "='My sheet'!$A$1#", "_xlfn.ANCHORARRAY('My sheet'!$A$1)"],
  ["a custom function in a text", '="ALLIANCE_WITHHOLD(1)"', '"ALLIANCE_WITHHOLD(1)"'],
  ["a sheet that is called like one", "=DISTRICT_NAME!A1", "DISTRICT_NAME!A1"],
  ["one that Excel no longer knows", "=[2]!_xldudf_ALLIANCE_WITHHOLD(C2,B2)", "[2]!_xldudf_ALLIANCE_WITHHOLD(C2,B2)"],
] as const;

test.each(FORMULAS)("%s: %s", (_what, seen, stored) => {
  expect(encode(seen)).toBe(stored);
});

test.each(FORMULAS)("%s is seen again as it was: %s", (_what, seen) => {
  expect(decodeFormula(tokenise(encode(seen)), { hasAddin: true })).toBe(seen);
});

test.each([
  ["this row", "=[@Amount]*2", "Grants[[#This Row],[Amount]]*2"],
  ["this row of a column with blanks in its name", "=[@[FY 2022]]", "Grants[[#This Row],[FY 2022]]"],
  ["a column", "=SUM([FY 2022])", "SUM(Grants[FY 2022])"],
  ["another table", "=Other[@Amount]", "Other[[#This Row],[Amount]]"],
])("within a table, %s is named in full", (_what, seen, stored) => {
  expect(encode(seen, "Grants")).toBe(stored);
});

test("what needs no other form is stored as it is seen", () => {
  fc.assert(
    fc.property(fc.constantFrom("A1", "SUM(B2:C3)", "'x y'!$A$1", '"t"', "1.5", "TRUE"), (operand) => {
      expect(encode(`=${operand}+1`)).toBe(`${operand}+1`);
    }),
  );
});
