import { findUses, stateText, summaryLine, type BookSheet, type CellState } from "../../../src/share";
import { bookOf, ERROR, sheetOf, spill, type Cells } from "../support/book";

const only = (cells: Cells, at: string, more: Partial<BookSheet> = {}): { state: CellState; text: string } => {
  const sheet = sheetOf("Model", cells, more);
  const use = findUses(bookOf([sheet])).cells.find(
    ({ area }) => `${String.fromCharCode(65 + area.column)}${area.row + 1}` === at,
  );
  if (!use) throw new Error(`No use in ${at}`);
  return { state: use.state, text: stateText(use) };
};

interface Row {
  readonly name: string;
  readonly cells: Cells;
  readonly kind: CellState["kind"];
  readonly text: string;
}

const rows: readonly Row[] = [
  {
    name: "a cell that shows what the function gives is fine",
    cells: { B2: 120.5, C2: 100, D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 20.5 } },
    kind: "fine",
    text: "It shows what the function gives.",
  },
  {
    name: "a cell that shows #NAME? says how it is mended",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(120,100)", v: ERROR("#NAME?") } },
    kind: "no name",
    text: "It shows #NAME?. Entering it anew mends it where this add-in is present.",
  },
  {
    name: "a cent too much is stale",
    cells: { B2: 120.5, C2: 100, D2: { f: "=ALLIANCE_WITHHOLD(B2,C2)", v: 20.51 } },
    kind: "stale",
    text: "Model!D2 shows 20.51, and the function gives 20.5 for what its cells hold now. Recalculate the workbook.",
  },
  {
    name: "a last digit that a file dropped is not stale",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(1234567890123.45,0.45)", v: 1234567890123.0002 } },
    kind: "fine",
    text: "It shows what the function gives.",
  },
  {
    name: "a negative grant has the function's own reason",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(-1,100)", v: ERROR("#VALUE!") } },
    kind: "error",
    text: "Model!D2 shows #VALUE!. current_grant: found -1, a negative amount. Allowed are amounts of zero or more. Check the sign, and the formula before it.",
  },
  {
    name: "an error of another cell is named where it stands",
    cells: { B2: ERROR("#REF!"), D2: { f: "=ALLIANCE_WITHHOLD(B2,100)", v: ERROR("#REF!") } },
    kind: "error",
    text: "Model!D2 shows #REF!. #REF! stands in Model!B2 and comes through. Mend it there.",
  },
  {
    name: "#NAME? of a cell that is none of ours is no stuck formula",
    cells: { B2: { f: "=TYPO(1)", v: ERROR("#NAME?") }, D2: { f: "=ALLIANCE_WITHHOLD(B2,100)", v: ERROR("#NAME?") } },
    kind: "error",
    text: "Model!D2 shows #NAME?. #NAME? stands in Model!B2 and comes through. Mend it there.",
  },
  {
    name: "an error where the function gives an amount is stale",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(120,100)", v: ERROR("#BUSY!") } },
    kind: "stale",
    text: "Model!D2 shows #BUSY!, and the function gives 20 for what its cells hold now. Recalculate the workbook.",
  },
  {
    name: "a formula that reads a stale one is stale as well",
    cells: {
      D2: { f: "=ALLIANCE_WITHHOLD(120,100)", v: 7 },
      E2: { f: '=ALLIANCE_RELEASE(D2,"Approved")', v: 7 },
    },
    kind: "stale",
    text: "Model!D2 shows 7, and the function gives 20 for what its cells hold now. Recalculate the workbook.",
  },
  {
    name: "a formula around the function is left to Excel",
    cells: { D2: { f: "=ROUND(ALLIANCE_WITHHOLD(120.4,100),0)", v: 20 } },
    kind: "not computed",
    text: "The formula goes on around the function, and only Excel computes the whole of it.",
  },
  {
    name: "an error of a function within a longer formula has its reason",
    cells: { D2: { f: "=1+GRADUATED_PERCENT(2030)", v: ERROR("#N/A") } },
    kind: "error",
    text: "Model!D2 shows #N/A. fiscal_year: the graduated schedule does not cover FY 2030. It covers FY 2023 to FY 2027. Give one of these years.",
  },
  {
    name: "an argument that is a computation of its own is left to Excel",
    cells: { B2: 60, D2: { f: "=ALLIANCE_WITHHOLD(B2*2,100)", v: 20 } },
    kind: "not computed",
    text: "The argument current_grant, B2*2, is a computation of its own, which only Excel does.",
  },
  {
    name: "a function within a function is computed with it",
    cells: { D2: { f: '=ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(120,100),"Approved")', v: 20 } },
    kind: "fine",
    text: "It shows what the function gives.",
  },
  {
    name: "a formula that depends on itself is said to",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(D2,100)", v: 0 } },
    kind: "not computed",
    text: "It depends on itself.",
  },
  {
    name: "a reference to a sheet that is gone is said to",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD(Gone!B2,100)", v: 0 } },
    kind: "not computed",
    text: "The argument current_grant, Gone!B2, refers to a sheet that is not there.",
  },
  {
    name: "a spill is compared as a whole",
    // 1,000 at 100, 75, 50, 25 and 0 percent
    cells: {
      D2: {
        f: "=GRADUATED_SCHEDULE(1000)",
        v: [
          [2023, 1, 1000],
          [2024, 0.75, 750],
          [2025, 0.5, 500],
          [2026, 0.25, 250],
          [2027, 0, 1],
        ],
        array: spill(5, 3),
      },
    },
    kind: "stale",
    text: "Model!F6 shows 1, and the function gives 0 for what its cells hold now. Recalculate the workbook.",
  },
  {
    name: "a spill that is too short is stale",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD({5;6;7},{1;1;1})", v: [[4], [5]], array: spill(2, 1) } },
    kind: "stale",
    text: "Model!D4 shows nothing, and the function gives 6 for what its cells hold now. Recalculate the workbook.",
  },
  {
    name: "what stands in the way of a spill is named",
    cells: { D2: { f: "=ALLIANCE_WITHHOLD({5;6;7},1)", v: ERROR("#SPILL!"), array: spill(1, 1) }, D4: "note" },
    kind: "error",
    text: "Model!D2 shows #SPILL!. Its result fills D2:D4, and something stands in Model!D4. Clear that cell.",
  },
];

describe("the state of a cell", () => {
  test.each(rows)("$name", ({ cells, kind, text }) => {
    const found = only(cells, "D2");
    expect(found.state.kind).toBe(kind);
    expect(found.text).toContain(text);
  });

  test("a formula that reads a stale one shows what it would show after it", () => {
    const { state } = only(rows.find(({ name }) => name.startsWith("a formula that reads a stale"))!.cells, "E2");
    expect(state).toEqual({ kind: "stale", row: 1, column: 4, shown: 7, fresh: 20 });
  });

  test("#NAME? on a protected sheet says that it is protected", () => {
    const cells = { D2: { f: "=ALLIANCE_WITHHOLD(120,100)", v: ERROR("#NAME?") } };
    expect(only(cells, "D2", { isProtected: true }).text).toContain("the sheet Model is protected");
  });
});

describe("the line of a check", () => {
  test("counts what there is and leaves out what there is not", () => {
    const sheet = sheetOf("Model", {
      A1: { f: "=ALLIANCE_WITHHOLD(2,1)", v: 1 },
      A2: { f: "=ALLIANCE_WITHHOLD(2,1)", v: ERROR("#NAME?") },
      A3: { f: "=_xldudf_ALLIANCE_WITHHOLD(2,1)", v: ERROR("#NAME?") },
      A4: { f: "=SUM(A1:A2)", v: 1 },
    });
    expect(summaryLine(findUses(bookOf([sheet])))).toBe("3 formulas need this add-in; 2 show #NAME?");
    expect(summaryLine(findUses(bookOf([])))).toBe("No formula needs this add-in");
  });
});
