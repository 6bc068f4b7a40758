import { codeOf, onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";
import { NOTHING_ALLOWED, PROTECTED, type SheetPassword } from "../../../workbench/backend/sheet-protection";

loadExcelClient();

let backend: MemoryBackend;

beforeEach(() => {
  ({ backend } = openInMemory());
});

const isProtected = (): boolean => backend.sheets()[0]?.protection !== null;

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> =>
  onSheet((sheet) => {
    sheet.protection.protect(options, password);
  });

type Act = (sheet: Excel.Worksheet) => unknown;

const writes: readonly [string, Act][] = [
  ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["new tables", (sheet) => sheet.tables.add("A1:B3", true)],
  ["inserted cells", (sheet) => sheet.getRange("A1:B1").insert("Down")],
  ["deleted rows", (sheet) => sheet.getRange("1:1").delete("Up")],
  [
    "lists of values",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "A" } }),
  ],
];

const formats: readonly [string, Excel.WorksheetProtectionOptions, Act][] = [
  ["number formats", { allowFormatCells: true }, (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["fills", { allowFormatCells: true }, (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["widths", { allowFormatColumns: true }, (sheet) => (sheet.getRange("A1").format.columnWidth = 50)],
  ["heights", { allowFormatRows: true }, (sheet) => (sheet.getRange("A1").format.rowHeight = 50)],
  ["inserted rows", { allowInsertRows: true }, (sheet) => sheet.getRange("1:1").insert("Down")],
  ["comments", { allowEditObjects: true }, (sheet) => sheet.context.workbook.comments.add("Sheet1!A1", "note")],
];

test.each([...writes, ...formats.map(([what, , act]) => [what, act] as const)])(
  "A protected sheet refuses %s",
  async (_what, act) => {
    await protect();
    expect(await codeOf(act)).toBe("AccessDenied");
  },
);

test.each(formats)("A protected sheet that allows it takes %s, and still no values", async (_what, options, act) => {
  await protect(options);
  await onSheet((sheet) => {
    act(sheet);
  });
  expect(await codeOf((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
});

test("A protected sheet is read as before, and tells what it allows", async () => {
  await protect({ allowSort: true, selectionMode: "Unlocked" });
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1").load("values");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([cell.values, sheet.protection.protected]).toEqual([[[""]], true]);
    expect(sheet.protection.options).toEqual({ ...NOTHING_ALLOWED, allowSort: true, selectionMode: "Unlocked" });
  });
});

test("A sheet that was protected, opened and protected again with its own options allows the same", async () => {
  await protect({ allowFormatCells: true }, "secret");
  await onSheet(async (sheet, context) => {
    const { protection } = sheet;
    protection.load("options");
    await context.sync();
    const { options } = protection;
    protection.unprotect("secret");
    sheet.getRange("A1").values = [["written"]];
    protection.protect(options, "secret");
  });
  expect(backend.sheets()[0]?.protection).toEqual({
    options: { ...NOTHING_ALLOWED, allowFormatCells: true },
    password: { kind: "text", text: "secret" },
  });
});

test("A protected sheet cannot be protected once more", async () => {
  await protect();
  expect(await codeOf((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
});

test("An open sheet has no options, and there is nothing to end", async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect("whatever");
    sheet.protection.load("options");
    await context.sync();
    expect(sheet.protection.options).toBeNull();
  });
});

test.each<[string, SheetPassword]>([
  ["set by the add-in", { kind: "text", text: "secret" }],
  // The hash is Node's: see sheet-password.test.ts.
  [
    "of the file",
    {
      kind: "hash",
      algorithm: "SHA-512",
      spins: 3,
      salt: "AQIDBA==",
      hash: "JGycWAzQFbP/lrHdY0wW61gINQiQc68rDhddMJvGABsxdiHNLWGjpjL4yqJaCif2iX6QSuzOGmmmzfOBaGw6Ww==",
    },
  ],
])("A password %s is asked for, and a wrong one or none refused", async (_whose, password) => {
  backend.updateSheet(backend.activeSheet(), { protection: { ...PROTECTED, password } });
  for (const wrong of [undefined, "", "guess", "SECRET"])
    expect([wrong, await codeOf((sheet) => sheet.protection.unprotect(wrong))]).toEqual([wrong, "AccessDenied"]);
  expect(isProtected()).toBe(true);
  await onSheet((sheet) => {
    sheet.protection.unprotect("secret");
  });
  expect(isProtected()).toBe(false);
});

test("Where no password was set any is taken", async () => {
  await protect();
  await onSheet((sheet) => {
    sheet.protection.unprotect("one too many");
  });
  expect(isProtected()).toBe(false);
});
