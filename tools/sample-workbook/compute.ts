/** Results as Excel would have stored them: by the add-in's own functions, never by hand. */
import { allianceWithhold } from "../../src/functions/alliance-withhold";
import { graduatedSchedule } from "../../src/functions/graduated-schedule";
import { graduatedWithhold } from "../../src/functions/graduated-withhold";

function figuresOf(name: string, result: readonly (readonly unknown[])[]): number[][] {
  return result.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "number") throw new Error(`${name} gave no figure for the sample workbook.`);
      return cell;
    }),
  );
}

const figureOf = (name: string, result: readonly (readonly unknown[])[]): number =>
  figuresOf(name, result)[0]?.[0] ?? Number.NaN;

export const withheld = (current: number, base: number): number =>
  figureOf("ALLIANCE_WITHHOLD", allianceWithhold([[current]], [[base]]));

export const graduatedWithheld = (fy2022Withheld: number, fiscalYear: string): number =>
  figureOf("GRADUATED_WITHHOLD", graduatedWithhold([[fy2022Withheld]], [[fiscalYear]]));

/** Five rows: fiscal year, portion, and the amount for each amount given. */
export const schedule = (fy2022Withheld: readonly number[]): number[][] =>
  figuresOf("GRADUATED_SCHEDULE", graduatedSchedule(fy2022Withheld.map((amount) => [amount])));

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
