import { parseArgs } from "node:util";

export interface ProveArguments {
  readonly cases: number;
  readonly seed: number;
  /** One batch alone, to look at a wrong case again. */
  readonly batch: number | undefined;
  readonly processes: number;
}

export const USAGE = `npm run prove -- [--cases 10000000] [--seed 1] [--processes 2] [--batch 7]

  --cases    how many cases to make, at least
  --seed     a whole number; the same seed makes the same cases. Without it a new one is taken
  --processes  how many processes share the work; without it one for each core
  --batch    one batch alone, as a wrong case names it; needs its seed`;

/** Reads the command line; undefined where it cannot be read. */
export function readArguments(
  given: readonly string[],
  cores: number,
  newSeed: () => number,
): ProveArguments | undefined {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        cases: { type: "string", default: "10000000" },
        seed: { type: "string" },
        processes: { type: "string", default: String(cores) },
        batch: { type: "string" },
      },
    });
    const [cases, seed, processes, batch] = [values.cases, values.seed, values.processes, values.batch].map((text) =>
      text === undefined ? undefined : wholeNumber(text),
    );
    if (values.batch !== undefined && seed === undefined) return undefined;
    if (!cases || !processes) return undefined;
    return { cases, seed: seed ?? newSeed(), processes, batch };
  } catch {
    return undefined;
  }
}

/** A whole number below 2^32; anything else stops the reading. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value >= 2 ** 32) throw new RangeError(`${text} is no whole number below 4294967296`);
  return value;
}
