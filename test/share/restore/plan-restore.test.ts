import { planRestore, planShareSafe, type Book, type RestoreOutcome } from "../../../src/share";
import { bookOf, sheetOf, spill } from "../support/book";
import { carriedOut, formulasOf, rowDeleted, rowsInserted, sheetRenamed, typed } from "../support/edits";

const BOOK = bookOf([
  sheetOf("Grants", { A1: "Town", B1: 2024, A2: "Norwalk", B2: 120.5, A3: "Ansonia", B3: 90 }),
  sheetOf("Model", {
    C2: 100,
    D2: { f: "=ALLIANCE_WITHHOLD(Grants!$B$2,C2)", v: 20.5 },
    E2: { f: '=ALLIANCE_RELEASE(D2,"Approved")', v: 20.5 },
    F2: { f: "=ALLIANCE_WITHHOLD(Grants!B2:B3,C2)", v: [[20.5], [0]], array: spill(2, 1) },
  }),
]);

function shared(book: Book): Book {
  const outcome = planShareSafe(book, { way: "values", day: "2026-11-26" });
  if (outcome.kind !== "plan") throw new Error("There are differences.");
  return carriedOut(book, outcome.plan);
}

const restored = (book: Book, more: object = {}): RestoreOutcome & { readonly formulas: Record<string, string> } => {
  const outcome = planRestore(book, { form: "plain", ...more });
  return { ...outcome, formulas: formulasOf(carriedOut(book, outcome.plan), "Model") };
};

const ORIGINAL = formulasOf(BOOK, "Model");

describe("restoring", () => {
  test("brings back every formula as it was, and takes the sheet of originals away", () => {
    const { formulas, plan, edited, gone } = restored(shared(BOOK));
    expect(formulas).toEqual(ORIGINAL);
    expect([edited, gone]).toEqual([[], []]);
    expect(plan.removed).toEqual(["Alliance originals"]);
    expect(plan.changes[2]?.after).toEqual({
      kind: "formula",
      formula: { formula: ORIGINAL["F2"], array: { kind: "spill", rows: 2, columns: 1 } },
    });
  });

  test("after rows were inserted above and among the grants, and sheets renamed", () => {
    let book = rowsInserted(shared(BOOK), "Model", 0, 3);
    book = rowsInserted(book, "Grants", 2, 2);
    book = sheetRenamed(sheetRenamed(book, "Grants", "ECS grants"), "Alliance originals", "Kept");
    expect(restored(book).formulas).toEqual({
      D5: "=ALLIANCE_WITHHOLD('ECS grants'!$B$2,C5)",
      E5: '=ALLIANCE_RELEASE(D5,"Approved")',
      F5: "=ALLIANCE_WITHHOLD('ECS grants'!B2:B5,C5)",
    });
    expect(restored(book).plan.removed).toEqual(["Kept"]);
  });

  test("with the sheets in another order", () => {
    const book = shared(BOOK);
    expect(restored({ ...book, sheets: [...book.sheets].reverse() }).formulas).toEqual(ORIGINAL);
  });

  test("skips what was edited and says what stands there, or restores it anyway", () => {
    const book = typed(typed(shared(BOOK), "Model", "D2", 21), "Model", "F3", "=1+1");
    const { formulas, edited, plan } = restored(book);
    expect(formulas).toEqual({ E2: ORIGINAL["E2"], F3: "=1+1" });
    expect(edited.map(({ text }) => text)).toEqual([
      "Model!D2 holds 21 instead of 20.5.",
      "Model!F3 holds =1+1 instead of 0.",
    ]);
    expect(plan.removed).toEqual([]);
    expect(restored(book, { edited: "restore" }).formulas).toEqual(ORIGINAL);
    // What was skipped can still be restored later.
    const later = carriedOut(book, plan);
    expect(planRestore(later, { form: "plain", edited: "restore" })).toMatchObject({ restored: 2 });
  });

  test("a row inserted within a spill belongs to it, unless something was written there", () => {
    const book = rowsInserted(shared(BOOK), "Model", 2, 1);
    const { plan, edited } = restored(book);
    expect(edited).toEqual([]);
    expect(plan.changes[2]?.area).toEqual({ row: 1, column: 5, rows: 3, columns: 1 });
    expect(restored(typed(book, "Model", "F3", "note")).edited.map(({ text }) => text)).toEqual([
      "Model!F3 stands within the area of the original and was filled since.",
    ]);
  });

  test("a deleted cell is told, and let go when all are restored", () => {
    const { formulas, gone, plan } = restored(rowDeleted(shared(BOOK), "Model", 1));
    expect(formulas).toEqual({});
    expect(gone.map(({ text }) => text)).toContain(
      "The cell of =ALLIANCE_WITHHOLD(Grants!$B$2,#REF!) was deleted. There is nothing to restore.",
    );
    expect(plan.removed).toEqual([]);
  });

  test("a reference whose cells are gone comes back as #REF!, and is told", () => {
    const { formulas, broken } = restored(rowDeleted(shared(BOOK), "Grants", 1));
    expect(formulas["D2"]).toBe("=ALLIANCE_WITHHOLD(#REF!,C2)");
    expect(broken.map(({ text }) => text)).toEqual([
      "Model!D2 refers to cells that were deleted since: =ALLIANCE_WITHHOLD(#REF!,C2). Mend its references.",
    ]);
  });

  test("a selection only; the others stay kept, also through a second share-safe", () => {
    const book = shared(BOOK);
    const scope = { kind: "area", sheet: "Model", area: { row: 1, column: 3, rows: 1, columns: 1 } } as const;
    const outcome = planRestore(book, { form: "plain", scope });
    const after = carriedOut(book, outcome.plan);
    expect(formulasOf(after, "Model")).toEqual({ D2: ORIGINAL["D2"] });
    const again = shared(after);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Grants", "Model", "Alliance originals"]);
    expect(restored(again).formulas).toEqual(ORIGINAL);
  });

  test("protected sheets are left alone, and stay kept", () => {
    const book = shared(BOOK);
    const locked = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "Model" })) };
    const { plan, restored: count } = planRestore(locked, { form: "plain" });
    expect([count, plan.removed, plan.sheets, plan.leftAlone.length]).toEqual([0, [], [], 3]);
    expect(planRestore(locked, { form: "plain", unprotected: ["Model"] }).restored).toBe(3);
  });

  test("in a file the names carry the mark of custom functions", () => {
    const { plan } = planRestore(shared(BOOK), { form: "stored" });
    expect(plan.changes[0]?.after).toEqual({
      kind: "formula",
      formula: { formula: "=_xldudf_ALLIANCE_WITHHOLD(Grants!$B$2,C2)" },
    });
  });

  test("a workbook without originals has nothing to restore", () => {
    expect(planRestore(BOOK, { form: "plain" }).plan).toEqual({ sheets: [], changes: [], removed: [], leftAlone: [] });
  });
});
