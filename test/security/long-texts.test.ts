/**
 * @jest-environment jsdom
 *
 * Texts that are long on purpose: patterns that would try every way to part them are refused before they ship, and what reads
 * cells, files and formulas comes to an end with them. A reader that takes the square of such a text is stopped by the time that jest
 * gives a test, minutes before it would end.
 */
import { TextDecoder, TextEncoder } from "node:util";
import { runToEnd, readDelimited } from "../../src/districts/import";
import { resolveDistrict } from "../../src/districts";
import { tokenise } from "../../src/formula/tokens";
import { allianceWithhold } from "../../src/functions/alliance-withhold";
import { districtName } from "../../src/functions/district-name";
import { districtStatus } from "../../src/functions/district-status";
import { districtWithhold } from "../../src/functions/district-withhold";
import { findCalls } from "../../src/model/explain";
import { callsIn } from "../../src/share/formula-uses";
import { nativeFormula, hasNoForm, Lookups } from "../../src/share/native";
import { ImportSession } from "../../src/taskpane/lists/import/session";
import type { PickedSource } from "../../src/taskpane/lists/picked";
import { parseReference } from "../../src/workbook/references";
import { checkExpressions } from "../../tools/regular-expressions/check";
import { expressionsIn } from "../../tools/regular-expressions/find";
import { shown } from "../functions/support/excel";
import { bookOf, PLACE } from "../share/native/support/case";
import { folderWith } from "../workbench/server/client";

Object.assign(globalThis, { TextDecoder, TextEncoder });

const LENGTH = 150_000;

const SHAPES: readonly (readonly [what: string, text: string])[] = [
  ["one letter", "a".repeat(LENGTH)],
  ["words without end", "town of ".repeat(LENGTH / 8)],
  ["spaces before a letter", `${" ".repeat(LENGTH)}x`],
  ["spaces within a name", `Norwalk${" ".repeat(LENGTH)}x`],
  ["a name behind which it goes on", `Norwalk, ${"CT ".repeat(LENGTH / 3)}`],
  ["commas", ",".repeat(LENGTH)],
  ["digits before a letter", `${"1".repeat(LENGTH)}x`],
  ["digits in threes", "1,234".repeat(LENGTH / 5)],
  ["zeros before the point", `0.${"0".repeat(LENGTH)}1`],
  ["years", "FY 2023-".repeat(LENGTH / 8)],
  ["dollars", "$".repeat(LENGTH)],
  ["dashes", "-".repeat(LENGTH)],
  ["signs of a formula", `=${"+".repeat(LENGTH)}1`],
  ["sums", "1+".repeat(LENGTH / 2)],
  ["percents", `1${"%".repeat(LENGTH)}`],
  ["arrays", "{1}+".repeat(LENGTH / 4)],
  ["stars and spaces", "* ".repeat(LENGTH / 2)],
  ["open parentheses", "(".repeat(LENGTH)],
  ["calls within each other", "IF(".repeat(LENGTH / 3)],
  ["open brackets", "[".repeat(LENGTH)],
  ["open braces", "{".repeat(LENGTH)],
  ["quotation marks", '"'.repeat(LENGTH)],
  ["apostrophes", "'".repeat(LENGTH)],
  ["cells joined to areas", "A1:".repeat(LENGTH / 3)],
  ["sheets of sheets", "a!".repeat(LENGTH / 2)],
  ["backslashes", "\\".repeat(LENGTH)],
  ["letters with marks", "é\u0301".repeat(LENGTH / 2)],
  ["open tags", "<td ".repeat(LENGTH / 4)],
  ["references to characters", "&#x".repeat(LENGTH / 3)],
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

describe("a pattern that explodes", () => {
  test.each([
    ["a repetition within a repetition", String.raw`export const A = /^(\$+)+$/;`, "src/a.ts:1"],
    ["two ways to read the same letters", String.raw`export const A = /^(?:\w|[a-z])*!$/u;`, "src/a.ts:1"],
    ["neighbours that share their letters", String.raw`export const A = /^\s*\$?\s*$/;`, "src/a.ts:1"],
    [
      "one that is put together",
      `const part = "(a|a)*"; export const A = new RegExp("^" + part + "$");`,
      "src (put together)",
    ],
  ])("is refused by the tool that CI runs: %s", async (_what, source, place) => {
    const folder = folderWith({ "src/a.ts": source });
    const findings = await checkExpressions(expressionsIn(folder.path, "src"), []);
    folder.remove();
    expect(findings.map((one) => one.place)).toEqual([place]);
    expect(findings[0]?.what).toMatch(/exponential|degree/);
  });

  test("and one that does not is let through", async () => {
    const folder = folderWith({ "src/a.ts": String.raw`export const A = /^\$?\d+$/;` });
    expect(await checkExpressions(expressionsIn(folder.path, "src"), [])).toEqual([]);
    folder.remove();
  });
});

describe.each(SHAPES)("%s, very often", (_what, text) => {
  test("is no town, no year and no amount", () => {
    expect(text.length).toBeGreaterThan(100_000);
    expect(["unknown", "notATown", "blank"]).toContain(resolveDistrict(text).kind);
    expect(shown(districtName([[text]]))).not.toEqual([[expect.stringMatching(/^Norwalk$/)]]);
    expect(shown(districtStatus([["Norwalk"]], [[text]], "enacted"))).toEqual([["#VALUE!"]]);
    // 0.00…01 is an amount, and rounds to nothing.
    expect(shown(allianceWithhold([[text]], [[1]]))).toEqual([[text.startsWith("0.") ? 0 : "#VALUE!"]]);
  });

  test("is a header and a cell of a table like others", () => {
    const grants = [
      ["District", text, "FY 2012", "FY 2019"],
      [text, 1, 1, 1],
      ["Ansonia", text, 100, 150],
    ];
    expect(shown(districtWithhold([["Ansonia"]], [[2019]], grants, "enacted"))).toEqual([[50]]);
  });

  test("is cut into tokens that are all of it, and is no call and no reference", () => {
    const formula = `=${text}`;
    expect(
      tokenise(formula)
        .map((token) => token.text)
        .join("") === formula,
    ).toBe(true);
    expect(findCalls(formula)).toEqual([]);
    expect(parseReference(text, "Sheet1").kind).not.toBe("area");
  });

  test("within a formula of ours is read or not, and nothing else stops", () => {
    const formula = `=ALLIANCE_WITHHOLD(${text},1)`;
    expect(callsIn(formula).length).toBeLessThanOrEqual(1);
    const book = bookOf({ Sheet1: [[]] });
    const native = nativeFormula({ book, place: PLACE, formula, cell: { row: 0, column: 0 } }, new Lookups(book));
    expect(hasNoForm(native) ? native.why : native.formula).toEqual(expect.any(String));
  });

  test.each(["cell", "header"])(
    "is a %s of a text file, pasted as text and as a table, and Norwalk is read",
    async (place) => {
      const header = ["District", "Status", "From FY", "To FY", place === "header" ? text : "Note"];
      const norwalk = ["Norwalk", "Alliance", "2023", "2027", text];
      const csv = [header, norwalk]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      const { grid } = runToEnd(readDelimited(csv, "list"));
      // A quotation mark that ends nowhere near is a mark like others, so the cell may come in parts.
      expect(grid.rows.map(([first]) => first)).toEqual(["District", "Norwalk"]);
      const html = [header, norwalk].map(
        (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
      );
      const ways: readonly PickedSource[] = [
        { kind: "paste", html: "", text: csv },
        { kind: "paste", text: "", html: `<table>${html.join("")}</table>` },
      ];
      for (const picked of ways) {
        const session = new ImportSession(picked, { readAnswers: () => Promise.resolve({}), changed: () => undefined });
        await session.start();
        expect(session.state.refused).toBeNull();
        expect(session.state.candidates[0]?.grid.rows[1]?.slice(0, 2)).toEqual(["Norwalk", "Alliance"]);
      }
    },
  );
});

test("a formula as deep as one is read at all has its native form, and one that is deeper says so", () => {
  const book = bookOf({ Sheet1: [[]] });
  const nativeOf = (given: string) => {
    const formula = `=ALLIANCE_WITHHOLD(${given},1)`;
    return nativeFormula({ book, place: PLACE, formula, cell: { row: 0, column: 0 } }, new Lookups(book));
  };
  for (const [part, of] of [
    ["1+", ""],
    ["-", ""],
    ["(", ")"],
  ] as const) {
    const [deep, deeper] = [900, 1100].map((times) => nativeOf(`${part.repeat(times)}1${of.repeat(times)}`));
    expect(JSON.stringify(deep)).not.toContain("within each other");
    expect(deeper).toEqual({ why: "The formula holds more than 1000 parts within each other." });
  }
});
