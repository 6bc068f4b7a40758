import { openInMemory } from "../../support/excel-client";

const open = () =>
  openInMemory({
    sheets: [
      {
        name: "Lists",
        visibility: "Visible",
        cells: [
          { row: 0, column: 0, value: "Town" },
          { row: 5, column: 0, value: "Norwalk" },
        ],
        columnWidths: {},
        rowHeights: {},
        merges: [],
        frozen: { rows: 0, columns: 0 },
        hiddenRows: [2, 3, 40],
      },
    ],
    tables: [],
    names: [],
    activeSheet: 0,
    notes: [],
  });

test.each<[string, string, boolean | null, number]>([
  ["no row is hidden", "A1:B2", false, 2],
  ["every row is hidden", "A3:A4", true, 0],
  ["some rows are hidden", "A1:A6", null, 4],
])("Where %s, the range %s says so and counts the rows in sight", async (_what, address, isHidden, inSight) => {
  open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lists").getRange(address);
    range.load("rowHidden");
    const view = range.getVisibleView();
    view.load("rowCount");
    await context.sync();
    expect([range.rowHidden, view.rowCount]).toEqual([isHidden, inSight]);
  });
});

test("A whole column is hidden in part where its used part is", async () => {
  open();
  await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("Lists").getRange("A:A");
    column.load("rowHidden");
    await context.sync();
    expect(column.rowHidden).toBeNull();
  });
});
