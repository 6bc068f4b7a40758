/** The native forms of the functions on amounts, worked out in double arithmetic, against the functions themselves. */
import fc from "fast-check";
import { isErrorValue, type CellValue } from "../../../src/model/explain";
import { amount, anyCell, anyYear, planStatus } from "./support/cells";
import { bookOf, nativeValue, ours } from "./support/case";

const LIMIT = 1e12;

/** What our function gives, as far as a native formula follows: from one trillion dollars on it refuses. */
function expected(id: string, cells: readonly CellValue[]): CellValue {
  const [[value] = []] = ours(id, ...cells.map((cell) => [[cell]]));
  const isLarge = cells.some((cell) => typeof cell === "number" && cell >= LIMIT);
  return isLarge && !isErrorValue(value) ? { error: "#VALUE!" } : (value ?? null);
}

/** Where programs round differently nothing is told; that may only be within the last bits of a half. */
function isOnTheEdge(cells: readonly CellValue[], why: string): boolean {
  return /so near to a half/.test(why) && cells.some((cell) => typeof cell === "number" && String(cell).length > 15);
}

function compare(id: string, cells: readonly CellValue[]): void {
  const names = ["A1", "B1", "C1"].slice(0, cells.length);
  const native = nativeValue(`=${id}(${names.join(",")})`, bookOf({ Sheet1: [cells] }));
  if (typeof native === "object" && native !== null && "why" in native) {
    // There our functions give an error as well, and the formula is left to whoever has to correct the year.
    if (/is no fiscal year/.test(native.why)) {
      expect(isErrorValue(expected(id, cells))).toBe(true);
      return;
    }
    if (!isOnTheEdge(cells, native.why)) throw new Error(`${JSON.stringify(cells)}: ${native.why}`);
    return;
  }
  const wanted = expected(id, cells);
  if (isErrorValue(wanted)) {
    if (!isErrorValue(native)) throw new Error(`${JSON.stringify(cells)}: ${String(native)} where an error belongs`);
    return;
  }
  expect({ cells, shows: native }).toEqual({ cells, shows: wanted });
}

const RUNS = { numRuns: 1000 };

describe("Native forms give what our functions give", () => {
  it("ALLIANCE_WITHHOLD", () => {
    fc.assert(
      fc.property(anyCell, anyCell, (a, b) => compare("ALLIANCE_WITHHOLD", [a, b])),
      RUNS,
    );
  });
  it("GRADUATED_WITHHOLD, with years in every form", () => {
    fc.assert(
      fc.property(anyCell, anyYear, (a, b) => compare("GRADUATED_WITHHOLD", [a, b])),
      RUNS,
    );
  });
  it("GRADUATED_PERCENT, with years in every form", () => {
    fc.assert(
      fc.property(anyYear, (year) => compare("GRADUATED_PERCENT", [year])),
      RUNS,
    );
  });
  it("ALLIANCE_RELEASE", () => {
    fc.assert(
      fc.property(anyCell, planStatus, (a, b) => compare("ALLIANCE_RELEASE", [a, b])),
      RUNS,
    );
  });
  it("ALLIANCE_RECOVERY", () => {
    fc.assert(
      fc.property(anyCell, anyCell, anyCell, (a, b, c) => compare("ALLIANCE_RECOVERY", [a, b, c])),
      RUNS,
    );
  });
  it("ALLIANCE_CARRYFORWARD", () => {
    fc.assert(
      fc.property(anyCell, anyCell, amount, (a, b, c) => compare("ALLIANCE_CARRYFORWARD", [a, b, c])),
      RUNS,
    );
  });
});
