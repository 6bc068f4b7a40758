import { findUses, type Scope } from "../../../src/share";
import { bookOf, sheetOf } from "../support/book";

const book = bookOf([sheetOf("Model", { A1: 1 }), sheetOf("Other", { A1: 1 })], {
  names: [
    { name: "Withheld", sheet: null, formula: "=_xldudf_ALLIANCE_WITHHOLD(Model!$B$2,1)" },
    { name: "Own", sheet: "Other", formula: "=ALLIANCE_WITHHOLD(2,1)" },
    { name: "Grants", sheet: null, formula: "=Model!$A$1:$C$9" },
  ],
  rules: [
    { kind: "validation", sheet: "Model", address: "B2:B40", formula: "=ALLIANCE_WITHHOLD(B2,1)>0" },
    {
      kind: "conditional format",
      sheet: "Model",
      address: "C2",
      formula: '=DISTRICT_STATUS(A2,2024,"enacted")="Alliance"',
    },
    { kind: "validation", sheet: "Model", address: "D2", formula: '="ALLIANCE_WITHHOLD(1)"' },
  ],
});

const where = (scope: Scope): string[] => findUses(book, { scope }).misplaced.map((use) => use.where);

describe("functions of ours where Excel does not run them", () => {
  test("are found in names, data validations and conditional formats, and not in texts", () => {
    expect(where({ kind: "workbook" })).toEqual([
      "the name Withheld",
      "the name Own of the sheet Other",
      "the data validation of B2:B40 on the sheet Model",
      "the conditional format of C2 on the sheet Model",
    ]);
  });

  test("belong to a sheet where the sheet is asked about", () => {
    expect(where({ kind: "sheets", sheets: ["Other"] })).toEqual(["the name Own of the sheet Other"]);
  });

  test("say what to do instead", () => {
    const [, , rule] = findUses(book).misplaced;
    expect(rule?.problem).toBe(
      "The data validation of B2:B40 on the sheet Model uses ALLIANCE_WITHHOLD. Excel does not compute the functions of an add-in there. Put the formula into cells and let the data validation refer to them.",
    );
  });
});
