import fc from "fast-check";
import { planTable, tableOfImportedList, writeTable } from "../../src/workbook";
import { asSheetName, freeSheetName, tidyName } from "../../src/workbook/names";
import { openInMemory } from "../support/excel-client";
import { list, source } from "./support/tables";
import { budget, TODAY } from "./support/workbooks";

const DANGEROUS = [
  '=HYPERLINK("http://example.org")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "001",
  "1/2",
  "TRUE",
  "<b>x</b>",
];

it.each(DANGEROUS)("a file and a sheet named %j stay text wherever their names go", async (name) => {
  const { backend } = openInMemory(budget());
  const table = tableOfImportedList(list([["Ansonia"]]), source({ name, sheet: name }), TODAY);
  await writeTable(table, await planTable(table));
  for (const { id } of backend.sheets()) {
    const cells = backend.read(id, { row: 0, column: 0, rows: 10, columns: 8 }).flat();
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
  const sheet = backend.sheets()[1]?.id ?? "";
  const [note] = backend.read(sheet, { row: 2, column: 1, rows: 1, columns: 1 });
  expect(note?.[0]?.value).toBe(`${tidyName(name)}, sheet ${tidyName(name)}`);
});

it("a sheet name is always one that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.integer({ min: 1, max: 31 }), (name, most) => {
      const made = asSheetName(name, Math.max(10, most));
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThanOrEqual(31);
      expect(made).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
    }),
  );
});

it("a long sheet name leaves room for its number", () => {
  const long = "A very long name of a sheet indeed, longer than Excel takes";
  const first = freeSheetName(long, []);
  const second = freeSheetName(long, [first.toUpperCase()]);
  expect([first.length, second.length]).toEqual([31, 31]);
  expect(second).toMatch(/… \(2\)$/);
});

it.each([
  ["a line break", "a\r\nb", "a b"],
  ["a sign that turns text around", "a\u202Egpj.xlsx", "a gpj.xlsx"],
  ["more than fits beside a table", "x".repeat(300), `${"x".repeat(119)}…`],
])("a name with %s is tidied", (_what, name, tidy) => {
  expect(tidyName(name)).toBe(tidy);
});
