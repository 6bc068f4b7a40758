import { findCalls, type CellMatrix } from "../../../src/model/explain";
import { computeCall, isNotComputed, planRestore, planShareSafe, type Book } from "../../../src/share";
import { bookOf, sheetOf, spill } from "../support/book";
import { carriedOut, formulasOf, sheetRenamed } from "../support/edits";

const GRANTS: CellMatrix = [
  ["Town", "FY 2012", "FY 2022", "FY 2024"],
  ["Norwalk", 10_095_131, 11_000_000, 12_345_678.25],
  ["Ansonia", 15_031_668, 18_000_000, 18_893_447],
];

const give = (...args: Parameters<typeof computeCall>): CellMatrix => {
  const values = computeCall(...args);
  if (isNotComputed(values)) throw new Error(values.why);
  return values;
};

const AMOUNTS = give("DISTRICT_WITHHOLD", [[["Norwalk"], ["Ansonia"]], [[2024]], GRANTS, [["enacted"]]]);

const BOOK = bookOf([
  sheetOf(
    "Grants",
    Object.fromEntries(GRANTS.flatMap((row, r) => row.map((value, c) => [`${"ABCD"[c]}${r + 1}`, value]))),
  ),
  sheetOf("Model", {
    A1: "Norwalk",
    A2: "Ansonia",
    B1: { f: '=DISTRICT_WITHHOLD(A1:A2,2024,Grants!$A$1:$D$3,"enacted")', v: AMOUNTS, array: spill(2, 1) },
    C1: { f: '=DISTRICT_STATUS(A1,2024,"enacted")', v: "Alliance" },
  }),
]);

const sheetNames = ({ sheets }: Book): string[] => sheets.map(({ name }) => name);

function shared(book: Book): Book {
  const outcome = planShareSafe(book, { way: "native", day: "2026-11-26" });
  if (outcome.kind !== "plan") throw new Error(outcome.differences.map(({ text }) => text).join("\n"));
  expect(outcome.plan.leftAlone).toEqual([]);
  return carriedOut(book, outcome.plan);
}

describe("share-safe of functions about districts", () => {
  test("looks things up on a sheet of its own, which goes once nothing refers to it any more", () => {
    const after = shared(BOOK);
    expect(sheetNames(after)).toEqual(["Grants", "Model", "Alliance lookup", "Alliance originals"]);
    expect(Object.values(formulasOf(after, "Model")).flatMap((formula) => findCalls(formula))).toEqual([]);

    const renamed = sheetRenamed(after, "Alliance lookup", "Look here");
    const some = { kind: "area", sheet: "Model", area: { row: 0, column: 1, rows: 2, columns: 1 } } as const;
    const first = planRestore(renamed, { form: "plain", scope: some });
    expect(first).toMatchObject({ restored: 1, edited: [], plan: { removed: [] } });
    const half = carriedOut(renamed, first.plan);
    const second = planRestore(half, { form: "plain" });
    expect(second.plan.removed).toEqual(["Alliance originals", "Look here"]);
    const back = carriedOut(half, second.plan);
    expect(formulasOf(back, "Model")).toEqual(formulasOf(BOOK, "Model"));
    expect(sheetNames(back)).toEqual(["Grants", "Model"]);
  });
});
