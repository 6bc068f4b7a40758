/** The workbook that proves the functions in a real Excel, here with our functions and without Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { IMPLEMENTATIONS } from "../../../src/functions/implementations";
import type { CellValue } from "../../../src/model/explain";
import { makeSelfTestWorkbook } from "../../../tools/self-test-workbook/workbook";
import { FIRST_CASE, ROWS, SUMMARY } from "../../../tools/self-test-workbook/sheets/self-test";
import { bookIn, byCommand, calculated, withoutAddin, type Calculated } from "./support/calculated";

const committed = new Uint8Array(readFileSync(path.join(__dirname, "../../../assets/self-test.xlsx")));
const book = bookIn(committed);
const IDS = Object.keys(IMPLEMENTATIONS) as (keyof typeof IMPLEMENTATIONS)[];

const truths = (done: Calculated): { readonly row: number; readonly id: string; readonly truth: CellValue }[] =>
  ROWS.map(({ id }, index) => ({ id, row: FIRST_CASE + index, truth: done.at("Self-test", `F${FIRST_CASE + index}`) }));

const summary = (done: Calculated): CellValue => done.at("Self-test", `A${SUMMARY}`);

const wrongRows = (done: Calculated): unknown[] =>
  truths(done)
    .filter(({ truth }) => truth !== true)
    .map(({ row }) => ["C", "D", "E", "F"].map((column) => done.at("Self-test", `${column}${row}`)));

describe("assets/self-test.xlsx", () => {
  test("is what the tool makes, byte for byte", () => {
    expect(Buffer.from(makeSelfTestWorkbook()).equals(Buffer.from(committed))).toBe(true);
  });

  test("has several cases of every function, an error among them and a formula that fills several cells", () => {
    for (const id of IDS) {
      const rows = ROWS.filter((row) => row.id === id);
      expect([id, rows.length > 2]).toEqual([id, true]);
      expect([id, rows.some(({ expected }) => typeof expected === "object" && "error" in expected)]).toEqual([
        id,
        true,
      ]);
      expect([id, rows.some(({ isCustom }) => !isCustom)]).toEqual([id, true]);
    }
    expect(IDS.length).toBeGreaterThan(13);
  });

  test("asks nothing twice, and names a source for everything", () => {
    const asked = ROWS.map(({ id, asks, formula }) => `${id} ${asks} ${formula}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(ROWS.filter(({ source }) => source.length < 4)).toEqual([]);
  });

  test("is TRUE in every row with the functions as they are", () => {
    const done = byCommand(committed);
    expect(wrongRows(done)).toEqual([]);
    expect(summary(done)).toBe(`${ROWS.length} of ${ROWS.length} are TRUE`);
  });

  test("says 0 of n, and no error, where the add-in is not there", () => {
    const without = withoutAddin(book);
    expect(truths(without).filter(({ truth }) => truth !== false)).toEqual([]);
    expect(summary(without)).toBe(`0 of ${ROWS.length} are TRUE`);
  });
});

/** A result that is a little wrong: a cent more, a letter more, 0 for an error. */
const spoilt = (value: unknown): unknown =>
  typeof value === "number" ? value + 0.01 : typeof value === "string" ? `${value}.` : 0;

describe.each(IDS)("A fault in %s", (id) => {
  const sound = IMPLEMENTATIONS[id] as (...given: unknown[]) => unknown[][];
  afterEach(() => void Object.assign(IMPLEMENTATIONS, { [id]: sound }));

  test("turns its rows FALSE, and no row of another function", () => {
    Object.assign(IMPLEMENTATIONS, {
      [id]: (...given: unknown[]) => sound(...given).map((row) => row.map(spoilt)),
    });
    const wrong = truths(calculated(book)).filter(({ truth }) => truth !== true);
    expect(wrong.map(({ row }) => row)).toEqual(truthsOf(id));
  });
});

/** A citation that is a letter longer is still one; every other row of the function has to notice. */
const truthsOf = (id: string): number[] =>
  ROWS.flatMap((row, index) =>
    row.id === id && !(typeof row.expected === "object" && "anyText" in row.expected) ? [FIRST_CASE + index] : [],
  );
