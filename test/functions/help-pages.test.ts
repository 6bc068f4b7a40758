import { associated, messageOf, shown } from "./support/excel";
import "../../src/functions/index";
import { compute } from "./support/formula";
import { examplesOf, helpPages, pageText, written } from "./support/help-pages";

const pageOf = (id: string): string => `${id.toLowerCase().replaceAll("_", "-")}.md`;

describe("the help", () => {
  test("has a page for each function, and none besides", () => {
    expect(helpPages()).toEqual([...associated.keys()].map(pageOf).sort());
  });

  test("lists each page", () => {
    const links = [...pageText("index.md").matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, link]) => link);
    expect(links.sort()).toEqual(helpPages());
  });

  describe.each(helpPages())("%s", (page) => {
    const examples = examplesOf(page);

    test("has examples with results and with messages", () => {
      expect(examples.some(({ message }) => message === undefined)).toBe(true);
      expect(examples.some(({ message }) => message !== undefined)).toBe(true);
    });

    test.each(examples)("$formula is $result", ({ formula, result, message }) => {
      const computed = compute(formula);
      expect(written(shown(computed))).toBe(result);
      if (message !== undefined) expect(messageOf(computed)).toBe(message);
    });
  });
});
