/** (e) Reading files: CSV with names matched and amounts exact, .xlsx, and names alone. */
import path from "node:path";
import Fuse from "fuse.js";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { bundleShipped } from "../../tools/shipped/bundle";
import { compare } from "../harness/compare";
import type { MeasuredComparison } from "../harness/result";
import { scaled, type Extent, type Section } from "../harness/section";
import type { Way } from "../harness/way";
import { csvOf, spelledNames, xlsxOf } from "./e-files";
import type * as Product from "./e-shipped";

type Shipped = typeof Product;

/** A fuzzy search takes a thousand times as long for a name, so it gets fewer of them. */
const FUZZY_NAMES = 1_000;

export const section: Section = async function* (extent) {
  const shipped = (await import(await bundleShipped(path.join(__dirname, "e-shipped.ts"), "bench-import"))) as Shipped;
  yield await csv(shipped, scaled(100_000, extent), extent.rounds ?? 7);
  yield await csv(shipped, scaled(1_000_000, extent), extent.rounds ?? 3);
  yield await xlsx(shipped, scaled(100_000, extent), extent.rounds ?? 7);
  yield await names(shipped, extent);
};

function csv(
  { readDelimited, recognise, check, runToEnd, townNames }: Shipped,
  count: number,
  rounds: number,
): Promise<MeasuredComparison> {
  const text = csvOf(spelledNames(townNames, count));
  const grid = (): { readonly rows: readonly unknown[] } => runToEnd(readDelimited(text, "bench.csv")).grid;
  return compare({
    title: "A CSV file of 6 columns",
    unit: "row",
    count,
    rounds,
    clock: "processor",
    ways: [
      { name: "papaparse alone, text only", run: () => Papa.parse<string[]>(text).data.length },
      { name: "our rows alone", run: () => grid().rows.length },
      {
        name: "our rows, names matched, amounts exact",
        run: () => {
          const { grid } = runToEnd(readDelimited(text, "bench.csv"));
          return runToEnd(check(grid, runToEnd(recognise(grid)).layout)).rows.length;
        },
      },
    ],
    aims: [{ of: "our rows, names matched, amounts exact", to: "papaparse alone, text only", atMost: 1 }],
  });
}

type Reader = (file: Uint8Array) => Promise<readonly (readonly unknown[])[]>;

/** As many rows as read-excel-file reads in any case: it calls itself once for each piece of a sheet, until the stack is full. */
const ROWS_WITHIN_ITS_STACK = 10_000;

async function xlsx(shipped: Shipped, count: number, rounds: number): Promise<MeasuredComparison> {
  const ours = readerOf(shipped);
  const theirs: Reader = (file) => readSheet(Buffer.from(file));
  const whole = xlsxOf(count);
  const failure = await theirs(whole).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const common = failure === undefined ? count : Math.min(count, ROWS_WITHIN_ITS_STACK);
  const file = failure === undefined ? whole : xlsxOf(common);
  if (JSON.stringify(await ours(file)) !== JSON.stringify(await theirs(file))) {
    throw new Error("The readers find different values.");
  }
  return compare({
    title: "An .xlsx file of 6 columns",
    unit: "row",
    count: common,
    rounds,
    clock: "processor",
    ways: [
      { name: "our reader", run: () => ours(file) },
      { name: "read-excel-file", run: () => theirs(file) },
      ...(failure === undefined ? [] : [{ name: "our reader, the whole file", count, run: () => ours(whole) }]),
    ],
    aims: [{ of: "read-excel-file", to: "our reader", atLeast: 4 }],
    ...(failure === undefined
      ? {}
      : { note: `read-excel-file does not read ${count.toLocaleString("en-US")} rows: ${failure}.` }),
  });
}

const readerOf =
  ({ openSpreadsheet }: Shipped): Reader =>
  async (file) => {
    const opened = await openSpreadsheet(file);
    if (!("sheets" in opened)) throw new Error(opened.code);
    const reading = opened.readSheet("Grants");
    for (;;) {
      const step = await reading.next();
      if (!step.done) continue;
      if (!("rows" in step.value)) throw new Error(step.value.code);
      return step.value.rows;
    }
  };

function names(
  { check, recognise, resolveDistrict, runToEnd, townNames }: Shipped,
  extent: Extent,
): Promise<MeasuredComparison> {
  const count = scaled(100_000, extent);
  const spelled = spelledNames(townNames, count);
  const grid = { name: "names", rows: [["Town"], ...spelled.map((name) => [name])], counted: "row" as const };
  const different = spelled.slice(0, count / 10).map((name, index) => `${name} ${String(index)}`);
  const fuse = new Fuse(
    townNames.map((name) => ({ name })),
    { keys: ["name"], includeScore: true },
  );
  const ways: readonly Way[] = [
    {
      name: "names of a column, checked as an import does",
      run: () =>
        runToEnd(check(grid, runToEnd(recognise(grid)).layout, { defaults: { status: "Alliance" } })).rows.length,
    },
    { name: "every name worked out anew", run: () => spelled.map((name) => resolveDistrict(name)).length },
    {
      name: "different names, none seen before",
      count: different.length,
      run: () => different.map((name) => resolveDistrict(name)).length,
    },
    {
      name: "fuse.js, its best hit, often wrong",
      count: FUZZY_NAMES,
      run: () => spelled.slice(0, FUZZY_NAMES).map((name) => fuse.search(name, { limit: 1 })[0]?.item.name).length,
    },
  ];
  return compare({
    title: "Names matched to the 169 towns",
    unit: "name",
    count,
    rounds: extent.rounds ?? 7,
    clock: "processor",
    ways,
    timeAims: [{ of: "names of a column, checked as an import does", atMostMs: 300 }],
  });
}
