import type { Decimal as DecimalType } from "decimal.js";
import type { BuiltFunction } from "./built-functions";
import { amountsInColumn, mixedColumn } from "./columns";

export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

type Column = readonly (readonly unknown[])[];

/** The ways to compute each thing; the first of each list is the inexact loop that the others are measured against. */
export function makeWays(
  cells: number,
  built: (id: string) => BuiltFunction,
  Decimal: typeof DecimalType,
): Readonly<Record<"withholding" | "graduated" | "mixed", readonly Way[]>> {
  const current = amountsInColumn(cells, 1);
  const base = amountsInColumn(cells, 2);
  const allianceWithhold = built("ALLIANCE_WITHHOLD");
  const graduatedWithhold = built("GRADUATED_WITHHOLD");
  const share = new Decimal("0.75");
  const each = (column: Column, compute: (cell: unknown, row: number) => unknown): unknown[][] =>
    column.map((row, i) => [compute(row[0], i)]);

  const withheldInDoubles = (from: Column): unknown =>
    each(from, (cell, i) => Math.max(0, Number(cell) - (base[i]?.[0] ?? 0)));
  return {
    withholding: [
      { name: "doubles, inexact", run: () => withheldInDoubles(current) },
      { name: "the function", run: () => allianceWithhold(current, base) },
      {
        name: "decimal.js as commonly used",
        run: () =>
          each(current, (cell, i) => Decimal.max(0, new Decimal(cell as number).minus(base[i]?.[0] ?? 0)).toNumber()),
      },
    ],
    graduated: [
      { name: "doubles, inexact", run: () => each(current, (cell) => Math.round((cell as number) * 0.75 * 100) / 100) },
      { name: "the function", run: () => graduatedWithhold(current, [[2024]]) },
      {
        name: "decimal.js as commonly used",
        run: () => each(current, (cell) => new Decimal(cell as number).times(share).toDecimalPlaces(2).toNumber()),
      },
    ],
    mixed: [
      { name: "doubles, inexact and without messages", run: () => withheldInDoubles(current) },
      {
        name: "the function",
        run: (
          (column) => () =>
            allianceWithhold(column, base)
        )(mixedColumn(current)),
      },
    ],
  };
}
