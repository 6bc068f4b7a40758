import { spawnSync } from "node:child_process";
import path from "node:path";
import { addFigures, extendLaw, extendPages, goingOn, lastYear } from "../../tools/next-year/carry-out";
import { copyOfProject, type ProjectCopy } from "../../tools/next-year/project-copy";
import { parse } from "yaml";
import { crossed, evaluateBuilt } from "../functions/support/built";

/**
 * The recipe "add a fiscal year" of CONTRIBUTING, carried out in copies of the project with a made-up year after the last: data files
 * are the only ones that change, and the built functions know the year. Once with a list of its own and a made-up policy, and once
 * with a list that goes on. `npm run next-year` runs further tests in such a copy.
 */
let project: ProjectCopy;
let last: number;

const data = (file: string, edit: (text: string) => string): void => project.edit(`src/law/data/${file}`, edit);
const dist = (): string => path.join(project.folder, "dist");

function build(): { readonly status: number | null; readonly output: string } {
  const cli = path.join(project.folder, "node_modules/webpack/bin/webpack.js");
  const env = { ...process.env, ADDIN_DIST: dist(), ADDIN_BASE_URL: "https://addin.example.org/" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "--env", "only=addin", "--mode", "production"], {
    cwd: project.folder,
    env,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

function builtFunctions(): (id: string, ...given: unknown[]) => unknown {
  const { status, output } = build();
  expect([status, output]).toEqual([0, expect.any(String)]);
  const functions = evaluateBuilt(dist());
  return (id, ...given) => crossed(functions.get(id)?.(...given));
}

beforeEach(() => {
  project = copyOfProject();
  last = lastYear(project);
});

afterEach(() => project.remove());

const CITATION = "{ source: portions, place: made up for a test }";

test("a made-up year with a list and a policy of its own is a change of data files alone", () => {
  const year = last + 1;
  // The list of the new years: Griswold joins and is measured by the year before, everybody else has gone.
  data(
    "lists/made-up.yaml",
    () => `id: made-up
label: FY ${year}, made up
description: A list that was made up for a test.
proposed: false
years: ${year}
citation: ${CITATION}
members:
  - status: Alliance
    citation: ${CITATION}
    baseYears: [{ years: ${year}, value: 2012, citation: ${CITATION} }]
    districts: [Ansonia]
  - status: Alliance
    citation: ${CITATION}
    baseYears: [{ years: ${year}, value: ${last}, citation: ${CITATION} }]
    districts: [Griswold]
`,
  );
  // The policy goes on for a year, with what its rule needs.
  data("policies/enacted.yaml", (text) =>
    text
      .replace("rules:\n", `  - { years: ${year}, list: made-up }\n$&`)
      .replace(new RegExp(`(status: Alliance\\n {4}years: \\d{4}-)${last}`), `$1${year}`),
  );
  data("parameters/measured-grant.yaml", goingOn(last));
  data(
    "parameters/education-diversity-portion.yaml",
    (text) => `${text}  - years: ${year}
    value: { share: "0.2", from: ${last - 1}, to: ${last} }
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
designations: [{ years: ${year}, list: made-up }]
rules: [{ status: Alliance, years: ${year}, rule: grant above base, citation: ${CITATION} }]
`,
  );
  const answer = builtFunctions();
  const grants = [
    ["Town", 2012, last - 1, last, year],
    ["Ansonia", 100, 150, 205, 300],
    ["Griswold", 900, 910, 920, 1000],
  ];
  const towns = [["Ansonia"], ["Griswold"], ["Norwalk"]];
  expect(answer("DISTRICT_STATUS", towns, [[year]], "enacted")).toEqual([
    ["Alliance"],
    ["Alliance"],
    ["Not designated"],
  ]);
  expect(answer("DISTRICT_BASE_YEAR", [["Griswold"]], [[year]], "enacted")).toEqual([[last]]);
  // 300 - 100 = 200, less 20 % of 205 - 150 = 55, which is 11; 1,000 - 920 = 80, less 20 % of 10, which is 2.
  expect(answer("DISTRICT_WITHHOLD", towns, [[year]], grants, "enacted")).toEqual([[189], [78], [0]]);
  expect(answer("DISTRICT_WITHHOLD", towns, [[year]], grants, "made-up")).toEqual([[200], [80], [0]]);
  expect(answer("ALLIANCE_DISTRICTS", [[`FY ${year}`]], "enacted", "New")).toEqual([["Griswold"]]);
  expect(answer("ALLIANCE_SOURCE", [["education diversity"]], [[year]])).toEqual([
    [expect.stringContaining("made up for a test")],
  ]);
  // What was not given a year has none: the Governor's proposal ends earlier.
  expect(answer("DISTRICT_STATUS", [["Norwalk"]], [[year]], "governor-2022")).toEqual([["#N/A"]]);

  const { enums } = JSON.parse(project.read("dist/functions.json")) as {
    enums: { id: string; values: { stringValue: string }[] }[];
  };
  expect(enums.find(({ id }) => id === "Policy")?.values.map(({ stringValue }) => stringValue)).toContain("made-up");

  // A mistake in it stops the build, with the file and the line.
  data("lists/made-up.yaml", (text) => text.replace("[Griswold]", "[Grisswold]"));
  const broken = build();
  expect(broken.status).not.toBe(0);
  expect(broken.output).toContain('src/law/data/lists/made-up.yaml:15: "Grisswold" is none of the 169 towns');
}, 300_000);

test("a list that goes on is a change of data files alone, with the pages that a test holds to them", () => {
  const year = extendLaw(project);
  addFigures(project, year);
  extendPages(project, year);
  const answer = builtFunctions();
  const listed = (of: number): unknown => answer("ALLIANCE_DISTRICTS", [[of]], "enacted");
  expect(listed(year)).toEqual(listed(last));
  expect(answer("DISTRICT_BASE_YEAR", [["Norwalk"], ["Stratford"]], [[year]], "enacted")).toEqual([[2012], [2022]]);
  const grants = [
    ["Town", 2012, year],
    ["Norwalk", 10_095_131, 13_178_830],
  ];
  // 13,178,830 - 10,095,131.
  expect(answer("DISTRICT_WITHHOLD", [["Norwalk"]], [[year]], grants, "enacted")).toEqual([[3_083_699]]);
  expect(answer("DISTRICT_STATUS", [["Norwalk"]], [[year + 1]], "enacted")).toEqual([["#N/A"]]);

  // A label that was left behind would show a wrong span to everybody who chooses the list.
  const { designations } = parse(project.read("src/law/data/policies/enacted.yaml")) as {
    designations: { list: string }[];
  };
  const name = `lists/${designations.at(-1)?.list}.yaml`;
  data(name, (text) => text.replace(`-${year}, as enacted`, `-${last}, as enacted`));
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(new RegExp(`src/law/data/${name}:2: the label has to begin with "FY \\d{4}-${year}"`));
}, 300_000);
