import { applyPlan, checkWorkbook, planRepair, readSelectedScope } from "../../../src/workbook";
import { calculateWith } from "../../../workbench/backend/memory";
import { loadAddinFunctions } from "../../support/addin-functions";
import { sheetId } from "../support/workbooks";
import { cellsOf, openGrants } from "./support/plans";

const works = calculateWith(loadAddinFunctions());

/** Excel that does not know the functions until formulas are entered anew, and never behind the name of a file. */
function stuck() {
  const client = openGrants((cell, valueAt, around) =>
    cell.formula.includes("_xldudf_") || isStuck(cell) ? { error: "#NAME?" } : works(cell, valueAt, around),
  );
  const entered = new Set<string>();
  let isListening = false;
  const isStuck = ({ sheetId: id, row, column, formula }: Parameters<typeof works>[0]): boolean =>
    formula.includes("ALLIANCE") && !entered.has(`${id} ${row} ${column}`);
  const { backend } = client;
  backend.write(sheetId(backend, "Lists"), 4, 3, [
    [{ value: null, formula: "=[2]!_xldudf_ALLIANCE_WITHHOLD(B5,C5)" }],
    [{ value: null, formula: "=Tools.xla!_xldudf_ALLIANCE_WITHHOLD(B6,C6)+1" }],
  ]);
  backend.listen((event) => {
    if (!isListening || event.type !== "changed") return;
    const { row, column, rows, columns } = event.area;
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) entered.add(`${event.sheetId} ${r} ${c}`);
    }
  });
  return {
    ...client,
    listen: () => {
      isListening = true;
    },
  };
}

describe("the check of the workbook that Excel has open", () => {
  it("finds each use with its state, in the workbook, in a sheet, and in a selection", async () => {
    openGrants();
    const { findings } = await checkWorkbook();
    expect(findings.cells.map(({ sheet, area, state }) => [sheet, area.row, area.rows, state.kind])).toEqual([
      ["Budget", 4, 1, "fine"],
      ["Budget", 4, 3, "fine"],
      ["Budget", 5, 1, "fine"],
      ["Budget", 6, 1, "fine"],
      ["Lists", 4, 1, "fine"],
      ["Lists", 5, 1, "fine"],
      ["Lists", 6, 1, "fine"],
    ]);
    const some = await checkWorkbook({ scope: { kind: "sheets", sheets: ["Lists"] } });
    expect(some.findings.cells).toHaveLength(3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("D6:D1048576").select();
      await context.sync();
    });
    const scope = await readSelectedScope();
    expect(scope).toEqual({ kind: "area", sheet: "Budget", area: { row: 5, column: 3, rows: 2, columns: 1 } });
    const { findings: selected } = await checkWorkbook({ scope });
    expect(selected.cells.map(({ area }) => area.row)).toEqual([5, 6]);
  });

  it("says how far it is and hears Cancel at each step", async () => {
    openGrants();
    const steps: number[] = [];
    const stop = new AbortController();
    await checkWorkbook({ onProgress: ({ done, total }) => steps.push(done / total) });
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[steps.length - 1]).toBe(1);
    const cancelled = checkWorkbook({
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        if (done / total >= 0.5) stop.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ problem: { code: "cancelled" } });
  });
});

describe("repair", () => {
  it("enters formulas anew that show #NAME?, without what stood before their names, and says that all work", async () => {
    const { backend, listen } = stuck();
    const plan = await planRepair();
    expect(plan.changes).toHaveLength(7);
    listen();
    const done = await applyPlan(plan);
    expect(done).toMatchObject({ formulas: 7, stillWrong: [] });
    expect(cellsOf(backend, "Lists", 4, 3, 3)).toEqual([
      ["=ALLIANCE_WITHHOLD(B5,C5)"],
      ["=ALLIANCE_WITHHOLD(B6,C6)+1"],
      ["=ALLIANCE_WITHHOLD(B7,C7)"],
    ]);
    const states = (await checkWorkbook()).findings.cells.map(({ state }) => state.kind);
    expect(states).not.toContain("no name");
  });

  it("says which formulas still do not work where the functions are not there", async () => {
    stuck();
    const { stillWrong } = await applyPlan(await planRepair());
    expect(stillWrong).toHaveLength(7);
    expect(stillWrong).toContainEqual({
      sheet: "Lists",
      row: 5,
      column: 3,
      formula: "=ALLIANCE_WITHHOLD(B6,C6)+1",
      shows: "#NAME?",
    });
  });

  it("waits for functions that are still working", async () => {
    let looks = 0;
    const { backend } = openGrants((cell, valueAt, around) => {
      const value = works(cell, valueAt, around);
      return cell.formula === "=ALLIANCE_WITHHOLD(B5,C5)*1" && (looks += 1) < 4 ? { error: "#BUSY!" } : value;
    });
    const again = setInterval(() => {
      backend.write(sheetId(backend, "Kept"), 30, 30, [[{ value: 1 }]]);
    }, 50);
    const done = await applyPlan({
      sheets: [],
      removed: [],
      leftAlone: [],
      changes: [
        {
          sheet: "Budget",
          area: { row: 4, column: 3, rows: 1, columns: 1 },
          before: { formula: "=ALLIANCE_WITHHOLD(B5,C5)" },
          after: { kind: "formula", formula: { formula: "=ALLIANCE_WITHHOLD(B5,C5)*1" } },
          expected: null,
        },
      ],
    }).finally(() => {
      clearInterval(again);
    });
    expect(done.stillWrong).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(4);
  });
});
