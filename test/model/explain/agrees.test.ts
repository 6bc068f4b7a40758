import fc from "fast-check";
import { associated, errorCell, shown } from "../../functions/support/excel";
import "../../../src/functions/index";
import { POLICIES } from "../../../src/law/policies";
import { ENTITLEMENT_YEARS, TOWNS } from "../../../src/model/figures/entitlements";
import { isErrorValue, whatIf, type CellMatrix, type CellValue, type FunctionId } from "../../../src/model/explain";
import { explained, GRANTS, inputFor } from "./support";

const NAMES = ["A", "B", "C", "D", "E"];

const messageOf = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "message" in cell ? cell.message || undefined : undefined;

const asExcelHandsIt = (value: CellValue): unknown => (isErrorValue(value) ? errorCell(value.error) : value);

/** Every cell of a function's result against the explanation of that cell. */
function agree(id: FunctionId, ...given: readonly CellMatrix[]): void {
  const result = associated.get(id)!(...given.map((matrix) => matrix.map((cells) => cells.map(asExcelHandsIt))));
  const ranges = Object.fromEntries(given.map((values, index) => [NAMES[index]!, { values }]));
  const formula = `=${id}(${given.map((_, index) => NAMES[index]!).join(",")})`;
  shown(result).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const answer = explained(formula, ranges, { cell: { row, column } });
      // Beside and below the error of one district or year these two show text or nothing.
      if (answer.problem && (cell === "" || cell === "Not computed")) return;
      expect(answer.result ?? answer.problem?.error).toBe(cell);
      expect(answer.problem?.message).toBe(messageOf(result[row]?.[column]));
    }),
  );
}

describe("the explanation agrees with the function", () => {
  test.each(POLICIES)("for every town and year under $id, its last amount", ({ id, fiscalYears }) => {
    const towns = TOWNS.map(({ town }) => [town]);
    const result = associated.get("DISTRICT_WITHHOLD")!(towns, [[...ENTITLEMENT_YEARS]], GRANTS, [[id]]);
    const ranges = {
      A: { values: towns },
      B: { values: [ENTITLEMENT_YEARS] },
      C: { values: GRANTS },
      D: { values: [[id]] },
    };
    let amounts = 0;
    shown(result).forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const answer = explained("=DISTRICT_WITHHOLD(A,B,C,D)", ranges, { cell: { row, column } });
        if (typeof cell === "number") {
          const last = answer.steps.at(-1)!.value;
          expect(last.unit === "dollars" && (last.amount as unknown as number) / 100).toBe(cell);
          amounts++;
        }
        expect(answer.result ?? answer.problem?.error).toBe(cell);
        expect(answer.problem?.message).toBe(messageOf(result[row]?.[column]));
      }),
    );
    // Of 36 towns, in every year that the policy covers: FY 2013 to FY 2027 are 15.
    expect(amounts).toBe(36 * (fiscalYears.to - fiscalYears.from + 1));
  });

  test("cell by cell of a breakdown of several towns and years, with faults in between", () => {
    agree("DISTRICT_BREAKDOWN", [["Norwalk"], ["Nowhere"], ["Enfield"]], [[2024, 2030]], GRANTS, [["governor-2022"]]);
  });

  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(null, "", 0, "x", true, -5, "1,234.50", { error: "#REF!" }),
    fc.integer({ min: 0, max: 100_000_000 }).map((count) => count / 100),
  );
  const matrixOf = (cell: fc.Arbitrary<CellValue>): fc.Arbitrary<CellMatrix> =>
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
  const year = fc.constantFrom<CellValue>(2022, 2023, "FY 2024", "2025-26", 2027, 2031, null, "x");
  const town = fc.constantFrom<CellValue>("Norwalk", "E. Hartford", "Groton", "Enfield", "Nowhere at all", null, {
    error: "#N/A",
  });
  const policy = fc.constantFrom<CellValue>("enacted", "governor-2022", "x").map((one) => [[one]]);

  const cases: readonly [FunctionId, ...fc.Arbitrary<CellMatrix>[]][] = [
    ["ALLIANCE_WITHHOLD", matrixOf(value), matrixOf(value)],
    ["ALLIANCE_RELEASE", matrixOf(value), matrixOf(fc.constantFrom<CellValue>("Approved", "submitted", "x", null))],
    ["ALLIANCE_RECOVERY", matrixOf(value), matrixOf(value), matrixOf(value)],
    ["ALLIANCE_CARRYFORWARD", matrixOf(value), matrixOf(value), matrixOf(value)],
    ["GRADUATED_WITHHOLD", matrixOf(value), matrixOf(year)],
    ["GRADUATED_PERCENT", matrixOf(year)],
    ["GRADUATED_SCHEDULE", matrixOf(value)],
    ["DISTRICT_NAME", matrixOf(town)],
    ["DISTRICT_STATUS", matrixOf(town), matrixOf(year), policy],
    ["DISTRICT_BASE_YEAR", matrixOf(town), matrixOf(year), policy],
    ["ALLIANCE_SOURCE", matrixOf(fc.constantFrom<CellValue>("release", "base year", "x", null)), matrixOf(year)],
    [
      "ALLIANCE_DISTRICTS",
      matrixOf(year),
      policy,
      fc.constantFrom<CellValue>("Alliance", "Graduated", "New", "x").map((one) => [[one]]),
    ],
  ];

  test.each(cases)("%s, for any cells and sizes, with the same messages", (id, ...matrices) => {
    fc.assert(
      fc.property(fc.tuple(...matrices), (given) => {
        agree(id, ...given);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what if", () => {
  const input = inputFor('=DISTRICT_WITHHOLD("Ansonia",2023,Grants,"enacted")');
  const ansonia = GRANTS.findIndex(([name]) => name === "Ansonia");

  test("another grant gives another amount, and the workbook's values stay as they are", () => {
    const fy2023 = ENTITLEMENT_YEARS.indexOf(2023) + 1;
    // 20,000,000 - 15,031,668
    const change = { argument: 2, place: { row: ansonia, column: fy2023 }, value: 20_000_000 };
    expect(whatIf(input, change).result).toBe(4968332);
    expect(whatIf({ ...input, shown: 3861779 }, change).notes).toEqual([]);
    expect(input.values[2]).toBe(GRANTS);
    expect(explained(input.formula).result).toBe(3861779);
  });

  test("another year and another policy", () => {
    expect(whatIf(input, { argument: 1, place: { row: 0, column: 0 }, value: 2022 }).result).toBe(3416399);
    expect(whatIf(input, { argument: 3, place: { row: 0, column: 0 }, value: "x" }).problem?.error).toBe("#VALUE!");
  });
});
