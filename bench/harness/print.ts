import type { Figures, MeasuredAim, MeasuredComparison, SectionResult } from "./result";

const short = (value: number): number => Number(value.toPrecision(3));

export function print(result: SectionResult): void {
  if ("figures" in result) printFigures(result);
  else printComparison(result);
  if (result.note !== undefined) console.log(result.note);
}

function printComparison({ title, unit, count, rounds, clock, ways, aims }: MeasuredComparison): void {
  console.log(`\n${title}\n${count.toLocaleString("en-US")} ${unit}s, ${rounds} paired rounds, ${clock} time`);
  console.table(
    Object.fromEntries(
      ways.map(({ name, ms, nsEach, ratioToFirst }) => [
        name,
        {
          "ms, median": short(ms.median),
          "ms, least": short(ms.least),
          [`ns a ${unit}`]: Math.round(nsEach),
          "to the first, median": short(ratioToFirst.median),
          "to the first, least": short(ratioToFirst.least),
        },
      ]),
    ),
  );
  for (const aim of aims) console.log(aimLine(aim));
}

export function aimLine({ what, found, aim, met }: MeasuredAim): string {
  const figure = "ms" in found ? String(short(found.ms)) : `${short(found.median)} (least ${short(found.least)})`;
  return `  ${what}: ${figure}${aim === undefined ? "" : `; aim ${aim}: ${met === true ? "met" : "NOT met"}`}`;
}

function printFigures({ title, figures }: Figures): void {
  console.log(`\n${title}`);
  console.table(figures);
}
