import type { Tally, WrongCase } from "./tally";

const shown = (n: number): string => n.toLocaleString("en-US");

const table = (title: string, counts: Readonly<Record<string, number>>): readonly string[] => [
  "",
  title,
  ...Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${shown(n).padStart(14)}  ${name}`),
];

const wrongLines = ({ id, inputs, expected, found, batch }: WrongCase, seed: number): readonly string[] => [
  `  ${id}(${inputs.join(", ")})`,
  `    has to be ${expected}, and is ${found}; again by: npm run prove -- --seed ${seed} --batch ${batch}`,
];

/** What a run found, line by line. */
export function reportLines(tally: Tally, seed: number, seconds: number): readonly string[] {
  return [
    ...table("Cases by function", tally.byFunction),
    ...table("Cases by what they come to", tally.byOutcome),
    ...table("Cells of arguments by what was drawn", tally.byKind),
    "",
    ...(tally.wrong === 0 ? [] : ["The first wrong cases:"]),
    ...tally.firstWrong.flatMap((wrong) => wrongLines(wrong, seed)),
    `${shown(tally.cases)} cases, seed ${seed}, ${seconds.toFixed(0)} s: ${shown(tally.wrong)} wrong.`,
  ];
}
