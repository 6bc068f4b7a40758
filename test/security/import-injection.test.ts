/**
 * @jest-environment jsdom
 *
 * Cells that would run, from where they come in to what the workbook holds: read as the pane reads them, checked, written by Microsoft's own
 * client.
 */
import { TextDecoder, TextEncoder } from "node:util";
import { isMatched } from "../../src/districts/import";
import { ImportSession } from "../../src/taskpane/lists/import/session";
import { finalRows, tableToWrite } from "../../src/taskpane/lists/import/to-write";
import type { PickedSource } from "../../src/taskpane/lists/picked";
import { planTable, undoWrite, writeTable } from "../../src/workbook";
import { tidyName } from "../../src/workbook/names";
import { openInMemory } from "../support/excel-client";
import { bookFile } from "../spreadsheet/support/package";
import { body, budget, contents, sheetId, TODAY } from "../workbook/support/workbooks";
import { wideTable } from "../workbook/support/tables";
import { cellsOf, formulasOf, HOSTILE, textsOf } from "./support/hostile";

Object.assign(globalThis, { TextDecoder, TextEncoder });

type Rows = readonly (readonly string[])[];

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\r", "&#13;");

/** A file as the pane gets it; jsdom's own has no arrayBuffer. */
function file(name: string, bytes: Uint8Array): PickedSource {
  const { buffer, byteOffset, byteLength } = bytes;
  const arrayBuffer = () => Promise.resolve(buffer.slice(byteOffset, byteOffset + byteLength));
  return { kind: "file", file: { name, size: byteLength, arrayBuffer } as unknown as File };
}

const quoted = (rows: Rows): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");

const cellXml = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
/** A cell with a formula of its own, whose last result is text that begins as one. */
const formulaXml = (text: string): string => `<c t="str"><f>CHAR(61)&amp;"1"</f><v>${escaped(text)}</v></c>`;

const workbookFile = (rows: Rows, sheet: string, cell: (text: string) => string): Uint8Array =>
  bookFile({
    sheets: [{ name: escaped(sheet), rows: rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("") }],
  });

const WAYS: readonly { name: string; pick: (rows: Rows, hostile: string) => PickedSource }[] = [
  {
    name: "pasted text",
    pick: (rows) => ({
      kind: "paste",
      html: "",
      text: rows.map((row) => row.map((cell) => `"${cell}"`).join("\t")).join("\n"),
    }),
  },
  {
    name: "a pasted table",
    pick: (rows) => ({
      kind: "paste",
      text: "",
      html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`,
    }),
  },
  {
    name: "a text file of that name",
    pick: (rows, hostile) => file(`${hostile}.csv`, new TextEncoder().encode(quoted(rows))),
  },
  {
    name: "a workbook of that name with a sheet of that name",
    pick: (rows, hostile) => file(`${hostile}.xlsx`, workbookFile(rows, hostile, cellXml)),
  },
  {
    name: "a workbook whose formulas end in it",
    pick: (rows, hostile) => file("list.xlsx", workbookFile(rows, hostile, formulaXml)),
  },
];

async function imported(picked: PickedSource) {
  const session = new ImportSession(picked, { readAnswers: () => Promise.resolve({}), changed: () => undefined });
  await session.start();
  expect(session.state.refused).toBeNull();
  await session.leaveOutTheRest();
  const rows = finalRows(session);
  if (!rows) throw new Error("Nothing was read.");
  return { session, table: tableToWrite(session, rows, TODAY) };
}

const write = async (table: Parameters<typeof planTable>[0]) => writeTable(table, await planTable(table));

describe.each(WAYS)("from $name", ({ name, pick }) => {
  test.each(HOSTILE)(
    "a list with %j for a town, a header and a mark runs nothing, and names no such town",
    async (hostile) => {
      const { backend } = openInMemory(budget());
      const before = contents(backend);
      const rows = [
        ["District", "Status", "From FY", "To FY", "Opportunity", hostile],
        [hostile, "Alliance", "2023", "2027", "", "x"],
        ["Norwalk", "Alliance", "2023", "2027", hostile, hostile],
        ["Ansonia", "Alliance", "2023", "2027", "", hostile],
      ];
      const { session, table } = await imported(pick(rows, hostile));
      const read = session.state.checked?.rows.filter(({ state }) => isMatched(state)).map(({ text }) => text);
      expect(read).toEqual(["Norwalk", "Ansonia"]);
      const undo = await write(table);
      expect(formulasOf(backend)).toEqual([]);
      if (name.endsWith("of that name")) expect(textsOf(backend).join("\n")).toContain(tidyName(hostile));
      expect(body(backend).map(([district]) => district)).toContain("Ansonia");
      expect(body(backend).map(([district]) => district)).not.toContain(hostile);
      await undoWrite(undo);
      expect(contents(backend)).toEqual(before);
    },
  );

  test.each(HOSTILE)(
    "grants with %j for an amount and a town are asked about or left out, and nothing is computed",
    async (hostile) => {
      const { backend } = openInMemory(budget());
      const rows = [
        ["Town", "FY 2022", "FY 2023"],
        [hostile, "1", "2"],
        ["Norwalk", hostile, "13,715,817"],
        ["Ansonia", "18,448,067", "18,893,447"],
      ];
      const { table } = await imported(pick(rows, hostile));
      await write(table);
      expect(formulasOf(backend)).toEqual([]);
      const amounts = body(backend, "EcsGrants")
        .flat()
        .filter((cell) => typeof cell === "number" && cell > 2100);
      expect(amounts).toEqual(expect.arrayContaining([18448067, 18893447]));
      // 2 and 1, which the hostile cells would come to, are in no cell of a town.
      expect(body(backend, "EcsGrants").flat()).not.toContain(2);
      expect(body(backend, "EcsGrants").flat()).not.toContain(1);
    },
  );
});

/** A table of grants with a row, a header and a column of the user's own that begin as formulas do. */
async function withOwnText(hostile: string) {
  const client = openInMemory(budget());
  const { backend } = client;
  await write(
    wideTable(
      [2022],
      [
        ["Ansonia", 18448067],
        ["Bristol", 41657314],
      ],
    ),
  );
  const [table] = backend.tables();
  if (!table) throw new Error("There is no table.");
  const { id, area, columns, sheetId: sheet } = table;
  backend.updateTable(id, {
    area: { ...area, columns: area.columns + 1, rows: area.rows + 1 },
    columns: [...columns, hostile],
  });
  const last = area.column + area.columns;
  backend.enter(sheet, area.row, last, [
    [{ value: hostile }],
    [{ value: hostile }],
    [{ value: hostile }],
    [{ value: hostile }],
  ]);
  backend.enter(sheet, area.row + area.rows, area.column, [[{ value: hostile }, { value: 7 }]]);
  return { ...client, own: cellsOf(backend).filter(({ value }) => value === hostile).length };
}

test.each(HOSTILE)(
  "text of the user's own, %j, stays text through an update of its table and through Undo",
  async (hostile) => {
    const { backend, own } = await withOwnText(hostile);
    const before = contents(backend);
    expect(own).toBe(5);
    const more = wideTable(
      [2021, 2022, 2023],
      [
        ["Norwalk", 1, 2, 3],
        ["Ansonia", 4, 5, 6],
        ["Avon", 7, 8, 9],
      ],
    );
    const undo = await write(more);
    expect(formulasOf(backend)).toEqual([]);
    expect(textsOf(backend).filter((text) => text === hostile).length).toBe(own);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  },
);

test.each(HOSTILE)("a sheet called %j is read and left alone", async (hostile) => {
  const { backend } = openInMemory(budget({}, [hostile]));
  const { table } = await imported({
    kind: "table",
    name: hostile,
    sheet: hostile,
    hiddenRows: 0,
    grid: {
      name: hostile,
      counted: "row",
      rows: [
        ["District", "Status", "From FY", "To FY"],
        ["Norwalk", "Alliance", 2023, 2027],
      ],
    },
  });
  await write(table);
  expect(formulasOf(backend)).toEqual([]);
  expect(backend.sheets()[0]?.name).toBe(hostile);
  expect(sheetId(backend, hostile)).toBeDefined();
});
