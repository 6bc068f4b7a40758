/** Text that Excel or another program would run as a formula stays text, wherever the add-in writes it. */
import fc from "fast-check";
import { insertComparison, planTable, tableOfImportedList, undoWrite, writeNote, writeTable } from "../../src/workbook";
import { asText } from "../../src/workbook/cell-input";
import { openInMemory } from "../support/excel-client";
import { COMPARISON } from "../workbook/support/scenarios";
import { list, source } from "../workbook/support/tables";
import { budget, TODAY } from "../workbook/support/workbooks";

const SIGNS = ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%", '"', "'", "＝", "＋", "－", "＠"];
const BEGINNINGS = ["=", "+", "-", "@", "\t", "\r"].map((sign) => `${sign}HYPERLINK("http://hostile.example","x")`);

type Backend = ReturnType<typeof openInMemory>["backend"];

const formulasIn = (backend: Backend): unknown[] =>
  backend.sheets().flatMap(({ id }) =>
    backend
      .read(id, { row: 0, column: 0, rows: 60, columns: 12 })
      .flat()
      .flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
  );

const textsIn = (backend: Backend): unknown[] =>
  backend.sheets().flatMap(({ id }) =>
    backend
      .read(id, { row: 0, column: 0, rows: 60, columns: 12 })
      .flat()
      .map(({ value }) => value),
  );

test("any text that begins with a sign is written behind an apostrophe", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIGNS), fc.string({ unit: "binary" }), (sign, rest) => {
      expect(asText(sign + rest)).toBe(`'${sign}${rest}`);
    }),
  );
});

test("no text that is written without an apostrophe begins with anything but a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(asText(text)).toMatch(/^(?:$|'|[A-Za-z])/);
    }),
  );
});

describe.each(BEGINNINGS)("%j", (name) => {
  test.each(["file", "paste"] as const)(
    "as the name of a sheet and of a %s that was imported makes no formula",
    async (kind) => {
      const { backend } = openInMemory(budget());
      const table = tableOfImportedList(list([["Ansonia"]]), source({ kind, name, sheet: name }), TODAY);
      await writeTable(table, await planTable(table));
      expect(textsIn(backend)).toContain("Ansonia");
      expect(formulasIn(backend)).toEqual([]);
    },
  );

  test("as the name of a list makes no formula in a comparison", async () => {
    const { backend } = openInMemory(budget());
    const after = { ...COMPARISON.after, name, source: name };
    await insertComparison({ ...COMPARISON, after }, TODAY);
    expect(textsIn(backend)).toContainEqual(expect.stringContaining("HYPERLINK("));
    expect(formulasIn(backend)).toEqual([]);
  });

  test("as an explanation beside a cell makes no formula, and goes again", async () => {
    const { backend } = openInMemory(budget());
    const undo = await writeNote("'Budget'!B2", name, "beside");
    expect(textsIn(backend)).toContainEqual(expect.stringContaining("HYPERLINK("));
    expect(formulasIn(backend)).toEqual([]);
    await undoWrite(undo);
    expect(textsIn(backend)).not.toContainEqual(expect.stringContaining("HYPERLINK("));
  });
});
