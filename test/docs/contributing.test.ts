import fs from "node:fs";
import path from "node:path";
import { ROOT, textOf } from "./support";

const page = textOf("CONTRIBUTING.md");

/** What stands in code marks and begins with a folder of the project; a name with a star or an ellipsis is a pattern. */
const named = [
  ...page.matchAll(/`((?:src|test|tools|docs|config|assets|bench|prove|cli|scripts|workbench)\/[^`\s*]*)`/g),
].map(([, file = ""]) => file);

test("CONTRIBUTING names files of the project", () => {
  expect(named.length).toBeGreaterThan(30);
});

test.each([...new Set(named)])("%s exists", (file) => {
  expect(fs.existsSync(path.join(ROOT, file))).toBe(true);
});

test("CONTRIBUTING names only commands that exist", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
  const commands = [...page.matchAll(/`npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
