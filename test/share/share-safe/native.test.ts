import fc from "fast-check";
import { findCalls } from "../../../src/model/explain";
import {
  computeCall,
  isNotComputed,
  planRestore,
  planShareSafe,
  type Book,
  type ShareSafeOptions,
} from "../../../src/share";
import { bookOf, sheetOf, spill, type Cells } from "../support/book";
import { carriedOut, formulasOf, rowsInserted, typed } from "../support/edits";

const NATIVE: ShareSafeOptions = { way: "native", day: "2026-11-26" };

function shared(book: Book, more: Partial<ShareSafeOptions> = {}): Book {
  const outcome = planShareSafe(book, { ...NATIVE, ...more });
  if (outcome.kind !== "plan") throw new Error(outcome.differences.map(({ text }) => text).join("\n"));
  expect(outcome.plan.leftAlone).toEqual([]);
  return carriedOut(book, outcome.plan);
}

const CELLS: Cells = {
  B2: 120.5,
  C2: 100,
  B3: 90,
  C3: 100,
  D2: { f: "=ALLIANCE_WITHHOLD(B2,$C$2)", v: 20.5 },
  E2: { f: "=ROUND(ALLIANCE_WITHHOLD(B2,C2)*2,0)", v: 41 },
  F2: { f: "=ALLIANCE_WITHHOLD(B2:B3,C2:C3)", v: [[20.5], [0]], array: spill(2, 1) },
  G2: { f: "=GRADUATED_WITHHOLD(0.3,2024)", v: 0.23 },
};

describe("share-safe by native formulas", () => {
  const book = bookOf([sheetOf("Model", CELLS)]);

  test("each cell gets a formula of its own, in which no function of ours is left", () => {
    const formulas = formulasOf(shared(book), "Model");
    expect(Object.keys(formulas)).toEqual(["D2", "E2", "F2", "G2", "F3"]);
    expect(Object.values(formulas).flatMap((formula) => findCalls(formula))).toEqual([]);
    expect(formulas["E2"]).toMatch(/^=ROUND\(.*\*2,0\)$/);
  });

  test("the originals come back, also after rows were inserted", () => {
    const after = shared(book);
    const back = carriedOut(after, planRestore(after, { form: "plain" }).plan);
    expect(formulasOf(back, "Model")).toEqual(formulasOf(book, "Model"));
    const moved = rowsInserted(after, "Model", 1, 2);
    const outcome = planRestore(moved, { form: "plain" });
    expect(outcome.edited).toEqual([]);
    expect(formulasOf(carriedOut(moved, outcome.plan), "Model")).toMatchObject({ D4: "=ALLIANCE_WITHHOLD(B4,$C$4)" });
  });

  test("a native formula that was changed is told", () => {
    const after = typed(shared(book), "Model", "D2", "=B2-C2");
    expect(planRestore(after, { form: "plain" }).edited.map(({ text }) => text)).toEqual([
      "Model!D2 holds =B2-C2 instead of what share-safe wrote.",
    ]);
  });

  test("spaces, quotation marks and case that a program rewrites are no edit", () => {
    const after = shared(book);
    const native = formulasOf(after, "Model")["D2"]!;
    const outside = (part: string): string => (part.startsWith('"') ? part : part.replaceAll(",", ", ").toLowerCase());
    const rewritten = typed(after, "Model", "D2", native.replace(/"[^"]*"|[^"]+/g, outside));
    expect(planRestore(rewritten, { form: "plain" }).edited).toEqual([]);
  });

  test.each([
    { name: "left alone with its reason", otherwise: "leave", changed: 0 },
    { name: "made a value, where that was chosen", otherwise: "value", changed: 1 },
  ] as const)("a formula without a native form is $name", ({ otherwise, changed }) => {
    const f = '=ALLIANCE_SOURCE("base year")';
    const value = computeCall("ALLIANCE_SOURCE", [[["base year"]]]);
    if (isNotComputed(value)) throw new Error(value.why);
    const cells: Cells = { A1: { f, v: value[0]![0]! } };
    const outcome = planShareSafe(bookOf([sheetOf("Model", cells)]), { ...NATIVE, otherwise });
    if (outcome.kind !== "plan") throw new Error("There are differences.");
    expect(outcome.plan.changes).toHaveLength(changed);
    expect(outcome.plan.leftAlone).toHaveLength(1 - changed);
  });

  test("one cent of difference and nothing is planned", () => {
    const cells: Cells = { ...CELLS, G2: { f: "=GRADUATED_WITHHOLD(0.3,2024)", v: 0.22 } };
    expect(planShareSafe(bookOf([sheetOf("Model", cells)]), NATIVE)).toMatchObject({
      kind: "differences",
      differences: [{ sheet: "Model", row: 1, column: 6, shown: 0.22, fresh: 0.23 }],
    });
  });

  test("any amounts: what is planned shows what the function gives", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, (current, base) => {
        const [[value] = []] = computeCall("ALLIANCE_WITHHOLD", [[[current]], [[base]]]) as number[][];
        const f = "=ALLIANCE_WITHHOLD(A1,B1)";
        const outcome = planShareSafe(bookOf([sheetOf("M", { A1: current, B1: base, C1: { f, v: value! } })]), NATIVE);
        expect(outcome).toMatchObject({ kind: "plan", converted: 1 });
      }),
      {
        numRuns: 300,
        // A base of zero is a missing figure: an error in either form.
        examples: [
          [5, 0],
          [0, 0],
          [0.01, 0.01],
        ],
      },
    );
  });
});
