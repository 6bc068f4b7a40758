/** Names that mean something to JavaScript's own objects are names like others: they neither find anything nor change anything. */
import { resolveDistrict } from "../../src/districts";
import { allianceSource } from "../../src/functions/alliance-source";
import { districtName } from "../../src/functions/district-name";
import { districtStatus } from "../../src/functions/district-status";
import { districtWithhold } from "../../src/functions/district-withhold";
import { findCalls, isFunctionId } from "../../src/model/explain";
import { planTable, tableOfImportedList, writeTable } from "../../src/workbook";
import { callsIn } from "../../src/share/formula-uses";
import { evaluate } from "../../src/share/native/evaluate/evaluate";
import { readTree } from "../../src/spreadsheet/xml/tree";
import { shown } from "../functions/support/excel";
import { bookOf, PLACE } from "../share/native/support/case";
import { openInMemory } from "../support/excel-client";
import { bookFile } from "../spreadsheet/support/package";
import { opened, readToEnd } from "../spreadsheet/support/read";
import { list, source } from "../workbook/support/tables";
import { budget, TODAY } from "../workbook/support/workbooks";
import { Folder } from "../cli/support/command";

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

const ownKeys = () => [Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).length);
const before = ownKeys();

afterEach(() => {
  expect(ownKeys()).toEqual(before);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

describe.each(NAMES)("%s", (name) => {
  test("is no town, no status and no topic", () => {
    expect(resolveDistrict(name).kind).toBe("unknown");
    expect(shown(districtName([[name]]))).toEqual([["#N/A"]]);
    expect(shown(districtStatus([[name]], [[2024]], "enacted"))).toEqual([["#N/A"]]);
    expect(shown(allianceSource([[name]]))).toEqual([["#VALUE!"]]);
  });

  test("is no policy, and as a header of a table it hides no column", () => {
    expect(shown(districtStatus([["Ansonia"]], [[2024]], name))).toEqual([["#VALUE!"]]);
    const grants = [
      ["District", name, "FY 2012", "FY 2024"],
      ["Ansonia", 5, 100, 150],
      [name, 5, 100, 150],
    ];
    expect(shown(districtWithhold([["Ansonia"]], [[2019]], grants, "enacted"))).toEqual([["#N/A"]]);
    const known = [
      ["District", name, "FY 2012", "FY 2019"],
      ["Ansonia", 5, 100, 150],
    ];
    expect(shown(districtWithhold([["Ansonia"]], [[2019]], known, "enacted"))).toEqual([[50]]);
  });

  test("is a sheet, a cell and a column of a file like others", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row>`;
    const spreadsheet = await opened(bookFile({ sheets: [{ name, rows }] }));
    expect(spreadsheet.sheets.map((sheet) => sheet.name)).toEqual([name]);
    expect((await readToEnd(spreadsheet, name)).end).toMatchObject({ rows: [[name]] });
    expect((await readToEnd(await opened(bookFile()), name)).end).toMatchObject({ code: "no-such-sheet" });
  });

  test("is an attribute of a file like others, and hides none", () => {
    const tree = readTree(new TextEncoder().encode(`<c ${name}="1" r="A1"/>`), "part.xml");
    expect(Object.entries(tree.attributes)).toEqual([
      [name, "1"],
      ["r", "A1"],
    ]);
    expect(readTree(new TextEncoder().encode(`<c r="A1"/>`), "part.xml").attributes[name]).toBeUndefined();
  });

  test("is no function of ours, and one of its arguments like others", () => {
    expect(isFunctionId(name)).toBe(false);
    const why = `It uses ${name.toUpperCase()}, which is not worked out here.`;
    expect(evaluate(`=${name}(1)`, PLACE, bookOf({ Sheet1: [[1]] }))).toEqual({ why });
    expect(findCalls(`=${name}(1)`)).toEqual([]);
    expect(callsIn(`=ALLIANCE_WITHHOLD(${name}[Grant],${name})`)).toHaveLength(1);
  });

  test("is a workbook that the command takes like others", () => {
    const folder = new Folder();
    try {
      const rows = `<row r="1"><c r="A1"><f>_xldudf_ALLIANCE_WITHHOLD(150,TEXT(100,"${name}"))</f><v>50</v></c></row>`;
      folder.put("names.xlsx", bookFile({ sheets: [{ name, rows }] }));
      for (const words of [["check"], ["share-safe", "--native", "--in-place"], ["share-safe", "--values"]]) {
        const [command = "", ...options] = words;
        const { exitCode, out, err } = folder.run(command, "names.xlsx", ...options);
        expect([command, exitCode, out + err]).not.toEqual([command, 4, expect.anything()]);
        expect(out + err).not.toMatch(/\[object|native code|TypeError/);
        expect((out + err).length).toBeGreaterThan(0);
      }
    } finally {
      folder.remove();
    }
  });
});

// Last, because Microsoft's client brings its own class of errors, by which the tests of the functions would go.
test.each(NAMES)("a list called %s is imported like others", async (name) => {
  const { backend } = openInMemory(budget());
  const table = tableOfImportedList(list([["Ansonia"]]), source({ name, sheet: name }), TODAY);
  await writeTable(table, await planTable(table));
  expect(backend.tables()).toHaveLength(1);
  expect(backend.sheets()).toHaveLength(2);
});
