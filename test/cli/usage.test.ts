import { chmodSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { bookFile } from "../spreadsheet/support/package";
import { oleWith } from "../spreadsheet/support/refusals";
import { Folder } from "./support/command";
import { richWorkbook } from "./support/rich-workbook";

const folder = new Folder();
beforeAll(() => {
  folder.put("budget.xlsm", richWorkbook());
  folder.put("plain.xlsx", bookFile());
  folder.put("locked.xlsx", oleWith("EncryptedPackage"));
  folder.put("taken.xlsm", new Uint8Array([1]));
  folder.put("protected.xlsm", richWorkbook({ isProtected: true }));
});
afterAll(() => folder.remove());

describe("what the command does not do is told with its exit code", () => {
  test.each([
    ["no command", [], 2, "No command was given. The commands are check, recalculate, share-safe, restore."],
    ["an unknown command", ["chekc"], 2, 'There is no command "chekc".'],
    ["no workbook", ["check"], 2, "check needs a workbook"],
    ["two workbooks", ["check", "a.xlsx", "b.xlsx"], 2, "takes one workbook"],
    ["an unknown option", ["check", "plain.xlsx", "--frob"], 2, "Unknown option '--frob'"],
    ["an option of another command", ["check", "plain.xlsx", "--force"], 2, "check does not take --force"],
    ["no way of share-safe", ["share-safe", "plain.xlsx"], 2, "--native"],
    ["two ways", ["share-safe", "plain.xlsx", "--native", "--values"], 2, "exclude each other"],
    ["a range without its sheet", ["check", "plain.xlsx", "--range", "A1:B2"], 2, "Write it with its sheet"],
    [
      "a sheet that is not there",
      ["check", "budget.xlsm", "--sheet", "No"],
      2,
      'has no sheet "No". Its sheets are "Budget", "Summary"',
    ],
    ["a file that is not there", ["check", "none.xlsx"], 3, "it is not there"],
    ["an encrypted workbook", ["check", "locked.xlsx"], 3, "is encrypted"],
    ["another file in the place", ["recalculate", "budget.xlsm", "--out", "taken.xlsm"], 3, "is there already"],
    ["the workbook itself", ["recalculate", "budget.xlsm", "--out", "budget.xlsm"], 2, "is the workbook itself"],
    ["another kind of file", ["recalculate", "budget.xlsm", "--out", "plain.xlsx"], 2, "ends in .xlsm"],
  ])("%s", (_, words, exitCode, says) => {
    const before = folder.files();
    const ran = folder.run(...words);
    expect(ran).toMatchObject({ exitCode, out: "" });
    expect(ran.err).toContain(says);
    expect(folder.files()).toEqual(before);
  });

  test("a script is told as JSON", () => {
    const { exitCode, out, err } = folder.run("check", "locked.xlsx", "--json");
    expect([exitCode, err]).toEqual([3, ""]);
    expect(JSON.parse(out)).toMatchObject({ exitCode: 3, error: { code: "encrypted" } });
  });

  test("protected sheets are left as they are and named", () => {
    const { exitCode, out } = folder.run("share-safe", "protected.xlsm", "--values");
    expect(exitCode).toBe(1);
    expect(out).toContain("The sheet Budget is protected.");
    expect(out).toContain("Nothing was written.");
  });
});

describe("where the result goes", () => {
  const stale = (): void => void folder.put("stale.xlsm", richWorkbook({ shown: ["1"] }));

  test("over the workbook itself where it is told to, through a link to it, with its rights", () => {
    stale();
    chmodSync(folder.at("stale.xlsm"), 0o640);
    symlinkSync(folder.at("stale.xlsm"), folder.at("link.xlsm"));
    expect(folder.run("recalculate", "link.xlsm", "--in-place").exitCode).toBe(0);
    expect(lstatSync(folder.at("link.xlsm")).isSymbolicLink()).toBe(true);
    expect(lstatSync(folder.at("stale.xlsm")).mode & 0o777).toBe(0o640);
    expect(folder.run("check", "stale.xlsm").exitCode).toBe(0);
  });

  test("over another file where it is told to, and no temporary file stays", () => {
    stale();
    expect(folder.run("recalculate", "stale.xlsm", "--out", "taken.xlsm", "--force").exitCode).toBe(0);
    expect(readFileSync(folder.at("taken.xlsm")).length).toBeGreaterThan(1000);
    expect(folder.files().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a formula that reads what changed is named, and Excel is told to calculate it", () => {
    stale();
    const { out } = folder.run("recalculate", "stale.xlsm", "--force", "--json");
    expect(JSON.parse(out)).toMatchObject({
      changed: [{ sheet: "Budget", cells: "D2", before: [[1]], after: [[1609479.25]] }],
      calculatedWhenOpened: ["Budget!D6"],
      warnings: [expect.stringContaining("no longer valid")],
    });
  });
});

describe("a cell is named with its sheet, in quotation marks only where Excel writes them", () => {
  const row =
    '<row r="2"><c r="A2"><v>100</v></c><c r="B2"><v>40.5</v></c><c r="C2"><f>_xldudf_ALLIANCE_WITHHOLD(A2,B2)</f><v>1</v></c><c r="D2"><f>C2*2</f><v>2</v></c></row>';
  const sheets = ["Districts", "FY 2024", "FY2024"].map((name) => ({ name, rows: row }));
  beforeAll(() => void folder.put("names.xlsx", bookFile({ sheets })));

  test.each([
    ["what check finds", ["check", "names.xlsx"], "shows 1, and the function gives 59.5"],
    ["what recalculate writes", ["recalculate", "names.xlsx", "--force"], "1 -> 59.5"],
  ])("%s", (_, words, says) => {
    const lines = folder.run(...words).out.split("\n");
    const places = lines.filter((line) => line.includes(says)).map((line) => line.slice(0, line.indexOf(":")));
    expect(places).toEqual(["  Districts!C2", "  'FY 2024'!C2", "  'FY2024'!C2"]);
  });

  test("what recalculate leaves to Excel", () => {
    const { out } = folder.run("recalculate", "names.xlsx", "--force", "--json");
    expect(JSON.parse(out)).toMatchObject({ calculatedWhenOpened: ["Districts!D2", "'FY 2024'!D2", "'FY2024'!D2"] });
  });
});

test.each(["check", "recalculate", "share-safe", "restore"])("%s has a help with an example", (command) => {
  const { exitCode, out } = folder.run(command, "--help");
  expect(exitCode).toBe(0);
  expect(out).toContain(`Usage: alliance-withholding ${command}`);
  expect(out).toMatch(/Example:\n {2}alliance-withholding .+\n/);
});
