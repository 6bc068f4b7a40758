/**
 * The native forms in LibreOffice: a workbook of some thousand formulas, written without any result, so that it has to calculate.
 * Compared to the cent with what our functions give.
 */
import type { CellValue } from "../../../src/model/explain";
import type { WrittenCell } from "../../../src/share/plan";
import { hasNoForm, Lookups, nativeFormula } from "../../../src/share/native";
import { ENTITLEMENT_YEARS, TOWNS } from "../../../src/model/figures/entitlements";
import { allOf, bookOf, ours, sheetOf, type Rows } from "./support/case";
import { CASES, differences, nativeRows, type Shown } from "./support/cases";
import { calculateInOffice, findOffice, HOW_TO_GET_IT } from "./support/libreoffice";
import type { PlainCell, PlainSheet } from "./support/plain-book";

const office = findOffice();
const describeIfFound = office === undefined && process.env["CI"] !== "true" ? describe.skip : describe;
jest.setTimeout(400_000);

const calculate = (sheets: readonly PlainSheet[]): Shown[][][] => {
  if (office === undefined) throw new Error(HOW_TO_GET_IT);
  return calculateInOffice(office, sheets);
};

/** The lookup sheet without what its formulas come to. */
function lookupSheet(lookups: Lookups): PlainSheet {
  const { name = "", rows = [] } = lookups.sheet() ?? {};
  const plain = (cell: WrittenCell): PlainCell =>
    typeof cell === "object" && cell !== null && "formula" in cell ? { formula: cell.formula } : cell;
  return { name, rows: rows.map((row) => row.map(plain)) };
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

    it("the functions about districts by way of the lookup sheet, after every grant was changed and the rows were sorted", () => {
      const grants: Rows = [
        ["Town", ...ENTITLEMENT_YEARS],
        ...TOWNS.map(({ town, entitlement }, index) => [
          index % 3 === 0 ? `${town} School District` : town,
          ...ENTITLEMENT_YEARS.map((year) => entitlement(year) + ((index + year) % 4) / 4),
        ]),
      ];
      const later: Rows = [
        grants[0] ?? [],
        ...[...grants.slice(1)]
          .reverse()
          .map(([town = "", ...amounts], index) => [
            town,
            ...amounts.map((paid) => Number(paid) + 1000.25 + index / 8),
          ]),
      ];
      const asked = TOWNS.flatMap(({ town }) =>
        ENTITLEMENT_YEARS.map((year) => [town, year % 2 === 0 ? year : `FY ${year}`]),
      );
      const table = allOf("Grants", later);
      const calls = [
        { id: "DISTRICT_WITHHOLD", tail: `,${table},"enacted"`, tables: [later, [["enacted"]]] },
        { id: "DISTRICT_WITHHOLD", tail: `,${table},"governor-2022"`, tables: [later, [["governor-2022"]]] },
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
      const lookup = lookupSheet(lookups);
      const [shown = []] = calculate([
        { name: "Sheet1", rows },
        { name: "Grants", rows: later as PlainCell[][] },
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

    it("looks nothing up in what was made of a district list, once the list has changed", () => {
      const list: PlainCell[][] = [
        ["District", "Status", "From FY", "To FY", "Base FY"],
        ["Norwalk", "Graduated", 2023, 2027, 2012],
        ["Avon", "Alliance", 2023, 2027, 2013],
      ];
      const formula = '=DISTRICT_STATUS(A1,2024,"governor-2022",List!$A$1:$E$3)';
      const sheet = sheetOf("Sheet1", [["Avon"]]);
      const formulas = [{ row: 0, column: 1, formula }];
      const book = { ...bookOf({}), sheets: [{ ...sheet, formulas }, sheetOf("List", list as Rows)] };
      const lookups = new Lookups(book);
      const place = { sheet: "Sheet1", row: 0, column: 1 };
      const native = nativeFormula({ book, place, formula, cell: { row: 0, column: 0 } }, lookups);
      if (hasNoForm(native)) throw new Error(native.why);
      const shownWith = (rows: PlainCell[][]): Shown | undefined =>
        calculate([
          { name: "Sheet1", rows: [["Avon", { formula: native.formula }]] },
          { name: "List", rows },
          lookupSheet(lookups),
        ])[0]?.[0]?.[1];
      expect(shownWith(list)).toBe("Alliance");
      expect(shownWith([...list.slice(0, 2), ["Avon", "Graduated", 2023, 2027, 2013]])).toEqual({ error: "#N/A" });
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
