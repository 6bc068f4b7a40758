/** A workbook made safe to share goes through LibreOffice and back: the figures stay, and so do the formulas that come back. */
import { execFileSync } from "node:child_process";
import { openWorkbook } from "../../cli/opened";
import { findOffice, HOW_TO_GET_IT } from "../share/native/support/libreoffice";
import { Folder } from "./support/command";
import { richWorkbook } from "./support/rich-workbook";

const office = findOffice();
const folder = new Folder();
afterAll(() => folder.remove());

/** Opens a file and saves it anew as an .xlsx in a folder of its own. */
function savedByOffice(name: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${folder.at("profile").replaceAll("\\", "/")}`;
  const words = [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder.at("saved"), folder.at(name)];
  execFileSync(office ?? "", words, { stdio: "pipe", timeout: 300_000 });
  return folder.bytes(`saved/${name.replace(/\.\w+$/, ".xlsx")}`);
}

const figures = (bytes: Uint8Array, sheet = "Budget"): unknown[] => {
  const found = openWorkbook(bytes, "x").book.sheets.find(({ name }) => name === sheet);
  const cells = ["D2", "D3", "D4", "D6", "F2", "G3", "H3", "H4", "H5", "H6"];
  return cells.map((cell) => found?.valueAt(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65));
};

/** Withheld, their sum, and the schedule of 1,609,479.25: its year, its percent and its amounts to the cent. */
const EXPECTED = [1609479.25, 0, 2500000.01, 4109479.26, 2023, 0.75, 1207109.44, 804739.63, 402369.81, 0];

const described = office === undefined ? describe.skip : describe;

described(office === undefined ? `LibreOffice: skipped, it ${HOW_TO_GET_IT}` : "through LibreOffice", () => {
  test.each([["--native"], ["--values"]])(
    "share-safe %s, saved by LibreOffice, restored: figures and formulas are as they should be",
    (way) => {
      const name = `safe${way}.xlsm`;
      folder.put("start.xlsm", richWorkbook());
      expect(folder.run("share-safe", "start.xlsm", way, "--out", name).exitCode).toBe(0);
      expect(figures(folder.bytes(name))).toEqual(EXPECTED);
      const saved = savedByOffice(name);
      expect(figures(saved)).toEqual(EXPECTED);
      folder.put(`saved${way}.xlsx`, saved);
      const ran = folder.run("restore", `saved${way}.xlsx`, "--out", `back${way}.xlsx`);
      expect([ran.exitCode, ran.err]).toEqual([0, ""]);
      const back = folder.bytes(`back${way}.xlsx`);
      expect(figures(back)).toEqual(EXPECTED);
      const ours = openWorkbook(back, "x").book.sheets[0]?.formulas.filter(({ formula }) => /_xldudf_/.test(formula));
      expect(ours?.map(({ row, column, array }) => [row, column, array?.kind])).toEqual([
        [1, 3, undefined],
        [1, 5, "spill"],
        [2, 3, undefined],
        [3, 3, undefined],
      ]);
      expect(folder.run("check", `back${way}.xlsx`).exitCode).toBe(0);
    },
    300_000,
  );
});
