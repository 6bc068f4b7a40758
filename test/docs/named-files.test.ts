import fs from "node:fs";
import path from "node:path";
import { PAGES, ROOT, textOf } from "./support";

/** The list of changes speaks of what once was. */
const NOW = PAGES.filter((page) => page !== "CHANGELOG.md");

/** What stands in code marks and begins with a folder of the project; a name with a star or an ellipsis is a pattern. */
const NAMED = /`((?:src|test|tools|docs|config|assets|bench|prove|cli|scripts|workbench)\/[^`\s*]*)`/g;

const named = NOW.flatMap((page) =>
  [...new Set([...textOf(page).matchAll(NAMED)].map(([, file = ""]) => file))].map((file) => [page, file] as const),
);

test("The pages name many files of the project, the README and CONTRIBUTING among them", () => {
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter(([page]) => page === "README.md").length).toBeGreaterThan(10);
  expect(named.filter(([page]) => page === "CONTRIBUTING.md").length).toBeGreaterThan(30);
});

test.each(named)("%s names %s, which exists", (_page, file) => {
  expect(fs.existsSync(path.join(ROOT, file))).toBe(true);
});
