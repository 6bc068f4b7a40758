import { createMemoryBackend, type Calculate } from "../../../workbench/backend/memory";
import type { Area } from "../../../workbench/backend/cells";
import { BUDGET, describeBackend } from "../backend-contract";

describeBackend("memory", (snapshot) => createMemoryBackend(snapshot));

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe("A formula in the memory backend without a calculation", () => {
  test("shows #CALC! with a sentence where it is new", () => {
    const backend = createMemoryBackend();
    const sheet = backend.activeSheet();
    backend.write(sheet, 0, 0, [[{ value: null, formula: "=1+1" }]]);
    expect(backend.read(sheet, area(0, 0))[0]?.[0]?.value).toEqual({
      error: "#CALC!",
      message: "The memory backend does not calculate formulas.",
    });
  });

  test("keeps the result that the file had, also when it is written again", () => {
    const cells = [{ row: 0, column: 0, value: 3861779, formula: "=ALLIANCE_WITHHOLD(A1,B1)" }];
    const [first, ...others] = BUDGET.sheets;
    const backend = createMemoryBackend({ ...BUDGET, tables: [], sheets: [{ ...first!, cells }, ...others] });
    const sheet = backend.activeSheet();
    backend.write(sheet, 0, 0, [[{ value: null, formula: "=ALLIANCE_WITHHOLD(A1,B1)" }]]);
    expect(backend.read(sheet, area(0, 0))[0]?.[0]?.value).toBe(3861779);
  });
});

/** `=UP` is one more than the cell above; `=LIST` spills 1, 2, 3 downwards. */
const calculate: Calculate = ({ formula, sheetId, row, column }, valueAt) => {
  if (formula === "=LIST") return [[1], [2], [3]];
  const above = valueAt(sheetId, row - 1, column);
  return typeof above === "number" ? above + 1 : { error: "#VALUE!" };
};

describe("A formula in the memory backend with a calculation", () => {
  const open = (lines: readonly (number | string | null)[]) => {
    const backend = createMemoryBackend(undefined, { calculate });
    const sheet = backend.activeSheet();
    const put = (row: number, content: number | string | null): void => {
      const input = typeof content === "string" ? { value: null, formula: content } : { value: content };
      backend.write(sheet, row, 0, [[input]]);
    };
    lines.forEach((content, row) => {
      put(row, content);
    });
    const values = () => backend.read(sheet, area(0, 0, lines.length)).map(([cell]) => cell?.value);
    return { backend, sheet, put, values };
  };

  test("follows the cells that it reads, in whatever order they were written", () => {
    const { put, values } = open([5, "=UP", "=UP"]);
    expect(values()).toEqual([5, 6, 7]);
    put(0, 10);
    expect(values()).toEqual([10, 11, 12]);
  });

  test("spills, and what follows the spill reads it", () => {
    const { backend, sheet, values } = open(["=LIST", null, null, "=UP"]);
    expect(values()).toEqual([1, 2, 3, 4]);
    expect(backend.spillArea(sheet, 0, 0)).toEqual(area(0, 0, 3, 1));
    expect(backend.spillArea(sheet, 3, 0)).toBeNull();
    expect(backend.usedArea(sheet, true)).toEqual(area(0, 0, 4, 1));
  });

  test("shows #SPILL! where a cell is in its way, and spills again when it is gone", () => {
    const { put, values } = open(["=LIST", null, "7", null]);
    put(2, 7);
    expect(values()).toEqual([{ error: "#SPILL!" }, null, 7, null]);
    put(2, null);
    expect(values()).toEqual([1, 2, 3, null]);
  });

  test("tells of results once, for each sheet with formulas", async () => {
    const { backend, put, values } = open([5, "=UP"]);
    values();
    const seen: string[] = [];
    backend.listen(({ type }) => seen.push(type));
    put(0, 6);
    await backend.settled();
    await backend.settled();
    expect(seen).toEqual(["changed", "calculated"]);
  });
});
