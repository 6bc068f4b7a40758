/**
 * What every backend must do with the objects of sheets, with merged cells and with spills. Each step is a function of its own, which knows
 * nothing around it: a browser test hands it to the page, where Univer is.
 */
import type { Backend } from "../../workbench/backend/backend";

export interface ObjectStep {
  readonly name: string;
  /** Gives what has to be compared. It starts with a new sheet. */
  readonly run: (backend: Backend, sheetId: string) => unknown;
  readonly expected: unknown;
}

export const OBJECT_CONTRACT: readonly ObjectStep[] = [
  {
    name: "charts are added, changed and removed",
    run: (backend, sheetId) => {
      const corner = { row: 1, column: 4, x: 0, y: 0 };
      const chart = {
        sheetId,
        name: "Chart 1",
        type: "Line",
        title: { text: "", visible: true },
        from: corner,
        to: { ...corner, row: 9 },
        series: [],
      };
      const first = backend.addChart(chart);
      const second = backend.addChart({ ...chart, name: "Chart 2" });
      backend.updateChart(second.id, { name: "Withheld" });
      backend.removeChart(first.id);
      return backend.charts().map(({ name, to }) => [name, to.row]);
    },
    expected: [["Withheld", 9]],
  },
  {
    name: "comments are added, changed and removed",
    run: (backend, sheetId) => {
      const first = backend.addComment({ sheetId, row: 0, column: 0, content: "first" });
      const second = backend.addComment({ sheetId, row: 1, column: 0, content: "second" });
      backend.updateComment(second.id, { content: "changed" });
      backend.removeComment(first.id);
      return backend.comments().map(({ row, content }) => [row, content]);
    },
    expected: [[1, "changed"]],
  },
  {
    name: "a list of allowed values gives way where another is set or it is taken away",
    run: (backend, sheetId) => {
      const area = (row: number, rows: number) => ({ row, column: 1, rows, columns: 1 });
      const list = { source: "Yes,No", inCellDropDown: true };
      backend.setValidation(sheetId, area(0, 6), list);
      backend.setValidation(sheetId, area(2, 1), { ...list, source: "=$D$1:$D$3" });
      backend.setValidation(sheetId, area(4, 1), null);
      return backend
        .validations(sheetId)
        .map((one) => [one.area.row, one.area.rows, "source" in one.rule && one.rule.source])
        .sort();
    },
    expected: [
      [0, 2, "Yes,No"],
      [2, 1, "=$D$1:$D$3"],
      [3, 1, "Yes,No"],
      [5, 1, "Yes,No"],
    ],
  },
  {
    name: "a list of allowed values keeps its prompt and whether it drops down",
    run: (backend, sheetId) => {
      const prompt = { showPrompt: true, title: "Plan", message: "Choose its status" };
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      backend.setValidation(sheetId, area, { source: "A,B", inCellDropDown: false, prompt });
      return backend.validations(sheetId).map(({ rule }) => rule);
    },
    expected: [
      {
        source: "A,B",
        inCellDropDown: false,
        prompt: { showPrompt: true, title: "Plan", message: "Choose its status" },
      },
    ],
  },
  {
    name: "the pages are upright and unscaled until they are set up",
    run: (backend, sheetId) => {
      const before = backend.pageSetup(sheetId);
      backend.setPageSetup(sheetId, { orientation: "Landscape" });
      backend.setPageSetup(sheetId, { titleRows: { row: 3, rows: 1 } });
      return [before, backend.pageSetup(sheetId)];
    },
    expected: [
      { orientation: "Portrait", zoom: { scale: 100 }, titleRows: null },
      { orientation: "Landscape", zoom: { scale: 100 }, titleRows: { row: 3, rows: 1 } },
    ],
  },
  {
    name: "cells are merged and come apart",
    run: (backend, sheetId) => {
      const area = (row: number) => ({ row, column: 0, rows: 1, columns: 3 });
      backend.merge(sheetId, area(0));
      backend.merge(sheetId, area(1));
      backend.unmerge(sheetId, { row: 0, column: 1, rows: 1, columns: 1 });
      return backend.merges(sheetId);
    },
    expected: [{ row: 1, column: 0, rows: 1, columns: 3 }],
  },
  {
    name: "what is said of a change names the sheet",
    run: (backend, sheetId) => {
      const heard: unknown[] = [];
      const end = backend.listen(({ type, sheetId: where }) => {
        if (type === "objectsChanged") heard.push(where === sheetId);
      });
      const { id } = backend.addComment({ sheetId, row: 0, column: 0, content: "x" });
      backend.removeComment(id);
      backend.setValidation(sheetId, { row: 0, column: 0, rows: 1, columns: 1 }, null);
      backend.setPageSetup(sheetId, { orientation: "Landscape" });
      end();
      return heard;
    },
    expected: [true, true, true],
  },
  {
    name: "all of it stays with a sheet that gets another name, and goes with one that is deleted",
    run: (backend, sheetId) => {
      const corner = { row: 0, column: 0, x: 0, y: 0 };
      const title = { text: "", visible: false };
      const place = { sheetId, from: corner, to: { ...corner, row: 2 } };
      backend.addChart({ ...place, name: "Chart 1", type: "Line", title, series: [] });
      backend.addComment({ sheetId, row: 0, column: 0, content: "x" });
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      backend.setValidation(sheetId, area, { source: "A,B", inCellDropDown: true });
      const count = () => [backend.charts().length, backend.comments().length];
      backend.updateSheet(sheetId, { name: "Renamed" });
      const renamed = [...count(), backend.validations(sheetId).length];
      backend.deleteSheet(sheetId);
      return [renamed, count(), backend.sheets().some(({ name }) => name === "Renamed")];
    },
    expected: [[1, 1, 1], [0, 0], false],
  },
  {
    name: "a sheet keeps what its protection allows and what ends it, and whether it is hidden",
    run: (backend, sheetId) => {
      const state = () => {
        const sheet = backend.sheets().find(({ id }) => id === sheetId);
        return [sheet?.visibility, sheet?.protection?.options.allowSort, sheet?.protection?.password];
      };
      const options = { allowSort: true } as NonNullable<
        ReturnType<Backend["sheets"]>[number]["protection"]
      >["options"];
      const before = state();
      backend.updateSheet(sheetId, {
        visibility: "VeryHidden",
        protection: { options, password: { kind: "text", text: "secret" } },
      });
      const hidden = state();
      backend.updateSheet(sheetId, { visibility: "Hidden", protection: null });
      const open = state();
      backend.updateSheet(sheetId, { visibility: "Visible" });
      return [before, hidden, open, state()];
    },
    expected: [
      ["Visible", undefined, undefined],
      ["VeryHidden", true, { kind: "text", text: "secret" }],
      ["Hidden", undefined, undefined],
      ["Visible", undefined, undefined],
    ],
  },
  {
    name: "rules that compare or hold a formula are kept as they were set",
    run: (backend, sheetId) => {
      const place = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });
      backend.setValidation(sheetId, place(0), { type: "Custom", formula1: "=ALLIANCE_WITHHOLD(A1,B1)>0" });
      backend.setValidation(sheetId, place(1), {
        type: "Decimal",
        operator: "Between",
        formula1: "0.5",
        formula2: "=$D$1",
      });
      return backend.validations(sheetId).map(({ rule }) => rule);
    },
    expected: [
      { type: "Custom", formula1: "=ALLIANCE_WITHHOLD(A1,B1)>0" },
      { type: "Decimal", operator: "Between", formula1: "0.5", formula2: "=$D$1" },
    ],
  },
  {
    name: "conditional formats are kept",
    run: (backend, sheetId) => {
      const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }];
      const format = { areas, type: "Custom" as const, priority: 0, stopIfTrue: false, formulas: ["=A1>3"] };
      const before = backend.conditionalFormats(sheetId).length;
      backend.setConditionalFormats(sheetId, [format]);
      return [before, backend.conditionalFormats(sheetId)];
    },
    expected: [
      0,
      [
        {
          areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
          type: "Custom",
          priority: 0,
          stopIfTrue: false,
          formulas: ["=A1>3"],
        },
      ],
    ],
  },
  {
    name: "a sheet is copied with its cells, formats, sizes, merged cells and panes, and the two go their own ways",
    run: (backend, sheetId) => {
      const one = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
      backend.write(sheetId, 0, 0, [[{ value: "Grant" }], [{ value: 7 }], [{ value: null, formula: "=A2*2" }]]);
      backend.setNumberFormats(sheetId, one(1), [["0.00"]]);
      backend.setStyle(sheetId, one(0), { bold: true });
      backend.setColumnWidth(sheetId, 0, 1, 150);
      backend.merge(sheetId, { row: 4, column: 0, rows: 1, columns: 3 });
      backend.freeze(sheetId, 1, 0);
      const { id, name, visibility } = backend.copySheet(sheetId, "Contract copy");
      backend.write(sheetId, 1, 0, [[{ value: 8 }]]);
      const cells = backend.read(id, { row: 0, column: 0, rows: 3, columns: 1 }).flat();
      const found = [
        name,
        visibility,
        cells.slice(0, 2).map(({ value }) => value),
        cells[2]?.formula,
        backend.numberFormats(id, one(1)),
        backend.style(id, 0, 0).bold,
        backend.columnWidth(id, 0),
        backend.merges(id),
        backend.frozen(id),
      ];
      backend.deleteSheet(id);
      return found;
    },
    expected: [
      "Contract copy",
      "Visible",
      ["Grant", 7],
      "=A2*2",
      [["0.00"]],
      true,
      150,
      [{ row: 4, column: 0, rows: 1, columns: 3 }],
      { rows: 1, columns: 0 },
    ],
  },
];
