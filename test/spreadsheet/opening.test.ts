import fs from "node:fs";
import path from "node:path";
import { Issue } from "../../src/money/issue";
import { openSpreadsheet } from "../../src/spreadsheet";
import { readWorkbook } from "../../workbench/xlsx";
import { bookFile, bookParts, zipParts, type BookParts } from "./support/package";
import { gridOf, opened, readToEnd } from "./support/read";

const TABLE = (attributes: string): string =>
  `<?xml version="1.0"?><table xmlns="m" id="1" ${attributes}><autoFilter ref="A1:A2"/><tableColumns><tableColumn name="A"/></tableColumns></table>`;

describe("what a file holds", () => {
  test("its sheets, whether one sees them, and how large they say they are", async () => {
    const book: BookParts = {
      sheets: [
        { name: "Grants &amp; lists", before: `<sheetPr/><dimension ref="A1:F170"/><sheetViews/>` },
        { name: "Old", state: "hidden" },
        { name: "Older", state: "veryHidden", rows: `<row r="1"/>`, after: `<dimension ref="A1"/>` },
        { name: "Chart", type: "chartsheet" },
        { name: "__proto__", state: "constructor" },
      ],
    };
    const { sheets, tables } = await opened(bookFile(book));
    expect(sheets.map(({ name, visibility, dimension }) => [name, visibility, dimension])).toEqual([
      ["Grants & lists", "Visible", "A1:F170"],
      ["Old", "Hidden", undefined],
      ["Older", "VeryHidden", undefined],
      ["__proto__", "Visible", undefined],
    ]);
    expect(tables).toEqual([]);
  });

  test("its tables, with their sheets", async () => {
    const { tables } = await opened(
      bookFile({
        sheets: [
          { name: "One" },
          { name: "Two", links: { a: ["table", "../tables/table1.xml"], b: ["comments", "../comments1.xml"] } },
          { name: "Three", links: { a: ["table", "/xl/tables/table2.xml"], b: ["table", "../tables/table3.xml"] } },
        ],
        more: {
          "xl/tables/table1.xml": TABLE(
            `name="Hidden" displayName="AllianceDistricts" ref="A6:F43" totalsRowCount="1"`,
          ),
          "xl/tables/table2.xml": TABLE(`name="EcsGrants" ref="B2:B3"`),
          "xl/tables/table3.xml": TABLE(`name="Nowhere"`),
        },
      }),
    );
    expect(tables).toEqual([
      { name: "AllianceDistricts", sheet: "Two", ref: "A6:F43" },
      { name: "EcsGrants", sheet: "Three", ref: "B2:B3" },
    ]);
  });

  test("a macro workbook is one too", async () => {
    const parts = bookParts({ links: ["vbaProject"] });
    const types = (parts["[Content_Types].xml"] ?? "").replace(
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
      "vnd.ms-excel.sheet.macroEnabled.main",
    );
    expect((await opened(zipParts({ ...parts, "[Content_Types].xml": types }))).sheets).toHaveLength(1);
  });

  test("names by the thousand are not in the way", async () => {
    const names = Array.from(
      { length: 60_000 },
      (_, i) => `<definedName name="N${i}">Sheet1!$A$${i + 1}</definedName>`,
    );
    const after = `<definedNames>${names.join("")}</definedNames>`;
    expect((await opened(bookFile({ after }))).sheets).toHaveLength(1);
  });
});

describe("a sheet", () => {
  const file = bookFile({
    strings: "<si><t>Ansonia</t></si>",
    sheets: [
      { name: "One", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` },
      { name: "Two", rows: `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2</v></c></row>` },
    ],
  });

  test("is read by its name, again too, and others after it", async () => {
    const spreadsheet = await opened(file);
    const read = async (name: string) => (await readToEnd(spreadsheet, name)).end;
    expect(await read("Two")).toMatchObject({ sheet: "Two", firstRow: 2, rows: [["Ansonia", 2]] });
    expect(await read("One")).toMatchObject({ rows: [["Ansonia"]] });
    expect(await read("One")).toMatchObject({ rows: [["Ansonia"]] });
  });

  test("that the file does not have is told with those that it has", async () => {
    const { end } = await readToEnd(await opened(file), "one");
    expect(end).toEqual(new Issue("no-such-sheet", { sheet: "one", sheets: ["One", "Two"] }));
  });
});

describe("a long reading", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
  const file = bookFile({ sheets: [{ rows: rows.join("") }] });

  test("tells how far it is, in many steps", async () => {
    const { steps, end } = await readToEnd(await opened(file), "Sheet1");
    const total = steps[0]?.total ?? 0;
    expect(total).toBeGreaterThan(700_000);
    expect(steps.length).toBeGreaterThanOrEqual(Math.floor(total / (200 * 1024)));
    expect(steps.every((step, i) => step.total === total && step.done >= (steps[i - 1]?.done ?? 0))).toBe(true);
    expect(steps.at(-1)?.done).toBe(total);
    expect(end).toMatchObject({ firstRow: 1, columns: 1 });
    expect("rows" in end && end.rows.map(([value]) => value)).toEqual(rows.map((_, i) => i));
  });

  test.each([
    ["before it begins", 0],
    ["on the way", 2],
  ])("is cancelled by a signal %s", async (_, after) => {
    const abort = new AbortController();
    if (after === 0) abort.abort();
    const reading = (await opened(file)).readSheet("Sheet1", abort.signal);
    let steps = 0;
    for (let step = await reading.next(); ; step = await reading.next()) {
      if (step.done) {
        expect(step.value).toEqual(new Issue("cancelled", {}));
        break;
      }
      if (++steps === after) abort.abort();
    }
    expect(steps).toBe(after);
  });

  test("can be left, and begun anew", async () => {
    const spreadsheet = await opened(file);
    for await (const step of spreadsheet.readSheet("Sheet1")) {
      expect(step.done).toBeGreaterThan(0);
      break;
    }
    expect((await readToEnd(spreadsheet, "Sheet1")).end).toMatchObject({ columns: 1 });
  });
});

describe("the sample workbook", () => {
  const file = fs.readFileSync(path.resolve(__dirname, "../../assets/sample-budget.xlsx"));

  test("holds what it was made with", async () => {
    const { sheets, tables } = await opened(file);
    expect(sheets.map(({ name, visibility, dimension }) => [name, visibility, dimension])).toEqual([
      ["Grants", "Visible", "A1:J44"],
      ["Withholding", "Visible", "A1:K43"],
      ["Districts", "Visible", "A1:R45"],
      ["Questions", "Visible", "A1:C42"],
      ["Graduated", "Visible", "A1:F19"],
      ["Notes", "Visible", "A1:B26"],
    ]);
    expect(tables).toEqual([{ name: "EcsGrants", sheet: "Grants", ref: "A6:J42" }]);
  });

  test("has the values that the workbench shows", async () => {
    const shown = readWorkbook(file);
    if (!shown.ok) throw new Error(shown.sentence);
    let compared = 0;
    for (const { name, cells } of shown.workbook.sheets) {
      const { firstRow, rows } = await gridOf(file, name);
      for (const { row, column, value } of cells) {
        // The workbench leaves the cells that a formula spills into to the calculation.
        if (value === null) continue;
        expect([name, row, column, rows[row + 1 - firstRow]?.[column]]).toEqual([name, row, column, value]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

test("what is no file at all is told and never thrown", async () => {
  expect(await openSpreadsheet(Uint8Array.of(1))).toEqual(new Issue("not-a-zip", {}));
});
