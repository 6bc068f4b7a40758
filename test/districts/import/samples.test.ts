import type { CheckedRow } from "../../../src/districts/import/row-state";
import { isMatched } from "../../../src/districts/import/row-state";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { checked, describeWithSamples, layoutOf, sampleGrid, stateOf, takenFor } from "./support/read";

const DEFAULTS = { defaults: { status: "Alliance", fromFY: fiscalYear(2013), toFY: fiscalYear(2017) } } as const;

const countKinds = (rows: readonly CheckedRow[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { state } of rows) counts[state.kind] = (counts[state.kind] ?? 0) + 1;
  return counts;
};

describeWithSamples("The real files", () => {
  it("with bare CR line ends: 30 of 169 towns are Alliance Districts", () => {
    const grid = sampleGrid("alliance-districts-cr-line-endings.csv");
    expect(takenFor(layoutOf(grid))).toBe("district list: code, district, status");
    const { rows, written } = checked(grid, DEFAULTS);
    expect(countKinds(rows)).toEqual({ header: 1, exact: 30, "not designated": 139 });
    expect(written[0]).toMatchObject({ district: "Ansonia", number: 2, status: "Alliance", fromFY: 2013, toFY: 2017 });
  });

  it("of enrollment: 38 towns, four other districts, one agency and the total", () => {
    const grid = sampleGrid("edsight-enrollment-2025-26-excerpt.csv");
    expect(takenFor(layoutOf(grid))).toBe("district list: district, code, none");
    const { rows } = checked(grid, DEFAULTS);
    expect(countKinds(rows)).toEqual({ title: 4, header: 1, exact: 38, "not a town": 5, blank: 1 });
    expect(rows.filter(({ state }) => state.kind === "not a town").map(stateOf)).toEqual([
      "Department of Mental Health and Addiction Services > not a town state agency",
      "Norwich Free Academy District > not a town endowed academy",
      "Regional School District 01 > not a town regional school district",
      "The Gilbert School District > not a town endowed academy",
      "Total > not a town total or average",
    ]);
  });

  it("of expenditures: titles, a rule and charter schools, and no row needs a person", () => {
    const grid = sampleGrid("edsight-annual-expenditures-2014-15.csv");
    const { rows, written } = checked(grid, DEFAULTS);
    expect(countKinds(rows)).toEqual({ title: 4, header: 1, exact: 147, "not a town": 38, blank: 1 });
    expect(written.length).toBe(rows.filter(({ state }) => isMatched(state)).length);
  });
});
