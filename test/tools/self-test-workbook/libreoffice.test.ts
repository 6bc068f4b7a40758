/** The self-test in a spreadsheet that does not have the add-in: LibreOffice, where it is installed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { FIRST_CASE, ROWS, SUMMARY } from "../../../tools/self-test-workbook/sheets/self-test";
import { findOffice, HOW_TO_GET_IT } from "../../share/native/support/libreoffice";
import { bookIn } from "./support/calculated";

const office = findOffice();
const testIfFound = office === undefined && process.env["CI"] !== "true" ? test.skip : test;
jest.setTimeout(200_000);

testIfFound(`Without the add-in 0 of n are TRUE, and no comparison is an error (${HOW_TO_GET_IT})`, () => {
  if (office === undefined) throw new Error(HOW_TO_GET_IT);
  const folder = mkdtempSync(path.join(os.tmpdir(), "self-test-"));
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile").replaceAll("\\", "/")}`;
    const file = path.join(__dirname, "../../../assets/self-test.xlsx");
    execFileSync(
      office,
      [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, file],
      {
        stdio: "pipe",
        timeout: 180_000,
      },
    );
    const sheet = bookIn(readFileSync(path.join(folder, "self-test.xlsx"))).sheets[0];
    expect(sheet?.valueAt(SUMMARY - 1, 0)).toBe(`0 of ${ROWS.length} are TRUE`);
    ROWS.forEach(({ formula, isCustom }, index) => {
      const row = FIRST_CASE - 1 + index;
      if (isCustom) expect([formula, sheet?.valueAt(row, 3)]).toEqual([formula, { error: "#NAME?" }]);
      expect([formula, sheet?.valueAt(row, 5)]).toEqual([formula, false]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
