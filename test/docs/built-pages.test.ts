/** The pages as they are served beside the add-in: what they link to has to be served too. */
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./support";

const SITE = path.join(ROOT, "build/test-dist");
const pages = fs
  .readdirSync(path.join(SITE, "docs"), { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("docs", name.replaceAll("\\", "/")))
  .filter((name) => name.endsWith(".html"));

const textOf = (page: string): string => fs.readFileSync(path.join(SITE, page), "utf8");
/** The build leaves out the quotes of attributes that need none. */
const valuesOf = (attribute: string, page: string): string[] =>
  [...textOf(page).matchAll(new RegExp(` ${attribute}=(?:"([^"]*)"|([^\\s>]+))`, "g"))].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );

const links = pages.flatMap((page) =>
  [...valuesOf("href", page), ...valuesOf("src", page)]
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => {
      const [file = "", anchor] = to.split("#");
      return { page, to, target: file === "" ? page : path.posix.join(path.posix.dirname(page), file), anchor };
    }),
);

test("there are pages with links and places in them", () => {
  expect(pages.length).toBeGreaterThan(25);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(3);
});

test("every link leads to a file that is served", () => {
  expect(links.filter(({ target }) => !fs.existsSync(path.join(SITE, target)))).toEqual([]);
});

test("every link to a place in a page finds it", () => {
  const lost = links.filter(
    ({ target, anchor }) =>
      anchor !== undefined && fs.existsSync(path.join(SITE, target)) && !valuesOf("id", target).includes(anchor),
  );
  expect(lost).toEqual([]);
});
