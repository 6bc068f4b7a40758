/**
 * The native forms in LibreOffice: a workbook of some thousand formulas, written without any result, so that it has to calculate.
 * Compared to the cent with what our functions give.
 */
import fc from "fast-check";
import { isErrorValue, type CellValue } from "../../../src/model/explain";
import { evaluateNative, hasNoForm, Lookups, nativeFormula } from "../../../src/share/native";
import { ENTITLEMENT_YEARS, TOWNS } from "../../../src/model/figures/entitlements";
import { amount, anyCell, anyYear, planStatus } from "./support/cells";
import { bookOf, ours, sheetOf, type Rows } from "./support/case";
import { calculateInOffice, findOffice, HOW_TO_GET_IT, type Shown } from "./support/libreoffice";
import type { PlainCell, PlainSheet } from "./support/plain-book";

const office = findOffice();
const describeIfFound = office === undefined && process.env["CI"] !== "true" ? describe.skip : describe;
jest.setTimeout(400_000);

const calculate = (sheets: readonly PlainSheet[]): Shown[][][] => {
  if (office === undefined) throw new Error(HOW_TO_GET_IT);
  return calculateInOffice(office, sheets);
};

/** Bounds, halves of a cent, and the largest amounts, for every argument that takes an amount. */
const TURNING: readonly CellValue[] = [
  ...[0, 0.004, 0.005, 0.01, 0.3, 0.125, 1.005, 2.675, 1.115, 10.075, 0.02, 0.06, 0.1, 0.5],
  ...[-0.004, -0.005, -1, 15031668, 18893447.01, 3083699.33, 999_999_999_999.99, 1_000_000_000_000],
  ...[null, "", "n/a", { error: "#N/A" }, { error: "#DIV/0!" }],
];

const YEARS: readonly CellValue[] = [
  ...[
    2022,
    2023,
    2024,
    2025,
    2026,
    2027,
    2028,
    "FY 2024",
    "FY24",
    "2023-24",
    "2024-2025",
    "2026",
    45_108,
    45_473,
    45_474,
  ],
];

const grid = (...given: (readonly CellValue[])[]): CellValue[][] =>
  given.reduce<CellValue[][]>((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

const sampled = (count: number, ...cells: fc.Arbitrary<CellValue>[]): CellValue[][] =>
  fc.sample(fc.tuple(...cells), { numRuns: count, seed: 7 });

/** In LibreOffice TRUE is the number 1, also for ISNUMBER. */
const holdsNoTruth = (cells: readonly CellValue[]): boolean => cells.every((cell) => typeof cell !== "boolean");

const CASES: Readonly<Record<string, readonly CellValue[][]>> = {
  ALLIANCE_WITHHOLD: [...grid(TURNING, TURNING), ...sampled(1500, anyCell, anyCell)],
  GRADUATED_WITHHOLD: [...grid(TURNING, YEARS), ...sampled(1500, anyCell, anyYear)],
  GRADUATED_PERCENT: [...grid(YEARS), ...sampled(300, anyYear)],
  ALLIANCE_RELEASE: [
    ...grid(TURNING, ["Approved", "approved", "Submitted", "Rejected", null]),
    ...sampled(800, anyCell, planStatus),
  ],
  ALLIANCE_RECOVERY: [
    ...grid(TURNING, [0, 0.3, 1e6, null, ""], TURNING.slice(0, 8)),
    ...sampled(1000, anyCell, anyCell, anyCell),
  ],
  ALLIANCE_CARRYFORWARD: [
    ...grid([0.1, 0.7, 9e11], TURNING, TURNING.slice(0, 12)),
    ...sampled(1000, amount, anyCell, amount),
  ],
};

const LETTERS = ["A", "B", "C"];

/** The rows of a sheet with the native form of a function behind the values that it is given. */
function nativeRows(
  id: string,
  cases: readonly CellValue[][],
): { sheet: PlainSheet; compared: { row: number; expected: CellValue }[] } {
  const book = bookOf({ Sheet1: cases });
  const lookups = new Lookups(book);
  const compared: { row: number; expected: CellValue }[] = [];
  const rows = cases.map((cells, row): PlainCell[] => {
    const place = { sheet: "Sheet1", row, column: 3 };
    const formula = `=${id}(${cells.map((_, index) => `${LETTERS[index] ?? ""}${row + 1}`).join(",")})`;
    const native = nativeFormula({ book, place, formula, cell: { row: 0, column: 0 } }, lookups);
    if (hasNoForm(native) || !holdsNoTruth(cells) || "why" in evaluateNative(native.formula, place, book, lookups))
      return [...cells];
    const [[expected = null] = []] = ours(id, ...cells.map((cell) => [[cell]]));
    const isTooLarge = cells.some((cell) => typeof cell === "number" && cell >= 1e12) && !isErrorValue(expected);
    compared.push({ row, expected: isTooLarge && id !== "GRADUATED_PERCENT" ? { error: "#VALUE!" } : expected });
    return [...cells, ...LETTERS.slice(cells.length).map(() => null), { formula: native.formula }];
  });
  return { sheet: { name: "Sheet1", rows }, compared };
}

/** Errors of cells and amounts are compared as they are; where our function gives an error, the native form gives one too. */
function differences(
  cases: readonly CellValue[][],
  compared: readonly { row: number; expected: CellValue }[],
  shown: readonly Shown[][],
): unknown[] {
  return compared.flatMap(({ row, expected }) => {
    const found = shown[row]?.[3] ?? null;
    const same = isErrorValue(expected) ? isErrorValue(found) : found === expected;
    return same ? [] : [{ given: cases[row], expected, found }];
  });
}

describeIfFound(
  office === undefined ? `Native forms in LibreOffice (${HOW_TO_GET_IT})` : "Native forms in LibreOffice",
  () => {
    it("calculates a formula that comes without a result", () => {
      const [[first] = []] = calculate([
        { name: "Sheet1", rows: [[0.3, { formula: "=ROUND(ROUND(ROUND(A1,2)*100,0)*0.75,0)/100" }]] },
      ]);
      expect(first).toEqual([0.3, 0.23]);
    });

    it.each(Object.entries(CASES))("%s to the cent", (id, cases) => {
      const { sheet, compared } = nativeRows(id, cases);
      expect(compared.length).toBeGreaterThan(cases.length / 2);
      const [shown = []] = calculate([sheet]);
      expect(differences(cases, compared, shown)).toEqual([]);
    });

    it("the functions about districts by way of the lookup sheet, for every town, year and policy", () => {
      const grants: Rows = [
        ["Town", ...ENTITLEMENT_YEARS],
        ...TOWNS.map(({ town, entitlement }, index) => [
          index % 3 === 0 ? `${town} School District` : town,
          ...ENTITLEMENT_YEARS.map((year) => entitlement(year) + ((index + year) % 4) / 4),
        ]),
      ];
      const asked = TOWNS.flatMap(({ town }) =>
        ENTITLEMENT_YEARS.map((year) => [town, year % 2 === 0 ? year : `FY ${year}`]),
      );
      const table = "Grants!$A$1:$Q$37";
      const calls = [
        { id: "DISTRICT_WITHHOLD", tail: `,${table},"enacted"`, tables: [grants, [["enacted"]]] },
        { id: "DISTRICT_WITHHOLD", tail: `,${table},"governor-2022"`, tables: [grants, [["governor-2022"]]] },
        { id: "DISTRICT_STATUS", tail: `,"governor-2022"`, tables: [[["governor-2022"]]] },
        { id: "DISTRICT_BASE_YEAR", tail: `,"enacted"`, tables: [[["enacted"]]] },
      ];
      const formulas = asked.flatMap((_, row) =>
        calls.map(({ id, tail }, index) => ({
          row,
          column: 2 + index,
          formula: `=${id}(A${row + 1},B${row + 1}${tail})`,
        })),
      );
      const book = { ...bookOf({}), sheets: [{ ...sheetOf("Sheet1", asked), formulas }, sheetOf("Grants", grants)] };
      const lookups = new Lookups(book);
      const rows: PlainCell[][] = asked.map((cells) => [...cells] as PlainCell[]);
      for (const { row, column, formula } of formulas) {
        const native = nativeFormula(
          { book, place: { sheet: "Sheet1", row, column }, formula, cell: { row: 0, column: 0 } },
          lookups,
        );
        if (hasNoForm(native)) throw new Error(native.why);
        rows[row]?.push({ formula: native.formula });
      }
      const written = lookups.sheet();
      const lookup: PlainSheet = {
        name: written?.name ?? "",
        rows: (written?.rows ?? []).map((row) =>
          row.map((cell): PlainCell =>
            typeof cell === "object" && cell !== null && "formula" in cell ? { formula: cell.formula } : cell,
          ),
        ),
      };
      const [shown = []] = calculate([
        { name: "Sheet1", rows },
        { name: "Grants", rows: grants as PlainCell[][] },
        lookup,
      ]);
      const wrong = asked.flatMap((given, row) =>
        calls.flatMap(({ id, tables }, index) => {
          const [[expected] = []] = ours(
            id,
            ...given.map((value): Rows => [[value as CellValue]]),
            ...(tables as Rows[]),
          );
          const found = shown[row]?.[2 + index] ?? null;
          return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ id, given, expected, found }];
        }),
      );
      expect(wrong).toEqual([]);
    });

    it("sums over ranges, entered as array formulas", () => {
      const cells: CellValue[][] = [
        [100.255, 50, "Approved", 2024],
        [0.3, 0.1, "Submitted", 2025],
        ["", null, "approved", 2026],
      ];
      const sums = [
        ["=SUM(ALLIANCE_WITHHOLD(A1:A3,B1:B3))", 50.46],
        ["=SUM(GRADUATED_WITHHOLD(A1:A3,D1:D3))", 75.35],
        ["=SUM(GRADUATED_WITHHOLD(A1:A3,2024))", 75.43],
        ["=SUM(ALLIANCE_RELEASE(A1:A3,C1:C3))", 100.26],
        ["=SUM(ALLIANCE_RECOVERY(A1:A3,B1:B3))", 50.1],
        ["=SUM(ALLIANCE_CARRYFORWARD(A1:A3,B1:B3,0))", 150.66],
      ] as const;
      const book = bookOf({ Sheet1: cells });
      const natives = sums.map(([formula]): PlainCell => {
        const place = { sheet: "Sheet1", row: 9, column: 5 };
        const native = nativeFormula({ book, place, formula, cell: { row: 0, column: 0 } }, new Lookups(book));
        if (hasNoForm(native)) throw new Error(native.why);
        expect(native.isArray).toBe(true);
        return { formula: native.formula, isArray: true };
      });
      const [shown = []] = calculate([{ name: "Sheet1", rows: [...cells, natives] }]);
      expect(shown[3]).toEqual(sums.map(([, sum]) => sum));
    });
  },
);
