import fs from "node:fs";
import path from "node:path";
import { anchorsOf, LINKS, PAGES, ROOT, targetOf } from "./support";

const within = LINKS.filter(({ to }) => !/^[a-z]+:/i.test(to));

describe("The pages of the documentation", () => {
  test("are there, and link to each other", () => {
    expect(PAGES).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/index.md", "docs/guide.md"]));
    expect(within.length).toBeGreaterThan(60);
  });

  test("link to files that exist", () => {
    const missing = within.filter((link) => !fs.existsSync(path.join(ROOT, targetOf(link))));
    expect(missing).toEqual([]);
  });

  test("link to headings that exist", () => {
    const wrong = within.filter((link) => {
      const anchor = link.to.split("#")[1];
      return anchor !== undefined && !anchorsOf(targetOf(link)).includes(anchor);
    });
    expect(wrong).toEqual([]);
  });

  test("link to the web by https alone", () => {
    const others = LINKS.filter(({ to }) => /^[a-z]+:/i.test(to) && !/^(?:https:|mailto:|http:\/\/localhost)/.test(to));
    expect(others).toEqual([]);
  });

  test("can all be reached from the README", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached) for (const link of within) if (link.page === page) reached.add(targetOf(link));
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe("The images of the documentation", () => {
  const shown = LINKS.filter(({ isImage }) => isImage).map(targetOf);
  const there = fs.readdirSync(path.join(ROOT, "docs/images")).map((name) => `docs/images/${name}`);

  test("are each shown by a page, and each that a page shows is there", () => {
    expect(there.length).toBeGreaterThan(0);
    expect([...new Set(shown)].sort()).toEqual([...there].sort());
  });

  test("are small", () => {
    const MOST_BYTES = 150 * 1024;
    const large = there.filter((file) => fs.statSync(path.join(ROOT, file)).size > MOST_BYTES);
    expect(large).toEqual([]);
  });
});
