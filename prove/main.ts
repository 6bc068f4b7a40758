/**
 * npm run prove: the functions as they are built for shipping against arithmetic without a limit that is written from their contract, over
 * random and boundary cases. Ends with 1 where one is wrong.
 */
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import path from "node:path";
import { buildShipped } from "../tools/shipped/build";
import { readArguments, USAGE, type ProveArguments } from "./arguments";
import { reportLines } from "./report";
import { newTally, sumOf, type Tally } from "./tally";
import type { Work } from "./work";
import type { Part } from "./worker";

interface Told {
  readonly done: boolean;
  readonly tally: Tally;
}

const worksOf = ({ cases, seed, processes, batch }: ProveArguments): readonly Work[] =>
  batch === undefined
    ? Array.from({ length: processes }, (_, part) => ({
        seed,
        cases: Math.ceil(cases / processes),
        firstBatch: part,
        step: processes,
      }))
    : [{ seed, cases: 1, firstBatch: batch, step: 1 }];

/** Processes rather than threads: each has a heap of its own, and sources in TypeScript run in it as they do here. */
function proveApart(part: Part, onTold: (tally: Tally) => void): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = fork(path.join(__dirname, "worker.ts"));
    worker.on("message", (message) => {
      const { done, tally } = message as Told;
      onTold(tally);
      if (done) resolve(tally);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`A process ended with ${code} before its work was done.`)));
    worker.send(part);
  });
}

async function main(): Promise<number> {
  const given = readArguments(process.argv.slice(2), availableParallelism(), () => randomBytes(4).readUInt32LE());
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  console.log(`Seed ${given.seed}. Building the functions for shipping ...`);
  const folder = buildShipped("prove-dist");
  const started = Date.now();
  const works = worksOf(given);
  const soFar = works.map(newTally);
  const progress = setInterval(() => tell(sumOf(soFar), given.cases), process.stdout.isTTY ? 1_000 : 15_000);
  const tallies = await Promise.all(
    works.map((work, i) => proveApart({ folder, work }, (tally) => (soFar[i] = tally))),
  );
  clearInterval(progress);
  const tally = sumOf(tallies);
  console.log(reportLines(tally, given.seed, (Date.now() - started) / 1000).join("\n"));
  return tally.wrong === 0 ? 0 : 1;
}

const tell = ({ cases, wrong }: Tally, all: number): void =>
  console.log(
    `${cases.toLocaleString("en-US")} cases, ${Math.floor((100 * cases) / all)} %, ${wrong.toLocaleString("en-US")} wrong`,
  );

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
