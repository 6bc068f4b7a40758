/**
 * npm run bench: paired measurements, printed as tables and written to bench/results/. Arguments are the letters of the sections, all without
 * any: `npm run bench -- a e`. Options: `--rounds 9`, `--share 0.1` for a tenth of the rows, `--reference` for a result that goes into the
 * repository.
 */
import { fork } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { aimLine, print } from "./harness/print";
import type { SectionResult } from "./harness/result";
import { save } from "./harness/save";
import type { Extent } from "./harness/section";
import type { Asked } from "./run-section";
import { SECTIONS } from "./sections";

const USAGE = `npm run bench -- [sections] [--rounds 9] [--share 0.1] [--reference]

${Object.entries(SECTIONS)
  .map(([letter, { what }]) => `  ${letter}  ${what}`)
  .join("\n")}`;

interface Given {
  readonly letters: readonly string[];
  readonly extent: Extent;
  readonly isReference: boolean;
}

function readArguments(): Given | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string" },
        share: { type: "string" },
        reference: { type: "boolean", default: false },
      },
    });
    const letters = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    const share = Number(values.share ?? 1);
    if (!letters.every((letter) => letter in SECTIONS)) return undefined;
    if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) return undefined;
    if (!(share > 0 && share <= 1)) return undefined;
    return { letters, extent: { share, rounds }, isReference: values.reference };
  } catch {
    return undefined;
  }
}

function measure(file: string, extent: Extent): Promise<readonly SectionResult[]> {
  return new Promise((resolve, reject) => {
    const results: SectionResult[] = [];
    const child = fork(path.join(__dirname, "run-section.ts"), {
      execArgv: [...process.execArgv, "--max-old-space-size=6144"],
    });
    child.on("message", (message) => {
      const result = message as SectionResult;
      results.push(result);
      print(result);
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(results) : reject(new Error(`${file} ended with ${code}`))));
    child.send({ file, extent } satisfies Asked);
  });
}

async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  const { letters, extent, isReference } = given;
  const measured: Record<string, readonly SectionResult[]> = {};
  for (const letter of letters) {
    const { file, what } = SECTIONS[letter] ?? { file: "", what: "" };
    console.log(`\n(${letter}) ${what}`);
    measured[letter] = await measure(file, extent);
  }
  console.log("\nRatios and aims");
  for (const [letter, results] of Object.entries(measured))
    for (const result of results)
      if ("aims" in result && result.aims.length > 0)
        console.log([`(${letter}) ${result.title}`, ...result.aims.map(aimLine)].join("\n"));
  console.log(`\nWritten to ${save(measured, new Date(), isReference)}`);
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
