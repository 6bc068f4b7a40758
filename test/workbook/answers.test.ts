import type { Answer } from "../../src/districts/import";
import { planTable, readAnswers, undoWrite, writeTable } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { listTable } from "./support/tables";
import { budget } from "./support/workbooks";

const KEY = "AllianceWithholding.importAnswers";
const table = listTable([["Ansonia"]]);
const other = listTable([["Norwalk"]]);

const remember = async (answers: readonly (readonly [string, Answer])[], wanted = table) =>
  writeTable(wanted, await planTable(wanted), { answers: { spellings: new Map(answers) } });

const putSetting = (value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.settings.add(KEY, value);
    await context.sync();
  });

const settingLength = (): Promise<number> =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(KEY);
    setting.load("value");
    await context.sync();
    return String(setting.value).length;
  });

const spellings = async (): Promise<unknown> => [...((await readAnswers()).spellings ?? [])];

describe("what the user said about spellings", () => {
  it("is nothing in a workbook without an import", async () => {
    const { syncs } = openInMemory(budget());
    await expect(spellings()).resolves.toEqual([]);
    expect(syncs()).toBe(1);
  });

  it("is remembered with the table, in the same two syncs, and read again", async () => {
    const { syncs } = openInMemory(budget());
    const plan = await planTable(table);
    const before = syncs();
    await writeTable(table, plan, {
      answers: {
        spellings: new Map<string, Answer>([
          ["norwalc", { town: "Norwalk" }],
          ["sum", "leave out"],
        ]),
      },
    });
    expect(syncs() - before).toBe(2);
    await expect(spellings()).resolves.toEqual([
      ["norwalc", { town: "Norwalk" }],
      ["sum", "leave out"],
    ]);
  });

  it("stays beside what is said in the next import, which counts for the same spelling", async () => {
    openInMemory(budget());
    await remember([
      ["norwalc", "leave out"],
      ["hartferd", { town: "Hartford" }],
    ]);
    await remember([["norwalc", { town: "Norwalk" }]], other);
    await expect(spellings()).resolves.toEqual([
      ["hartferd", { town: "Hartford" }],
      ["norwalc", { town: "Norwalk" }],
    ]);
  });

  it("goes with the undo, back to what was remembered before", async () => {
    openInMemory(budget());
    const first = await remember([["hartferd", { town: "Hartford" }]]);
    const second = await remember([["norwalc", { town: "Norwalk" }]], other);
    await undoWrite(second);
    await expect(spellings()).resolves.toEqual([["hartferd", { town: "Hartford" }]]);
    await undoWrite(first);
    await expect(spellings()).resolves.toEqual([]);
  });

  it("stays where it was said after the write that is undone", async () => {
    openInMemory(budget());
    const undo = await remember([["hartferd", { town: "Hartford" }]]);
    await putSetting(JSON.stringify({ version: 1, spellings: [["norwalc", "Norwalk"]] }));
    await undoWrite(undo);
    await expect(spellings()).resolves.toEqual([["norwalc", { town: "Norwalk" }]]);
  });

  it("is bounded: the latest 2,000 stay, and texts longer than a name are left out", async () => {
    openInMemory(budget());
    const many = Array.from({ length: 5_000 }, (_, index): [string, Answer] => [`name ${index}`, { town: "Norwalk" }]);
    await remember([["x".repeat(5_000), "leave out"], ...many]);
    const { spellings: held } = await readAnswers();
    expect(held?.size).toBe(2_000);
    expect([...(held?.keys() ?? [])][0]).toBe("name 3000");
    expect(await settingLength()).toBeLessThan(60_000);
  });

  it.each<[string, unknown]>([
    ["a number", 7],
    ["an object", { spellings: [["norwalc", "Norwalk"]] }],
    ["broken text", "{"],
    ["null", "null"],
    ["something else", JSON.stringify({ spellings: "norwalc" })],
    [
      "entries of other kinds",
      JSON.stringify({ spellings: [1, null, "x", ["a"], ["", "Norwalk"], ["b", "Gotham"], ["c", 4]] }),
    ],
  ])("is nothing where somebody has put %s there, and is remembered all the same", async (_what, rubbish) => {
    openInMemory(budget());
    await putSetting(rubbish);
    await expect(spellings()).resolves.toEqual([]);
    await remember([["norwalc", { town: "Norwalk" }]]);
    await expect(spellings()).resolves.toEqual([["norwalc", { town: "Norwalk" }]]);
  });
});
