import { asStored, asTyped } from "../../src/share/file-form";

const both = [
  {
    name: "a younger function",
    typed: "=IFNA(XLOOKUP(A1,B:B,C:C),0)",
    stored: "=_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)",
  },
  {
    name: "a function of the sheet kind",
    typed: "=SUM(FILTER(A:A,B:B>0))",
    stored: "=SUM(_xlfn._xlws.FILTER(A:A,B:B>0))",
  },
  {
    name: "a spill",
    typed: "=SUM(A1#,'My sheet'!$B$2#)",
    stored: "=SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY('My sheet'!$B$2))",
  },
  {
    name: "texts and names of sheets stay",
    typed: `='IFNA(x)'!A1&"XLOOKUP(A1#"`,
    stored: `='IFNA(x)'!A1&"XLOOKUP(A1#"`,
  },
  { name: "a function that every Excel has", typed: "=ROUND(A1,0)", stored: "=ROUND(A1,0)" },
];

describe("a formula in a file and as people type it", () => {
  test.each(both)("$name, both ways", ({ typed, stored }) => {
    expect(asStored(typed, { isArray: false, table: undefined })).toBe(stored);
    expect(asTyped(stored)).toBe(typed);
  });

  const toFile = [
    {
      name: "the own row of the table around it",
      typed: "=[@Grant]+[@[FY 2012]]",
      stored: "=T[[#This Row],[Grant]]+T[[#This Row],[FY 2012]]",
    },
    { name: "the own row of a named table", typed: "=Other[@Grant]", stored: "=Other[[#This Row],[Grant]]" },
    { name: "a column of the table around it", typed: "=SUM([Grant])", stored: "=SUM(T[Grant])" },
    { name: '"@" before an area goes', typed: "=@A1:A9", stored: "=A1:A9" },
    { name: "another workbook stays", typed: "=[2]Old!A1", stored: "=[2]Old!A1" },
    { name: "variables are not told", typed: "=LET(x,1,x)", stored: null },
  ];

  test.each(toFile)("into a file: $name", ({ typed, stored }) => {
    expect(asStored(typed, { isArray: false, table: "T" })).toBe(stored);
  });

  test("a single value out of a file", () => {
    expect(asTyped("=_xlfn.SINGLE(A1:A9)*2")).toBe("=@A1:A9*2");
  });
});
