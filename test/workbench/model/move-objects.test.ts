import { isList } from "../../../workbench/backend/sheet-objects";
import { onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;

/** A chart of A1:B5 at D4:F9, a comment in B4, and a list in C4:C5 whose values stand in H4:H6. */
beforeEach(async () => {
  ({ backend } = openInMemory());
  await onSheet((sheet, context) => {
    sheet.getRange("A1:B1").values = [["Town", "FY 2022"]];
    sheet.getRange("A2:B5").values = [2, 3, 4, 5].map((row) => [`Town ${String(row)}`, row]);
    sheet.charts.add("Line", sheet.getRange("A1:B5")).setPosition("D4", "F9");
    context.workbook.comments.add(sheet.getRange("B4"), "note");
    sheet.getRange("C4:C5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$H$4:$H$6" } };
  });
});

function places() {
  const [chart] = backend.charts();
  return {
    chart: [chart?.from.row, chart?.to.row],
    series: [chart?.series[0]?.values?.area.row, chart?.series[0]?.values?.area.rows],
    comments: backend.comments().map(({ row }) => row),
    lists: backend
      .validations(backend.activeSheet())
      .map(({ area, rule }) => [area.row, area.rows, isList(rule) ? rule.source : ""]),
  };
}

test("What lies on cells moves down with them when rows come in above", async () => {
  await onSheet((sheet) => sheet.getRange("2:3").insert("Down"));
  expect(places()).toEqual({ chart: [5, 11], series: [3, 4], comments: [5], lists: [[5, 2, "=$H$6:$H$8"]] });
});

test("What lies on cells goes with them, and what spans them gets smaller", async () => {
  await onSheet((sheet) => sheet.getRange("4:4").delete("Up"));
  expect(places()).toEqual({ chart: [3, 8], series: [1, 3], comments: [], lists: [[3, 1, "=$H$4:$H$5"]] });
});

test("What lies beside columns that move stays", async () => {
  await onSheet((sheet) => sheet.getRange("A2:B2").insert("Down"));
  expect(places()).toEqual({ chart: [3, 9], series: [2, 4], comments: [4], lists: [[3, 2, "=$H$4:$H$6"]] });
});
