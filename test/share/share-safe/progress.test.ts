/** Planning tells how far it is: the formulas of the workbook, counted once from the first to the last. */
import { planningShareSafe, planShareSafe, type Book } from "../../../src/share";
import { bookOf, sheetOf, type Cells } from "../support/book";
import { carriedOut } from "../support/edits";

const ROWS = 700;

const rows = (cells: (row: number) => Cells): Cells =>
  Object.assign({}, ...Array.from({ length: ROWS }, (_, index) => cells(index + 1))) as Cells;

/** 700 amounts of 10 above a base of 90, and 700 districts. */
const BOOK = bookOf([
  sheetOf(
    "Model",
    rows((row) => ({
      [`A${row}`]: 100,
      [`B${row}`]: 90,
      [`C${row}`]: { f: `=ALLIANCE_WITHHOLD(A${row},B${row})`, v: 10 },
      [`D${row}`]: "Hartford",
      [`E${row}`]: { f: `=DISTRICT_STATUS(D${row},2024,"enacted")`, v: "Alliance" },
    })),
  ),
]);

function progressOf(book: Book, way: "native" | "values"): { done: number; total: number }[] {
  const told = [...planningShareSafe(book, { way, day: "2026-11-26" })];
  if (told.length === 0) throw new Error("Nothing was told.");
  return told;
}

function planned(book: Book): Book {
  const outcome = planShareSafe(book, { way: "native", day: "2026-11-26" });
  if (outcome.kind !== "plan") throw new Error(outcome.kind);
  return carriedOut(book, outcome.plan);
}

describe("Planning share-safe", () => {
  const amounts = { kind: "area", sheet: "Model", area: { row: 0, column: 2, rows: ROWS, columns: 1 } } as const;
  const first = planShareSafe(BOOK, { way: "native", day: "2026-11-26", scope: amounts });
  if (first.kind !== "plan") throw new Error(first.kind);
  const halfShared = carriedOut(BOOK, first.plan);

  it.each([
    ["native formulas", BOOK, "native"],
    ["values", BOOK, "values"],
    ["native formulas beside originals that are kept already", halfShared, "native"],
  ] as const)("%s: the count never goes back, and is out of the same number throughout", (_name, book, way) => {
    const told = progressOf(book, way);
    const formulas = book.sheets.reduce((sum, sheet) => sum + sheet.formulas.length, 0);
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([formulas]));
    const done = told.map((one) => one.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done[done.length - 1]).toBeLessThanOrEqual(formulas);
    expect(told.length).toBeGreaterThan(formulas / 250);
  });

  it("plans the same whether somebody watches or not", () => {
    const job = planningShareSafe(BOOK, { way: "native", day: "2026-11-26" });
    let step = job.next();
    while (!step.done) step = job.next();
    expect(step.value).toEqual(planShareSafe(BOOK, { way: "native", day: "2026-11-26" }));
    expect(planned(BOOK).sheets.map(({ name }) => name)).toContain("Alliance lookup");
  });
});
