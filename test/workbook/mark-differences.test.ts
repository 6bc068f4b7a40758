import { markDifferences, undoWrite } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { budget, contents, sheetId, TODAY } from "./support/workbooks";

const FOUND = {
  compared: "Budget, D4:D6",
  rule: "Enacted",
  differences: [
    {
      address: "'Budget'!D4",
      district: "=Norwalk",
      year: "FY 2022",
      found: 3_083_698.9,
      expected: 3_083_699,
      cause: "10 cents less than the rule gives.",
    },
    { address: "'Budget'!D5", district: "Ansonia", year: "FY 2022", found: "n/a", expected: 5, cause: "No amount." },
  ],
};

it("lists the differences to the cent on a new sheet, in three syncs, and is taken back", async () => {
  const { backend, syncs } = openInMemory(budget());
  const before = contents(backend);
  const undo = await markDifferences(FOUND, TODAY);
  expect(syncs()).toBe(3);
  const sheet = sheetId(backend, "Differences");
  const rows = backend
    .read(sheet, { row: 5, column: 0, rows: 3, columns: 6 })
    .map((row) => row.map(({ value }) => value));
  expect(rows).toEqual([
    ["Cell", "District", "Year", "Found", "By the rule", "Difference"],
    ["'Budget'!D4", "=Norwalk", "FY 2022", 3_083_698.9, 3_083_699, -0.1],
    ["'Budget'!D5", "Ansonia", "FY 2022", "n/a", 5, null],
  ]);
  expect(backend.numberFormats(sheet, { row: 6, column: 5, rows: 1, columns: 1 })).toEqual([["#,##0.00_);(#,##0.00)"]]);
  await undoWrite(undo);
  expect(contents(backend)).toEqual(before);
});

it("writes no sheet without differences", async () => {
  openInMemory(budget());
  await expect(markDifferences({ ...FOUND, differences: [] }, TODAY)).rejects.toMatchObject({
    problem: { code: "no-rows" },
  });
});
