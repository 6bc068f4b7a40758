import { isEqual, type Check } from "./checks";

/** A line for each check: rows, equal, different; and under it why, for each difference. */
export function reportLines(checks: readonly Check[]): string[] {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks.flatMap(({ name, comparisons }) => {
    const different = comparisons.filter((comparison) => !isEqual(comparison));
    const counts = [comparisons.length, comparisons.length - different.length, different.length];
    return [
      `${name.padEnd(width)}  ${counts.map((count) => String(count).padStart(5)).join("  ")}`,
      ...different.map(({ what, published, computed }) => `    ${what}: published ${published}, computed ${computed}`),
    ];
  });
}

export const countDifferent = (checks: readonly Check[]): number =>
  checks.flatMap(({ comparisons }) => comparisons).filter((comparison) => !isEqual(comparison)).length;

export const header = (checks: readonly Check[]): string =>
  `${"".padEnd(Math.max(...checks.map(({ name }) => name.length)))}   rows  equal  different`;
