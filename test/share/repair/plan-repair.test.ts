import { findUses, planRepair } from "../../../src/share";
import { bookOf, ERROR, sheetOf } from "../support/book";

const rows = [
  {
    name: "the number of a linked file goes",
    formula: '=IF(A1="[2]!x",[2]!_xldudf_ALLIANCE_WITHHOLD( B2 ,C2),0)',
    plain: '=IF(A1="[2]!x",ALLIANCE_WITHHOLD( B2 ,C2),0)',
    form: "with a file",
  },
  {
    name: "the name of a file goes, of each call its own",
    formula: '=Tools.xla!_xldudf_ALLIANCE_RELEASE(Tools.xla!_xldudf_ALLIANCE_WITHHOLD(B2,C2),"Approved")',
    plain: '=ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(B2,C2),"Approved")',
    form: "with a file",
  },
  {
    name: "a quoted path goes, though it holds the name of a function",
    formula: "='C:\\It''s (ALLIANCE_WITHHOLD)\\a!b.xla'!_xldudf_ALLIANCE_WITHHOLD(B2,'My sheet'!C2)+1",
    plain: "=ALLIANCE_WITHHOLD(B2,'My sheet'!C2)+1",
    form: "with a file",
  },
  {
    name: "the form of a file is written plain",
    formula: "=_xldudf_ALLIANCE_WITHHOLD(B2,C2)",
    plain: "=ALLIANCE_WITHHOLD(B2,C2)",
    form: "stored",
  },
  {
    name: "a formula that only got stuck is entered as it is",
    formula: "=alliance_withhold($B2,C:C)",
    plain: "=alliance_withhold($B2,C:C)",
    form: "plain",
  },
] as const;

describe("repair", () => {
  test.each(rows)("$name", ({ formula, plain, form }) => {
    const book = bookOf([sheetOf("Model", { D2: { f: formula, v: ERROR("#NAME?") } })]);
    expect(findUses(book).cells[0]!.form).toBe(form);
    const [change] = planRepair(book, { form: "plain" }).changes;
    expect(change).toEqual({
      sheet: "Model",
      area: { row: 1, column: 3, rows: 1, columns: 1 },
      before: { formula },
      after: { kind: "formula", formula: { formula: plain } },
      expected: null,
    });
  });

  test("in a file the names keep the mark of custom functions", () => {
    const book = bookOf([sheetOf("Model", { D2: { f: "=[2]!_xldudf_ALLIANCE_WITHHOLD(B2,C2)", v: 1 } })]);
    const [change] = planRepair(book, { form: "stored" }).changes;
    expect(change?.after).toEqual({ kind: "formula", formula: { formula: "=_xldudf_ALLIANCE_WITHHOLD(B2,C2)" } });
  });

  test("what needs no repair is not touched, and protected sheets are named", () => {
    const stuck = { f: "=ALLIANCE_WITHHOLD(2,1)", v: ERROR("#NAME?") };
    const book = bookOf([
      sheetOf("Open", { A1: { f: "=ALLIANCE_WITHHOLD(2,1)", v: 1 }, A2: stuck }),
      sheetOf("Locked", { A1: stuck }, { isProtected: true }),
    ]);
    const plan = planRepair(book, { form: "plain" });
    expect(plan.changes.map(({ sheet, area }) => [sheet, area.row])).toEqual([["Open", 1]]);
    expect(plan.leftAlone).toEqual([
      {
        sheet: "Locked",
        address: "A1",
        formula: "=ALLIANCE_WITHHOLD(2,1)",
        why: "The sheet Locked is protected. Unprotect it, or give its password.",
      },
    ]);
    expect(planRepair(book, { form: "plain", unprotected: ["Locked"] }).changes).toHaveLength(2);
    const scope = { kind: "sheets", sheets: ["open"] } as const;
    expect(planRepair(book, { form: "plain", scope }).leftAlone).toEqual([]);
  });
});
