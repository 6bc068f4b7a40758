import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { crossed, evaluateBuilt } from "../functions/support/built";

/**
 * The recipe "add a fiscal year" of CONTRIBUTING, carried out in a copy of the project with a made-up FY 2028, a made-up list and a
 * made-up policy: data files are the only ones that change, and the built functions know the year.
 */
const ROOT = path.join(__dirname, "../..");
const COPIED = [
  "src",
  "config",
  "docs",
  "assets",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "webpack.config.js",
  "tsconfig.base.json",
  "tsconfig.json",
];

let folder: string;

function data(file: string, edit: (text: string) => string): void {
  const target = path.join(folder, "src/law/data", file);
  const before = fs.existsSync(target) ? fs.readFileSync(target, "utf8") : "";
  const after = edit(before);
  if (after === before) throw new Error(`Nothing changed in ${file}.`);
  fs.writeFileSync(target, after);
}

function build(): { readonly status: number | null; readonly output: string } {
  const cli = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const env = { ...process.env, ADDIN_DIST: path.join(folder, "dist"), ADDIN_BASE_URL: "https://addin.example.org/" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "--env", "only=addin", "--mode", "production"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "next-year-"));
  for (const name of COPIED) fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const CITATION = "{ source: portions, place: made up for a test }";

test("a made-up FY 2028 is a change of data files alone", () => {
  // The list of the new years: Griswold joins and is measured by FY 2027, everybody else has gone.
  data(
    "lists/fy2028.yaml",
    () => `id: fy2028
label: FY 2028, made up
description: A list that was made up for a test.
proposed: false
years: 2028
citation: ${CITATION}
members:
  - status: Alliance
    citation: ${CITATION}
    baseYears: [{ years: 2028, value: 2012, citation: ${CITATION} }]
    districts: [Ansonia]
  - status: Alliance
    citation: ${CITATION}
    baseYears: [{ years: 2028, value: 2027, citation: ${CITATION} }]
    districts: [Griswold]
`,
  );
  // The policy goes on for a year, with what its rule needs.
  data("policies/enacted.yaml", (text) =>
    text
      .replace("  - { years: 2023-2027, list: fy2023-enacted }\n", "$&  - { years: 2028, list: fy2028 }\n")
      .replace("status: Alliance\n    years: 2013-2027", "status: Alliance\n    years: 2013-2028"),
  );
  data("parameters/measured-grant.yaml", (text) => text.replace("years: 2019-2027", "years: 2019-2028"));
  data(
    "parameters/education-diversity-portion.yaml",
    (text) => `${text}  - years: 2028
    value: { share: "0.2", from: 2026, to: 2027 }
    citation: ${CITATION}
`,
  );
  // And a policy of its own beside the two.
  data(
    "policies/made-up.yaml",
    () => `id: made-up
name: Made up
description: A policy that was made up for a test.
inForce: false
citation: ${CITATION}
designations: [{ years: 2028, list: fy2028 }]
rules: [{ status: Alliance, years: 2028, rule: grant above base, citation: ${CITATION} }]
`,
  );
  const { status, output } = build();
  expect([status, output]).toEqual([0, expect.any(String)]);

  const functions = evaluateBuilt(path.join(folder, "dist"));
  const answer = (id: string, ...given: unknown[]): unknown => crossed(functions.get(id)?.(...given));
  const grants = [
    ["Town", 2012, 2026, 2027, 2028],
    ["Ansonia", 100, 150, 205, 300],
    ["Griswold", 900, 910, 920, 1000],
  ];
  const towns = [["Ansonia"], ["Griswold"], ["Norwalk"]];
  expect(answer("DISTRICT_STATUS", towns, [[2028]], "enacted")).toEqual([
    ["Alliance"],
    ["Alliance"],
    ["Not designated"],
  ]);
  expect(answer("DISTRICT_BASE_YEAR", [["Griswold"]], [[2028]], "enacted")).toEqual([[2027]]);
  // 300 - 100 = 200, less 20 % of 205 - 150 = 55, which is 11; 1,000 - 920 = 80, less 20 % of 10, which is 2.
  expect(answer("DISTRICT_WITHHOLD", towns, [[2028]], grants, "enacted")).toEqual([[189], [78], [0]]);
  expect(answer("DISTRICT_WITHHOLD", towns, [[2028]], grants, "made-up")).toEqual([[200], [80], [0]]);
  expect(answer("ALLIANCE_DISTRICTS", [["FY 2028"]], "enacted", "New")).toEqual([["Griswold"]]);
  expect(answer("ALLIANCE_SOURCE", [["education diversity"]], [[2028]])).toEqual([
    [expect.stringContaining("made up for a test")],
  ]);
  // What was not given a year has none: the Governor's proposal ends in FY 2027.
  expect(answer("DISTRICT_STATUS", [["Norwalk"]], [[2028]], "governor-2022")).toEqual([["#N/A"]]);

  const { enums } = JSON.parse(fs.readFileSync(path.join(folder, "dist/functions.json"), "utf8")) as {
    enums: { id: string; values: { stringValue: string }[] }[];
  };
  expect(enums.find(({ id }) => id === "Policy")?.values.map(({ stringValue }) => stringValue)).toContain("made-up");

  // A mistake in it stops the build, with the file and the line.
  data("lists/fy2028.yaml", (text) => text.replace("[Griswold]", "[Grisswold]"));
  const broken = build();
  expect(broken.status).not.toBe(0);
  expect(broken.output).toContain('src/law/data/lists/fy2028.yaml:15: "Grisswold" is none of the 169 towns');
}, 120_000);
