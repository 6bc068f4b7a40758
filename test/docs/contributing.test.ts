import { textOf } from "./support";

const page = textOf("CONTRIBUTING.md");

test("CONTRIBUTING names only commands that exist", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
  const commands = [...page.matchAll(/`npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
