import { planRestore, planShareSafe, type ShareSafeOptions, type ShareSafeOutcome } from "../../../src/share";
import { EXPLANATION } from "../../../src/share/originals/layout";
import { bookOf, ERROR, sheetOf, spill, type Cells } from "../support/book";
import { carriedOut, formulasOf } from "../support/edits";

const VALUES: ShareSafeOptions = { way: "values", day: "2026-11-26" };

const planned = (outcome: ShareSafeOutcome) => {
  if (outcome.kind !== "plan") throw new Error(outcome.differences.map(({ text }) => text).join("\n"));
  return outcome;
};

const CELLS: Cells = {
  B2: 120.5,
  C2: 100,
  D2: { f: "=ROUND(ALLIANCE_WITHHOLD(B2,C2),0)", v: 21 },
  E2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 20.5 },
  F2: { f: "=SUM(E2)", v: 20.5 },
  A4: { f: "=ALLIANCE_WITHHOLD({5;6},1)", v: [[4], [5]], array: spill(2, 1) },
};

describe("share-safe by values", () => {
  test("every formula of ours becomes what it shows, also over the area of a spill", () => {
    const book = bookOf([sheetOf("Model", CELLS)]);
    const { plan, converted } = planned(planShareSafe(book, VALUES));
    expect(converted).toBe(3);
    expect(plan.changes.map(({ area, after }) => [area.row, area.column, after])).toEqual([
      [1, 3, { kind: "values", values: [[21]] }],
      [1, 4, { kind: "values", values: [[20.5]] }],
      [3, 0, { kind: "values", values: [[4], [5]] }],
    ]);
    const after = carriedOut(book, plan);
    expect(formulasOf(after, "Model")).toEqual({ F2: "=SUM(E2)" });
    const sheet = after.sheets.find(({ name }) => name === "Alliance originals");
    expect(sheet?.visibility).toBe("very hidden");
    expect(sheet?.valueAt(0, 0)).toBe(EXPLANATION);
  });

  test("what is converted already is not converted again, and further cells are added", () => {
    const book = bookOf([sheetOf("Model", CELLS)]);
    const some = { kind: "area", sheet: "Model", area: { row: 1, column: 3, rows: 1, columns: 1 } } as const;
    const once = carriedOut(book, planned(planShareSafe(book, { ...VALUES, scope: some })).plan);
    expect(planned(planShareSafe(once, { ...VALUES, scope: some })).plan).toMatchObject({ sheets: [], changes: [] });
    const twice = carriedOut(once, planned(planShareSafe(once, VALUES)).plan);
    expect(formulasOf(twice, "Model")).toEqual({ F2: "=SUM(E2)" });
    const back = carriedOut(twice, planRestore(twice, { form: "plain" }).plan);
    expect(formulasOf(back, "Model")).toEqual(formulasOf(book, "Model"));
    expect(back.sheets.map(({ name }) => name)).toEqual(["Model"]);
  });

  const differing: readonly { name: string; cells: Cells; text: string }[] = [
    {
      name: "a stale cell",
      cells: { ...CELLS, E2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 20.51 } },
      text: "Model!E2 shows 20.51, and the function gives 20.5 for what its cells hold now. Recalculate the workbook first.",
    },
    {
      name: "#NAME?",
      cells: { ...CELLS, E2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: ERROR("#NAME?") } },
      text: "Model!E2 shows #NAME?. Repair it first, so that it shows an amount that can be compared.",
    },
    {
      name: "#NAME? of a longer formula",
      cells: { ...CELLS, D2: { f: "=1+ALLIANCE_WITHHOLD(B2,C2)", v: ERROR("#NAME?") } },
      text: "Model!D2 shows #NAME?. Repair it first, so that it shows an amount that can be compared.",
    },
    {
      name: "one cell of a spill",
      cells: { ...CELLS, A4: { f: "=ALLIANCE_WITHHOLD({5;6},1)", v: [[4], [6]], array: spill(2, 1) } },
      text: "Model!A5 shows 6, and the function gives 5 for what its cells hold now. Recalculate the workbook first.",
    },
  ];

  test.each(differing)("$name stops everything, and is named", ({ cells, text }) => {
    const outcome = planShareSafe(bookOf([sheetOf("Model", cells)]), VALUES);
    expect(outcome).toMatchObject({ kind: "differences", differences: [{ text }] });
  });

  test("an error that the function gives is kept as that error", () => {
    const book = bookOf([sheetOf("Model", { A1: { f: "=ALLIANCE_WITHHOLD(-1,1)", v: ERROR("#VALUE!") } })]);
    const { plan } = planned(planShareSafe(book, VALUES));
    expect(plan.changes[0]?.after).toEqual({ kind: "values", values: [[{ error: "#VALUE!" }]] });
    const after = carriedOut(book, plan);
    expect(planRestore(after, { form: "plain" })).toMatchObject({ restored: 1, edited: [] });
  });

  test("protected sheets are left alone unless they can be unprotected", () => {
    const book = bookOf([sheetOf("Model", CELLS, { isProtected: true })]);
    const { plan } = planned(planShareSafe(book, VALUES));
    expect(plan).toMatchObject({ sheets: [], changes: [] });
    expect(plan.leftAlone.map(({ address }) => address)).toEqual(["D2", "E2", "A4:A5"]);
    expect(planned(planShareSafe(book, { ...VALUES, unprotected: ["Model"] })).converted).toBe(3);
  });

  test("a formula of ours entered again by hand is kept anew, in place of the old one", () => {
    const book = bookOf([sheetOf("Model", { A1: { f: "=ALLIANCE_WITHHOLD(3,1)", v: 2 } })]);
    const once = carriedOut(book, planned(planShareSafe(book, VALUES)).plan);
    const again = bookOf([
      sheetOf("Model", { A1: { f: "=ALLIANCE_WITHHOLD(4,1)", v: 3 } }),
      ...once.sheets.filter(({ name }) => name !== "Model"),
    ]);
    const twice = carriedOut(again, planned(planShareSafe(again, VALUES)).plan);
    const { plan, edited } = planRestore(twice, { form: "plain" });
    expect(edited).toEqual([]);
    expect(plan.changes.map(({ after }) => after)).toEqual([
      { kind: "formula", formula: { formula: "=ALLIANCE_WITHHOLD(4,1)" } },
    ]);
  });
});

describe("share-safe on copies", () => {
  const book = bookOf([
    sheetOf("Grants", { A1: 120, A2: { f: "=Model!D2", v: 20 }, A3: { f: "=Other!A1", v: 1 } }),
    sheetOf("Model", {
      D2: { f: "=ALLIANCE_WITHHOLD(Grants!A1,100)", v: 20 },
      E2: { f: "=SUM(T[A],Grants!A1)", v: 120 },
    }),
    sheetOf("Other", { A1: 1 }),
  ]);
  const copies = {
    sheets: new Map([
      ["Grants", "Grants (2)"],
      ["Model", "Model (2)"],
    ]),
    tables: new Map([["T", "T_2"]]),
  };

  test("changes stand on the copies, and what points to copied sheets points to the copies", () => {
    const { plan } = planned(planShareSafe(book, { ...VALUES, copies }));
    expect(plan.sheets).toEqual([]);
    expect(
      plan.changes.map(({ sheet, area, after }) => [
        sheet,
        area.row,
        area.column,
        after.kind === "formula" ? after.formula.formula : after,
      ]),
    ).toEqual([
      ["Model (2)", 1, 3, { kind: "values", values: [[20]] }],
      ["Grants (2)", 1, 0, "='Model (2)'!D2"],
      ["Model (2)", 1, 4, "=SUM(T_2[A],'Grants (2)'!A1)"],
    ]);
  });
});
