import { cameFrom, sourceName, writtenNote, type ImportSource } from "../../src/workbook/import-source";

const TODAY = new Date(2026, 10, 26);
const rows = { rowsRead: 40, rowsWritten: 36, rowsListed: 4 };
const noted = (source: Pick<ImportSource, "kind" | "name" | "sheet">) =>
  cameFrom(sourceName({ ...source, ...rows }), writtenNote({ ...source, ...rows }, TODAY));

const CASES: readonly { name: string; found: unknown; expected: unknown }[] = [
  { name: "a file is chosen anew", found: noted({ kind: "file", name: "ecs.csv" }), expected: { kind: "file" } },
  {
    name: "a sheet of a file too",
    found: noted({ kind: "file", name: "ecs.xlsx", sheet: "ECS" }),
    expected: { kind: "file" },
  },
  {
    name: "a table is read again, wherever it stands",
    found: noted({ kind: "table", name: "Received", sheet: "Sheet 1, sheet 2" }),
    expected: { kind: "table", name: "Received" },
  },
  { name: "what was pasted is gone", found: noted({ kind: "paste", name: "Pasted" }), expected: null },
  {
    name: "cells may have moved, and are selected anew",
    found: noted({ kind: "range", name: "Budget!A1:C9", sheet: "Budget" }),
    expected: null,
  },
  { name: "a table without its lines says nothing", found: cameFrom(null, null), expected: null },
  {
    name: "nor does one whose lines somebody has changed",
    found: cameFrom("ecs.csv", "by Ann, in May"),
    expected: null,
  },
];

it.each(CASES)("where a table came from: $name", ({ found, expected }) => {
  expect(found).toEqual(expected);
});
