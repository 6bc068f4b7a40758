import type { CellMatrix } from "../../../src/model/explain";
import { recalculated } from "../../../src/share";
import { bookOf, sheetOf, spill, type Cells } from "../support/book";

const values = (cells: Cells): Record<string, CellMatrix> =>
  Object.fromEntries(recalculated(bookOf([sheetOf("Model", cells)])).cells.map((one) => [one.formula, one.values]));

describe("recalculating", () => {
  test("a long chain against the order of the cells, each after the one that it reads", () => {
    const length = 20_000;
    const cells: Record<string, { f: string; v: number }> = {};
    for (let row = 1; row < length; row++) cells[`A${row}`] = { f: `=ALLIANCE_CARRYFORWARD(A${row + 1},1,0)`, v: 0 };
    const { cells: found } = recalculated(bookOf([sheetOf("Model", { ...cells, [`A${length}`]: 5 } as Cells)]));
    // Each adds 1 to the one below it, from 5 on.
    expect(found[0]?.values).toEqual([[length - 1 + 5]]);
  });

  test("what reads a spill sees its fresh cells, also by its anchor", () => {
    const cells: Cells = {
      A1: { f: "=ALLIANCE_WITHHOLD({5;6},1)", v: [[0], [0]], array: spill(2, 1) },
      B1: { f: '=ALLIANCE_RELEASE(A1#,"Approved")', v: [[0], [0]], array: spill(2, 1) },
      C1: { f: '=ALLIANCE_RELEASE(A2,"Approved")', v: 0 },
    };
    expect(values(cells)).toEqual({
      "=ALLIANCE_WITHHOLD({5;6},1)": [[4], [5]],
      '=ALLIANCE_RELEASE(A1#,"Approved")': [[4], [5]],
      '=ALLIANCE_RELEASE(A2,"Approved")': [[5]],
    });
  });

  test("an array entered over more cells than its result shows #N/A there, and a row serves all rows", () => {
    const entered = (rows: number, columns: number) => ({ kind: "entered", rows, columns }) as const;
    const f = "=ALLIANCE_WITHHOLD({5;6},1)";
    expect(values({ A1: { f, v: null, array: entered(3, 2) } })[f]).toEqual([
      [4, 4],
      [5, 5],
      [{ error: "#N/A" }, { error: "#N/A" }],
    ]);
  });

  test("what only Excel computes is listed", () => {
    const book = bookOf([sheetOf("Model", { A1: { f: "=1+ALLIANCE_WITHHOLD(2,1)", v: 2 } })]);
    expect(recalculated(book)).toEqual({
      cells: [],
      leftAlone: [
        {
          sheet: "Model",
          address: "A1",
          formula: "=1+ALLIANCE_WITHHOLD(2,1)",
          why: "The formula goes on around the function, and only Excel computes the whole of it.",
        },
      ],
    });
  });
});
