/** Results as Excel would have stored them: by the add-in's own functions, never by hand. */
import { allianceDistricts } from "../../src/functions/alliance-districts";
import { allianceWithhold } from "../../src/functions/alliance-withhold";
import { districtBaseYear } from "../../src/functions/district-base-year";
import { districtBreakdown } from "../../src/functions/district-breakdown";
import { districtName } from "../../src/functions/district-name";
import { districtStatus } from "../../src/functions/district-status";
import { districtWithhold } from "../../src/functions/district-withhold";
import { graduatedSchedule } from "../../src/functions/graduated-schedule";
import { graduatedWithhold } from "../../src/functions/graduated-withhold";
import { createCustomFunctions, CustomFunctionError } from "../../workbench/functions/custom-functions";
import type { CellResult } from "../workbook-file/sheet-plan";

// The functions take Excel's errors from there.
Object.assign(globalThis, { CustomFunctions: createCustomFunctions().customFunctions });

type Matrix = readonly (readonly unknown[])[];

function resultsOf(name: string, result: Matrix): CellResult[][] {
  return result.map((row) =>
    row.map((cell) => {
      if (typeof cell === "number" || typeof cell === "string") return cell;
      if (cell instanceof CustomFunctionError) return { error: cell.code };
      throw new Error(`${name} gave nothing that the sample workbook can hold.`);
    }),
  );
}

function figuresOf(name: string, result: Matrix): number[][] {
  return resultsOf(name, result).map((row) =>
    row.map((cell) => {
      if (typeof cell !== "number") throw new Error(`${name} gave no figure for the sample workbook.`);
      return cell;
    }),
  );
}

const figureOf = (name: string, result: Matrix): number => figuresOf(name, result)[0]?.[0] ?? Number.NaN;

const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);

export const withheld = (current: number, base: number): number =>
  figureOf("ALLIANCE_WITHHOLD", allianceWithhold([[current]], [[base]]));

export const graduatedWithheld = (fy2022Withheld: number, fiscalYear: string): number =>
  figureOf("GRADUATED_WITHHOLD", graduatedWithhold([[fy2022Withheld]], [[fiscalYear]]));

/** Five rows: fiscal year, portion, and the amount for each amount given. */
export const schedule = (fy2022Withheld: readonly number[]): number[][] =>
  figuresOf("GRADUATED_SCHEDULE", graduatedSchedule(column(fy2022Withheld)));

/** A table of ECS grants with its header row, as the functions take it. */
export type GrantsRows = (string | number)[][];

export const statuses = (districts: readonly string[], year: number, policy: string): CellResult[][] =>
  resultsOf("DISTRICT_STATUS", districtStatus(column(districts), [[year]], policy));

export const baseYear = (district: string, year: number, policy: string): number =>
  figureOf("DISTRICT_BASE_YEAR", districtBaseYear([[district]], [[year]], policy));

/** A row for each district, a column for each year. */
export const districtsWithheld = (
  districts: readonly string[],
  years: readonly (string | number)[],
  grants: GrantsRows,
  policy: string,
): number[][] => figuresOf("DISTRICT_WITHHOLD", districtWithhold(column(districts), [[...years]], grants, policy));

/** Rows of label, value and source. */
export const breakdown = (district: string, year: number, grants: GrantsRows, policy: string): CellResult[][] =>
  resultsOf("DISTRICT_BREAKDOWN", districtBreakdown([[district]], [[year]], grants, policy));

export const districtsWithStatus = (year: number, policy: string, status: string): CellResult[][] =>
  resultsOf("ALLIANCE_DISTRICTS", allianceDistricts([[year]], policy, status));

export const namesOf = (written: readonly (string | number)[]): CellResult[][] =>
  resultsOf("DISTRICT_NAME", districtName(column(written)));

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
