import { checkExpressions, whatGrows } from "../../../tools/regular-expressions/check";
import { expressionsIn, expressionsOf } from "../../../tools/regular-expressions/find";
import { folderWith } from "../../workbench/server/client";

const SOURCE = String.raw`const one = /a\/b/gi; // not /this/
const text = "/nor this/";
const two = new RegExp("x" + 1);
const later = (s: string) => new RegExp(s);
const divided = 6 / 2 / 1;`;

describe("the regular expressions of a source", () => {
  test("are those that the parser sees, and the places that make one", () => {
    expect(expressionsOf("a.ts", SOURCE)).toEqual({
      literals: [{ place: "a.ts:1", source: String.raw`a\/b`, flags: "gi" }],
      made: [
        { place: "a.ts:3", whileLoading: true },
        { place: "a.ts:4", whileLoading: false },
      ],
    });
  });

  test("include those that loading puts together, and none may be made later", () => {
    const folder = folderWith({ "src/a.ts": `export const A = new RegExp("x".repeat(2) + "$", "i");` });
    expect(expressionsIn(folder.path, "src")).toEqual([{ place: "src (put together)", source: "xx$", flags: "i" }]);
    folder.remove();
    const late = folderWith({ "src/b.ts": "export const b = (s: string) => new RegExp(s);" });
    expect(() => expressionsIn(late.path, "src")).toThrow("src/b.ts:1: made while a function runs");
    late.remove();
  });

  test("of this project are found in all its layers", () => {
    const places = expressionsIn(`${__dirname}/../../..`, "src").map(({ place }) => place);
    for (const layer of [
      "money",
      "districts",
      "functions",
      "model",
      "share",
      "spreadsheet",
      "workbook",
      "taskpane",
      "formula",
    ])
      expect(places.some((place) => place.startsWith(`src/${layer}/`))).toBe(true);
  });
});

describe("the steps of a regular expression", () => {
  test.each([
    ["one within another, which is tried in every way", String.raw`(?:\s*(?:\*+|x))+$`, "exponential"],
    ["two that share their characters", String.raw`^\s*\$?\s*$`, "2nd degree"],
    ["one that is tried again from every place", String.raw`\d+$`, "2nd degree"],
    ["one with a look ahead, which only trying shows", String.raw`\B(?=(\d{3})+$)`, "2nd degree"],
  ])("grow faster than the text for %s", async (_what, source, how) => {
    expect(await whatGrows({ source, flags: "" })).toContain(how);
  });

  test.each([String.raw`^\s*(?:\$\s*)?$`, "^[a-z]+$", String.raw`(?<!\s)\s+x`])(
    "grow with the text for %s",
    async (source) => {
      expect(await whatGrows({ source, flags: "" })).toBeNull();
    },
  );

  test("may grow where a reason is given, and a reason that nothing needs is told", async () => {
    const found = [{ place: "a.ts:1", source: String.raw`\d+$`, flags: "" }];
    const why = "It meets few.";
    expect(await checkExpressions(found, [{ source: String.raw`\d+$`, why }])).toEqual([]);
    const [grows, unused] = await checkExpressions(found, [{ source: "gone", why }]);
    expect([grows?.place, unused?.source]).toEqual(["a.ts:1", "gone"]);
  });
});
