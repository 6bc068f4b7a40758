/** The guards that lint keeps, each seen to refuse: who may import whom, what the engine may not know, and ways to put in markup. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ESLint, type Linter } from "eslint";
import ts from "typescript";

const ROOT = path.join(__dirname, "../../..");
// Handed over, since jest lets nothing load it by itself.
const config = createRequire(__filename)("../../../eslint.config.js") as Linter.Config[];
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });

// The rules of TypeScript take their time to load on a busy machine.
jest.setTimeout(120_000);

async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ message }) => message);
}

const NOTHING_OF_THE_PRODUCT = /imports nothing of the product/;
const NO_PACKAGE = /with no package/;
const NO_NETWORK = /no Office, no DOM and no network/;
const AS_TEXT = /Text goes in/;

test.each<{ name: string; file: string; code: string; says: RegExp }>([
  {
    name: "the proof takes no arithmetic of the product",
    file: "prove/judge.ts",
    code: 'import { cents } from "../src/money/cents"; cents(1);',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor from a folder of its own",
    file: "prove/rules/amounts.ts",
    code: 'import { excessOver } from "../../src/money/cents"; excessOver();',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor its types",
    file: "prove/rules/amounts.ts",
    code: 'import type { Cents } from "../../src/money/cents"; export type Own = Cents;',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor by handing it on",
    file: "prove/judge.ts",
    code: 'export * from "../src/law/schedule";',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor while it runs",
    file: "prove/judge.ts",
    code: 'export const law = () => import("../src/law/schedule");',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor by require",
    file: "prove/judge.ts",
    code: 'export const law = require("../src/law/schedule");',
    says: /require/,
  },
  {
    name: "nor what the tests know",
    file: "prove/judge.ts",
    code: 'import { worked } from "../test/law/support"; worked();',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor a tool that knows the product",
    file: "prove/judge.ts",
    code: 'import { checks } from "../tools/conformance/checks"; checks();',
    says: NOTHING_OF_THE_PRODUCT,
  },
  {
    name: "nor decimal.js",
    file: "prove/exact/cents.ts",
    code: 'import Decimal from "decimal.js"; new Decimal(1);',
    says: NO_PACKAGE,
  },
  {
    name: "the engine makes no request",
    file: "src/law/topics.ts",
    code: 'export const law = () => fetch("https://example.org/");',
    says: NO_NETWORK,
  },
  {
    name: "nor an older kind of one",
    file: "src/share/index.ts",
    code: "export const request = new XMLHttpRequest();",
    says: NO_NETWORK,
  },
  {
    name: "the engine knows no page",
    file: "src/model/index.ts",
    code: "export const page = document.title;",
    says: NO_NETWORK,
  },
  {
    name: "no markup is put into the pane",
    file: "src/taskpane/frame/frame.tsx",
    code: "export const put = (to: Element, text: string) => { to.innerHTML = text; };",
    says: AS_TEXT,
  },
  {
    name: "nor beside something",
    file: "src/taskpane/frame/frame.tsx",
    code: 'export const put = (to: Element, text: string) => to.insertAdjacentHTML("beforeend", text);',
    says: AS_TEXT,
  },
  {
    name: "nor as a property of a component",
    file: "src/taskpane/frame/frame.tsx",
    code: "export const Put = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;",
    says: AS_TEXT,
  },
  {
    name: "no code is made of text",
    file: "src/workbook/index.ts",
    code: 'export const made = new Function("return 1");',
    says: /Function constructor/,
  },
  {
    name: "nor evaluated",
    file: "src/workbook/index.ts",
    code: 'export const made = eval("1");',
    says: /Office blocks this/,
  },
  {
    name: "a lower layer knows no higher one",
    file: "src/law/topics.ts",
    code: 'import { districtStatus } from "../functions/district-status"; districtStatus();',
    says: /dependencies point downward only/,
  },
  {
    name: "decimal.js belongs to money",
    file: "src/law/topics.ts",
    code: 'import Decimal from "decimal.js"; new Decimal(1);',
    says: /src\/money alone/,
  },
])("$name", async ({ file, code, says }) => {
  expect(await refusals(file, code)).toContainEqual(expect.stringMatching(says));
});

/** What a file names in its imports, in every form of one. */
const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName);

/** Every file of ours that these files reach by their imports, themselves among them. */
function reached(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const near = importsOf(file).filter((name) => name.startsWith("."));
    const found = near.map((name) => ts.resolveModuleName(name, file, {}, ts.sys).resolvedModule?.resolvedFileName);
    expect([file, near.filter((_, i) => found[i] === undefined)]).toEqual([file, []]);
    reached(found as string[], known);
  }
  return known;
}

test("what the proof reaches by its imports is itself and the tools for built files, and nothing of the product", () => {
  const own = readdirSync(path.join(ROOT, "prove"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(ROOT, "prove", name));
  expect(own.length).toBeGreaterThan(20);
  const folders = [...reached(own)].map((file) => path.relative(ROOT, path.dirname(file)).replaceAll("\\", "/"));
  expect([...new Set(folders)].sort()).toEqual([
    "prove",
    "prove/cells",
    "prove/exact",
    "prove/rules",
    "prove/subjects",
    "tools/shipped",
  ]);
});
