/** (b) Calls through Microsoft's own runtime of custom functions, driven over its bridge as Excel drives it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ALLOW_ERRORS, startRuntime, type RealRuntime } from "../../test/functions/support/real-runtime";
import { buildShipped } from "../../tools/shipped/build";
import { compare } from "../harness/compare";
import { scaled, type Section } from "../harness/section";
import { amountsInColumn } from "./columns";

/** Takes what ALLIANCE_WITHHOLD takes, and gives a matrix of the same shape: the least that a function can do with a range. */
const COPY = `CustomFunctions.associate("COPY", (current, base) => current.map((row) => row.slice()));`;

export const section: Section = async function* (extent) {
  const built = readFileSync(path.join(buildShipped("bench-dist"), "functions.js"), "utf8");
  const runtime = startRuntime(`${built}\n${COPY}`);
  const call = (id: string, args: unknown[]): Promise<unknown> => runtime.call(id, args, ALLOW_ERRORS);
  for (const count of [10_000, 100_000].map((rows) => scaled(rows, extent))) {
    const args = [amountsInColumn(count, 1), amountsInColumn(count, 2)];
    yield await compare({
      title: "One call for a whole column, both columns sent",
      unit: "row",
      count,
      rounds: extent.rounds ?? 15,
      clock: "processor",
      ways: [
        { name: "a function that copies its argument", run: () => call("COPY", args) },
        { name: "ALLIANCE_WITHHOLD", run: () => call("ALLIANCE_WITHHOLD", args) },
      ],
      aims: [{ of: "ALLIANCE_WITHHOLD", to: "a function that copies its argument", atMost: 1.15 }],
    });
  }
  for (const count of [169, 1_000, 10_000].map((cells) => scaled(cells, extent))) {
    const [current, base] = [amountsInColumn(count, 1), amountsInColumn(count, 2)];
    yield await compare({
      title: "A call for each cell against one for the column",
      unit: "cell",
      count,
      rounds: extent.rounds ?? 5,
      clock: "processor",
      ways: [
        { name: "one range call", run: () => call("ALLIANCE_WITHHOLD", [current, base]) },
        {
          name: "a call for each cell",
          run: () => Promise.all(current.map((row, i) => call("ALLIANCE_WITHHOLD", [[row], [base[i]]]))),
        },
      ],
      aims: [{ of: "a call for each cell", to: "one range call" }],
    });
  }
  yield await chains(runtime, extent.rounds ?? 5);
};

const LENGTHS = [1, 5, 10];

/** Each call needs what the one before gave, as in a column where every cell refers to the cell above. */
const chains = (runtime: RealRuntime, rounds: number): ReturnType<typeof compare> =>
  compare({
    title: "Chains of calls, each needing the result of the one before",
    unit: "chain",
    count: 1,
    rounds,
    clock: "wall",
    ways: LENGTHS.map((length) => ({
      name: length === 1 ? "1 call" : `${length} calls`,
      run: async () => {
        let amount: unknown = [[40_000_000]];
        for (let i = 0; i < length; i++)
          amount = await runtime.call("ALLIANCE_WITHHOLD", [amount, [[1]]], ALLOW_ERRORS);
        return amount;
      },
    })),
    note: "The runtime itself waits between two answers; what a link takes is its waiting, and not computing.",
  });
