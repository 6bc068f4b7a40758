import type { DistrictComparison, PlanOptions, TableToWrite, Undo, WriteOptions } from "../../../src/workbook";
import { insertComparison, planTable, tableOfBuiltInList, undoWrite, writeTable } from "../../../src/workbook";
import { openInMemory } from "../../support/excel-client";
import { withOwnGrants } from "./own-grants";
import { listTable, manyGrants, wideTable } from "./tables";
import { budget, builtIn, contents, TODAY } from "./workbooks";

type Client = ReturnType<typeof withOwnGrants>;

/** An act on the workbook, and what comes before it. */
export interface Scenario {
  readonly name: string;
  readonly open: () => Client;
  readonly prepare: () => Promise<unknown>;
  readonly act: (prepared: never) => Promise<unknown>;
}

export const ANSWERS: WriteOptions = { answers: { spellings: new Map([["norwalc", { town: "Norwalk" }]]) } };

const fy2022 = tableOfBuiltInList(builtIn("fy2022"), TODAY);
const imported = listTable([["Ansonia"], ["Greenwich"], ["Norwalk", { status: "Graduated", opportunity: null }]]);
const two = wideTable(
  [2012, 2022],
  [
    ["Norwalk", 1, 2.5],
    ["Ansonia", 3, null],
  ],
);
const newYears = wideTable(
  [2012, 2022, 2023],
  [
    ["Norwalk", 10, 30, 40],
    ["Ansonia", 50, null, 60.5],
  ],
);
const CHOICES: PlanOptions = { otherYears: "empty", otherRows: "remove" };

export const COMPARISON: DistrictComparison = {
  before: { name: "FY 2018-2022", source: "Table 2", districts: [{ district: "Norwalk", status: "Alliance" }] },
  after: {
    name: "FY 2023-2027",
    source: "ecs.xlsx",
    districts: [
      { district: "Enfield", status: "Alliance" },
      { district: "Norwalk", status: "Graduated" },
    ],
  },
  changes: {
    entering: ["Enfield"],
    leaving: [],
    graduated: ["Norwalk"],
    designatedAgain: [],
    unchanged: [],
    graduatedAgainstRule: [],
  },
};

const write = async (table: TableToWrite, choices: PlanOptions = {}, options: WriteOptions = ANSWERS): Promise<Undo> =>
  writeTable(table, await planTable(table, choices), options);

const plain = () => openInMemory(budget());

/** Writing, and taking the same back. */
const both = (
  name: string,
  open: () => Client,
  before: () => Promise<unknown>,
  table: TableToWrite,
  choices: PlanOptions = {},
): Scenario[] => [
  {
    name,
    open,
    prepare: async () => {
      await before();
      return planTable(table, choices);
    },
    act: (plan) => writeTable(table, plan, ANSWERS),
  },
  {
    name: `undoing: ${name}`,
    open,
    prepare: async () => {
      await before();
      return write(table, choices);
    },
    act: (undo) => undoWrite(undo),
  },
];

const nothing = (): Promise<void> => Promise.resolve();

export const SCENARIOS: readonly Scenario[] = [
  ...both("a new list", plain, nothing, imported),
  ...both("a list over a longer one", plain, () => write(fy2022, {}, {}), imported),
  ...both("a list over a shorter one", plain, () => write(imported, {}, {}), fy2022),
  ...both("new grants", plain, nothing, two),
  ...both("grants with new years over the user's own", withOwnGrants, nothing, newYears),
  ...both("grants that empty years and remove rows", withOwnGrants, nothing, two, CHOICES),
  { name: "a comparison", open: plain, prepare: nothing, act: () => insertComparison(COMPARISON, TODAY) },
  {
    name: "undoing: a comparison",
    open: plain,
    prepare: () => insertComparison(COMPARISON, TODAY),
    act: (undo) => undoWrite(undo),
  },
];

/** The same with more rows than go into one sync. */
export const LARGE_SCENARIOS: readonly Scenario[] = [
  ...both("30,000 new rows", plain, nothing, manyGrants(30_000)),
  ...both("20,000 rows over 12,000", plain, () => write(manyGrants(12_000), {}, {}), manyGrants(20_000)),
];

/** Everything that the workbook holds, its settings too. */
export async function stateOf({ backend }: Client): Promise<unknown> {
  const settings = await Excel.run(async (context) => {
    const { settings: all } = context.workbook;
    all.load("items/key,items/value");
    await context.sync();
    return all.items.map(({ key, value }) => [key, value as unknown]);
  });
  return { contents: contents(backend), settings };
}

export async function prepared({ open, prepare, act }: Scenario) {
  const client = open();
  const value = (await prepare()) as never;
  return { ...client, client, before: await stateOf(client), run: () => act(value) };
}

/** How many syncs the act takes, and what the workbook holds after it. */
export async function undisturbed(scenario: Scenario): Promise<{ syncs: number; done: unknown }> {
  const { syncs, run, client } = await prepared(scenario);
  const before = syncs();
  await run();
  const count = syncs() - before;
  return { syncs: count, done: await stateOf(client) };
}
