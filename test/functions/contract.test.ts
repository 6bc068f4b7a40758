import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { crossed, evaluateBuilt } from "./support/built";

/** The built files, as they are shipped. */
const BUILT = path.join(__dirname, "../../build/test-dist");
const GOLDEN = path.join(__dirname, "golden/functions.json");

/** decimal.js is 12.5 KB of it, the names of towns and places 5 KB, the law with its citations 3 KB. */
const LARGEST = 36 * 1024;

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly helpUrl: string;
    readonly parameters: readonly object[];
  }[];
}

const built = (name: string): string => fs.readFileSync(path.join(BUILT, name), "utf8");
const metadata = JSON.parse(built("functions.json")) as Metadata;

const functions = evaluateBuilt(BUILT);

const compute = (id: string, ...given: unknown[]): unknown => crossed(functions.get(id)?.(...given));

describe("the built functions.json", () => {
  test("is as it was shipped: ids, argument lists and help texts (golden/functions.json)", () => {
    const actual = path.join(path.dirname(GOLDEN), "actual.json");
    const expected = fs.existsSync(GOLDEN) ? fs.readFileSync(GOLDEN, "utf8") : "";
    if (expected === built("functions.json")) fs.rmSync(actual, { force: true });
    else fs.writeFileSync(actual, built("functions.json"));
    expect(metadata).toEqual(JSON.parse(expected || "null"));
  });

  test("lets error cells and data types reach the functions", () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  test("names each function by its id, within what Excel allows", () => {
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    }
  });

  test("leads each function to its page, which is built too", () => {
    for (const { id, helpUrl } of metadata.functions) {
      const page = `docs/functions/${id.toLowerCase().replaceAll("_", "-")}.html`;
      expect(helpUrl).toBe(`https://addin.example.org/alliance/${page}`);
      expect(built(page)).toContain(`<h1>${id}</h1>`);
    }
  });
});

describe("the built functions.js", () => {
  test("associates exactly the ids of functions.json", () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(functions.size).toBeGreaterThan(0);
  });

  test("takes as many arguments as functions.json lists", () => {
    for (const { id, parameters } of metadata.functions) {
      expect([id, functions.get(id)?.length]).toEqual([id, parameters.length]);
    }
  });

  test("is at most 36 KB gzipped", () => {
    expect(zlib.gzipSync(built("functions.js"), { level: 9 }).length).toBeLessThanOrEqual(LARGEST);
  });

  test.each([
    {
      name: "Ansonia, 18,893,447 - 15,031,668",
      id: "ALLIANCE_WITHHOLD",
      given: [18893447, 15031668],
      result: [[3861779]],
    },
    {
      name: "Groton, whose grant fell below FY 2012",
      id: "ALLIANCE_WITHHOLD",
      given: [25040045, 25374989],
      result: [[0]],
    },
    { name: "0.30 at 75 % is 0.225", id: "GRADUATED_WITHHOLD", given: [0.3, 2024], result: [[0.23]] },
    {
      name: "25,960.30 at 25 % is 6,490.075",
      id: "GRADUATED_WITHHOLD",
      given: [325243.69 - 299283.39, 2026],
      result: [[6490.08]],
    },
    { name: "Winchester, 200,966 at 75 %", id: "GRADUATED_WITHHOLD", given: [200966, 2024], result: [[150724.5]] },
    { name: "a year outside the schedule", id: "GRADUATED_WITHHOLD", given: [200966, 2028], result: [["#N/A"]] },
    { name: "half in FY 2025", id: "GRADUATED_PERCENT", given: ["FY 2025"], result: [[0.5]] },
    {
      name: "Norwalk's schedule of 3,083,699",
      id: "GRADUATED_SCHEDULE",
      given: [3083699],
      result: [
        [2023, 1, 3083699],
        [2024, 0.75, 2312774.25],
        [2025, 0.5, 1541849.5],
        [2026, 0.25, 770924.75],
        [2027, 0, 0],
      ],
    },
  ])("computes $name", ({ id, given, result }) => {
    expect(compute(id, ...given.map((value) => [[value]]))).toEqual(result);
  });

  test("spills 36 rows, and a wrong cell among them is wrong alone", () => {
    const current = Array.from({ length: 36 }, (_, i): unknown[] => [i === 20 ? "pending" : 1_000_000 + i]);
    const base = Array.from({ length: 36 }, () => [999_999]);
    const expected = current.map((_, i) => [i === 20 ? "#VALUE!" : i + 1]);
    expect(compute("ALLIANCE_WITHHOLD", current, base)).toEqual(expected);
  });

  test("says the sizes of ranges that cannot be matched", () => {
    const ones = (rows: number): unknown[][] => Array.from({ length: rows }, () => [1]);
    expect(functions.get("ALLIANCE_WITHHOLD")?.(ones(36), ones(35))).toMatchObject([
      [
        {
          code: "#VALUE!",
          message: expect.stringMatching(
            /^current_grant is 36 rows by 1 column and base_grant is 35 rows by 1 column\./,
          ) as string,
        },
      ],
    ]);
  });
});
