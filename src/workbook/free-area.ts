import type { Area } from "../formula/area";
import { inTurn, piecesOf } from "./pieces";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";

/** Cells beside a table, with the number formats that they have. */
export interface FormattedArea extends Area {
  readonly formats: readonly (readonly string[])[];
}

export interface AreaFound {
  readonly area: FormattedArea;
  readonly isBlank: boolean;
  readonly address: string;
}

export const formatsOf = (loaded: Excel.Range): string[][] => loaded.numberFormat as string[][];

/** One sync where the area is not large. */
export async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  options: RunOptions = {},
): Promise<AreaFound> {
  const whole = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  whole.load("address");
  const formats: string[][] = [];
  let isBlank = true;
  await inTurn(piecesOf(area.rows, area.columns), async ({ first, rows }) => {
    requireNotCancelled(options);
    const piece = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns);
    piece.load("formulas,numberFormat");
    await context.sync();
    isBlank &&= piece.formulas.every((line: readonly unknown[]) => line.every((cell) => cell === ""));
    formats.push(...formatsOf(piece));
  });
  return { area: { ...area, formats }, isBlank, address: whole.address };
}
