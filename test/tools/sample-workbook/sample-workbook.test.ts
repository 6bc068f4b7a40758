import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { makeSampleWorkbook } from "../../../tools/sample-workbook/workbook";
import { FISCAL_YEARS, TOWNS } from "../../../tools/sample-workbook/figures";
import { at, committed, inRow, ROOT, rowOf, sheet, stored, workbook } from "./sample";

const SHARED = path.resolve(ROOT, "../shared/data");

describe("assets/sample-budget.xlsx", () => {
  test("is what the tool makes, byte for byte, whenever it is made", () => {
    expect(Buffer.from(makeSampleWorkbook()).equals(committed)).toBe(true);
    expect(Buffer.from(makeSampleWorkbook()).equals(Buffer.from(makeSampleWorkbook()))).toBe(true);
  });

  test("holds the six sheets, one table and four names, and nothing that cannot be shown", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Grants",
      "Withholding",
      "Districts",
      "Questions",
      "Graduated",
      "Notes",
    ]);
    expect(workbook.tables).toEqual([
      {
        name: "EcsGrants",
        sheet: 0,
        area: { row: 5, column: 0, rows: 37, columns: 10 },
        columns: [
          "District",
          "FY 2012",
          "FY 2020",
          "FY 2021",
          "FY 2022",
          "FY 2023",
          "FY 2024",
          "FY 2025",
          "FY 2026",
          "FY 2027",
        ],
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
      },
    ]);
    expect(workbook.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "BaseGrants =Grants!$B$7:$B$42",
      "CurrentGrants =Grants!$E$7:$E$42",
      "GraduatedAmounts =Graduated!$D$7:$D$9",
      "WithheldAmounts =Withholding!$E$7:$E$42",
    ]);
    expect(workbook.notes).toEqual([]);
  });

  test("keeps the header rows and the districts in view", () => {
    expect(sheet("Grants").frozen).toEqual({ rows: 6, columns: 1 });
    expect(sheet("Withholding").frozen).toEqual({ rows: 6, columns: 1 });
    expect(sheet("Districts").frozen).toEqual({ rows: 7, columns: 1 });
  });

  // Figures of the source document and of the State, subtracted by hand.
  test.each([
    ["Ansonia", "G", "18,893,447 - 15,031,668", 3861779],
    ["Ansonia", "E", "18,448,067 - 15,031,668", 3416399],
    ["Norwalk", "E", "13,178,830 - 10,095,131", 3083699],
    ["Norwalk", "H", "75 % of 3,083,699", 2312774.25],
    ["Norwalk", "I", "50 % of 3,083,699", 1541849.5],
    ["Norwalk", "J", "25 % of 3,083,699", 770924.75],
    ["Norwalk", "K", "nothing", 0],
    ["Winchester", "H", "75 % of 200,966", 150724.5],
    ["Groton", "E", "25,040,045 is below 25,374,989", 0],
    ["Enfield", "E", "not designated in FY 2022", 0],
    ["Enfield", "G", "29,823,645 - 28,380,144", 1443501],
  ])("Withholding: %s in column %s is %s", (town, column, _, expected) => {
    expect(inRow("Withholding", town, column)?.value).toBe(expected);
  });

  test("withholds by formulas that refer to the sheet Grants", () => {
    expect(inRow("Withholding", "Ansonia", "C")?.formula).toBe("=Grants!E7");
    expect(inRow("Withholding", "Ansonia", "E")).toMatchObject({
      formula: "=ALLIANCE_WITHHOLD(C7,D7)",
      numberFormat: "#,##0",
    });
    expect(inRow("Withholding", "Ansonia", "G")).toMatchObject({ formula: "=ALLIANCE_WITHHOLD(Grants!F7,$D7)" });
    const norwalk = rowOf("Withholding", "Norwalk");
    expect(inRow("Withholding", "Norwalk", "H")).toMatchObject({
      formula: `=GRADUATED_WITHHOLD($E${norwalk},H$6)`,
      numberFormat: "#,##0.00",
    });
    const formulas = sheet("Withholding").cells.filter(({ formula }) => /_WITHHOLD\(/.test(formula ?? ""));
    // 33 towns in FY 2022 and 36 in each of five years.
    expect(formulas).toHaveLength(33 + 36 * 5);
  });

  test("gives the status of each town in FY 2022 and as proposed", () => {
    const status = ["Ansonia", "Norwalk", "Enfield"].map((town) => [
      inRow("Withholding", town, "B")?.value,
      inRow("Withholding", town, "F")?.value,
    ]);
    expect(status).toEqual([
      ["Alliance", "Alliance"],
      ["Alliance", "Graduated"],
      ["Not designated", "Alliance"],
    ]);
  });

  test("gives the graduated schedule as one spilled formula under the names of its districts", () => {
    const spilled = sheet("Graduated").cells.filter(({ formula }) => formula?.includes("SCHEDULE"));
    expect(spilled).toEqual([
      expect.objectContaining({ row: 13, column: 0, formula: "=GRADUATED_SCHEDULE(D7:D9)", spill: true, value: 2023 }),
    ]);
    expect(["C", "D", "E"].map((column) => at("Graduated", `${column}13`)?.value)).toEqual([
      "Norwalk",
      "Winchester",
      "Groton",
    ]);
    // The cells that it fills have their formats and no content.
    expect(at("Graduated", "C15")).toEqual({ row: 14, column: 2, value: null, numberFormat: "#,##0.00" });
    // 2,312,774.25 + 150,724.50 + 0
    expect(at("Graduated", "F15")).toMatchObject({ formula: "=SUM(C15:E15)", value: 2463498.75 });
  });

  test("stores the results of the schedule, so that it shows without the add-in", () => {
    const results = ["C14", "C15", "C16", "C17", "C18", "D15", "E15"].map(
      (address) => stored("Graduated", address)?.value,
    );
    expect(results).toEqual(["3083699", "2312774.25", "1541849.5", "770924.75", "0", "150724.5", "0"]);
    expect(stored("Graduated", "A14")).toMatchObject({
      formula: "_xldudf_GRADUATED_SCHEDULE(D7:D9)",
      area: "A14:E18",
      isDynamic: true,
    });
  });

  test("adds up every column of amounts", () => {
    for (const column of ["C", "D", "E", "G", "H", "I", "J", "K"]) {
      const total = at("Withholding", `${column}43`);
      expect(total?.formula).toBe(`=SUM(${column}7:${column}42)`);
      const amounts = TOWNS.map(({ town }) => Number(inRow("Withholding", town, column)?.value));
      expect(total?.value).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    }
  });

  test("notes its sources, the three cautions, and what people without the add-in see", () => {
    const text = sheet("Notes")
      .cells.map(({ value }) => value)
      .join("\n");
    for (const words of [
      "CSDE workbook of ECS entitlements as published in September 2026",
      "read 2026-09-14",
      "FY 2027 is not final",
      "Proposed H.B. 5038",
      "three different ECS grant figures",
      "a proposal, not law",
      "those are on the sheet Districts, as enacted",
      "Both policies side by side",
      "One amount with each of its steps",
      "No rounding rule was found",
      "_xldudf_",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("every part is well-formed, and every part that a relationship names is there", () => {
    const parts = unzipSync(committed);
    for (const [name, bytes] of Object.entries(parts)) {
      const errors: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", ({ message }) => errors.push(`${name}: ${message}`));
      parser.write(strFromU8(bytes)).close();
      expect(errors).toEqual([]);
      if (!name.endsWith(".rels")) continue;
      const folder = path.posix.join(path.posix.dirname(name), "..");
      for (const [, target] of strFromU8(bytes).matchAll(/Target="([^"]*)"/g)) {
        expect(Object.keys(parts)).toContain(path.posix.join(folder, target ?? ""));
      }
    }
  });
});

const withShared = existsSync(SHARED) ? describe : describe.skip;

withShared("the table of figures beside the State's own (skipped where ../shared/data is absent)", () => {
  const rowsOf = (file: string): string[][] =>
    readFileSync(path.join(SHARED, file), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","));

  test("names the 36 towns of the published lists", () => {
    expect(TOWNS.map(({ town }) => town)).toEqual(rowsOf("designations.csv").map(([town]) => town));
  });

  test("has every entitlement to the dollar", () => {
    const published = new Map(
      rowsOf("ecs-entitlements.csv").map(([town, year, amount]) => [`${town} ${year}`, amount]),
    );
    for (const { town, entitlement } of TOWNS) {
      for (const year of FISCAL_YEARS) {
        expect(`${town} FY ${year}: ${entitlement(year)}`).toBe(
          `${town} FY ${year}: ${published.get(`${town} ${year}`)}`,
        );
      }
    }
  });
});
