import { districtWithhold } from "../../src/functions/district-withhold";
import { fiscalYear } from "../../src/money/fiscal-year";
import { planTable, undoWrite, writeTable } from "../../src/workbook";
import type { TableToWrite } from "../../src/workbook";
import type { Calculate, MemoryBackend } from "../../workbench/backend/memory";
import { isCellError } from "../../workbench/backend/cells";
import { openInMemory } from "../support/excel-client";
import { listTable, wideTable } from "./support/tables";
import { budget, sheetId, table } from "./support/workbooks";

const FORMULA = '=DISTRICT_WITHHOLD("Norwalk",2022,EcsGrants[#All],"enacted",AllianceDistricts[#All])';

/** Calls the function as Excel would, with the cells of the two tables as they stand. */
function open() {
  const held: { backend?: MemoryBackend } = {};
  const calculate: Calculate = (_cell, valueAt) => {
    const cellsOf = (name: string): unknown[][] => {
      const { area, sheetId: sheet } = table(held.backend as MemoryBackend, name);
      return Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) => {
          const value = valueAt(sheet, area.row + row, area.column + column);
          return isCellError(value) ? value.error : value;
        }),
      );
    };
    try {
      const [[withheld] = []] = districtWithhold(
        [["Norwalk"]],
        [[2022]],
        cellsOf("EcsGrants"),
        "enacted",
        cellsOf("AllianceDistricts"),
      );
      return withheld as number;
    } catch {
      return { error: "#N/A" };
    }
  };
  const { backend } = openInMemory(budget(), { calculate });
  held.backend = backend;
  const sheet = sheetId(backend, "Budget");
  return {
    backend,
    enterFormula: () => backend.enter(sheet, 9, 0, [[{ value: null, formula: FORMULA }]]),
    result: () => backend.read(sheet, { row: 9, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value,
  };
}

const write = async (wanted: TableToWrite) => writeTable(wanted, await planTable(wanted));

const YEARS = { fromFY: fiscalYear(2018), toFY: fiscalYear(2022) };

const grants = wideTable([2012, 2017, 2022], [["Norwalk", 10_095_131, 11_243_340, 13_178_830]]);

it("DISTRICT_WITHHOLD computes from the imported tables, and again when a row of them changes", async () => {
  const { backend, enterFormula, result } = open();
  await write(grants);
  await write(listTable([["Norwalk", YEARS]]));
  enterFormula();
  // 13,178,830 - 10,095,131.
  expect(result()).toBe(3_083_699);

  // 13,178,830 - 11,243,340: the user gives another base year.
  const { sheetId: sheet, area } = table(backend);
  backend.enter(sheet, area.row + 1, 4, [[{ value: 2017 }]]);
  expect(result()).toBe(1_935_490);

  // The next import takes Norwalk off the list, and its undo puts it back.
  const undo = await write(listTable([["Ansonia", YEARS]]));
  expect(result()).toBe(0);
  await undoWrite(undo);
  expect(result()).toBe(1_935_490);
});

it("a formula that refers to the grants goes on with an update in place", async () => {
  const { enterFormula, result } = open();
  await write(grants);
  await write(listTable([["Norwalk", YEARS]]));
  enterFormula();
  expect(result()).toBe(3_083_699);
  // 13,200,000 - 10,095,131, with a year that comes at the right end.
  await write(wideTable([2022, 2023], [["Norwalk", 13_200_000, 13_715_817]]));
  expect(result()).toBe(3_104_869);
});
