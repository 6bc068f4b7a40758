import type { IssueCode } from "../../../tools/validate/issue";
import { MESSAGES } from "../../../tools/validate/messages";
import { sentence } from "../../../tools/validate/print";
import { RULES } from "../../../tools/validate/rules";
import { brokenRules, soundDeployment, type Deployment } from "./deployment";
import { FAULTS } from "./faults";

/** These come from the checks before and after the rules, which have tests of their own. */
const NOT_OF_THE_RULES: readonly IssueCode[] = ["not-well-formed", "schema", "service"];

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

const textOf = ({ manifest, files }: Deployment, file: string | undefined) =>
  file === undefined ? manifest : String(files.get(file));

test("the project's own manifest breaks no rule", () => {
  expect(brokenRules(soundDeployment())).toEqual([]);
});

test("there is a fault for every message of the rules", () => {
  const shown = new Set([...FAULTS.map(({ code }) => code), ...NOT_OF_THE_RULES]);
  expect(Object.keys(MESSAGES).filter((code) => !shown.has(code as IssueCode))).toEqual([]);
  expect(FAULTS.length).toBeGreaterThan(0);
});

test("there is a fault for every rule", () => {
  const faulty = FAULTS.map(({ change }) => change(soundDeployment()));
  const neverBroken = RULES.filter((rule) =>
    faulty.every((deployment) => brokenRules(deployment, [rule]).length === 0),
  );
  expect(neverBroken.map(({ name }) => name)).toEqual([]);
});

test.each(FAULTS)("$name: $code and nothing else", ({ code, change, at, file, says }) => {
  const faulty = change(soundDeployment());
  const issues = brokenRules(faulty);
  const text = textOf(faulty, file);
  if (at !== undefined) expect(text).toContain(at);

  expect(issues.map((issue) => ({ code: issue.code, file: issue.file, line: issue.line }))).toEqual([
    { code, file, line: at === undefined ? undefined : lineOf(text, at) },
  ]);
  expect(issues.map(sentence).join()).toContain(says);
});

describe("what is no fault", () => {
  const sound: readonly { name: string; change: (deployment: Deployment) => Deployment }[] = [
    {
      name: "help and support on another server",
      change: (deployment) => ({
        ...deployment,
        manifest: deployment.manifest.replaceAll(
          "https://addin.example.org/alliance/docs/",
          "https://help.example.org/",
        ),
      }),
    },
    {
      name: "addresses of this computer, for development",
      change: (deployment) => ({
        ...deployment,
        production: false,
        manifest: deployment.manifest.replaceAll("https://addin.example.org/alliance/", "https://localhost:3000/"),
      }),
    },
    {
      name: "a button that runs what the pane associates",
      change: (deployment) => ({
        ...deployment,
        manifest: deployment.manifest.replace(
          /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
          '<Action xsi:type="ExecuteFunction"><FunctionName>help</FunctionName></Action>',
        ),
      }),
    },
    {
      name: "texts of exactly the allowed length",
      change: (deployment) => ({
        ...deployment,
        manifest: deployment.manifest
          .replace('DefaultValue="District lists"', `DefaultValue="${"y".repeat(125)}"`)
          .replace(/(id="Lists.Description" DefaultValue=")[^"]*/, `$1${"x".repeat(250)}`),
      }),
    },
    {
      name: "the name of a resource of 32 characters",
      change: (deployment) => ({
        ...deployment,
        manifest: deployment.manifest.replaceAll("Group.Label", "Group.Label.".padEnd(32, "x")),
      }),
    },
    {
      name: "later versions of what is required",
      change: (deployment) => ({
        ...deployment,
        manifest: deployment.manifest.replace(
          '"CustomFunctionsRuntime" MinVersion="1.2"',
          '"CustomFunctionsRuntime" MinVersion="1.10"',
        ),
      }),
    },
    {
      name: "scripts and pages that are not built yet",
      change: (deployment) => ({
        ...deployment,
        built: false,
        files: new Map(deployment.files).set("functions.js", ""),
      }),
    },
  ];

  test.each(sound)("$name", ({ change }) => {
    const changed = change(soundDeployment());
    expect(changed).not.toEqual(soundDeployment());
    expect(brokenRules(changed)).toEqual([]);
  });
});
