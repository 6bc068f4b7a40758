import fc from "fast-check";
import { closingOf, endOfToken, tokenise, type TokenKind } from "../../src/formula/tokens";

const kinds = (formula: string): readonly (readonly [TokenKind, string])[] =>
  tokenise(formula).map(({ kind, text }) => [kind, text] as const);

describe("A formula in tokens", () => {
  it.each<[string, string, [TokenKind, string][]]>([
    ["a text keeps its doubled quotation marks", '"a""B2"', [["text", '"a""B2"']]],
    [
      "a sheet's name keeps its doubled apostrophes",
      "'It''s'!A1",
      [
        ["sheet", "'It''s'"],
        ["bang", "!"],
        ["name", "A1"],
      ],
    ],
    ["brackets within brackets are one token", "[[#All],[a]]", [["bracket", "[[#All],[a]]"]]],
    ["an apostrophe in brackets takes the next sign as it is", "[a']b]", [["bracket", "[a']b]"]]],
    ["an error of Excel", "#N/A", [["error", "#N/A"]]],
    ["an error that came later", "#BLOCKED!", [["error", "#BLOCKED!"]]],
    [
      "the sign of a spill is no error",
      "B2#",
      [
        ["name", "B2"],
        ["other", "#"],
      ],
    ],
    ["a number with an exponent", "1.5E-3", [["number", "1.5E-3"]]],
    ["spaces and line breaks together", " \n ", [["space", " \n "]]],
    ["letters beyond ASCII", "Größe_1", [["name", "Größe_1"]]],
    ["a sign of two halves stays whole", "😀", [["other", "😀"]]],
    [
      "an array constant",
      "{1,2;3}",
      [
        ["brace open", "{"],
        ["number", "1"],
        ["comma", ","],
        ["number", "2"],
        ["semicolon", ";"],
        ["number", "3"],
        ["brace close", "}"],
      ],
    ],
  ])("%s", (_sentence, formula, expected) => expect(kinds(formula)).toEqual(expected));

  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "A1",
          "$B$2",
          "'s'",
          "'",
          '"',
          "[",
          "]",
          "#",
          "#REF!",
          "(",
          ")",
          ",",
          " ",
          "1",
          ".",
          "E5",
          "ä",
          "😀",
        ),
      )
      .map((pieces) => pieces.join("")),
  );

  it("joined again is the same formula, and each token says where it begins", () => {
    fc.assert(
      fc.property(anything, (formula) => {
        const tokens = tokenise(formula);
        expect(tokens.map(({ text }) => text).join("")).toBe(formula);
        for (const { start, text } of tokens) expect(formula.startsWith(text, start)).toBe(true);
      }),
    );
  });

  it("ends its tokens where readers without tokens end them", () => {
    fc.assert(
      fc.property(anything, (formula) => {
        for (const { start, text } of tokenise(formula)) expect(endOfToken(formula, start)).toBe(start + text.length);
      }),
    );
  });
});

describe("The parenthesis that closes another", () => {
  it.each([
    ["passes those within", "F(A1,(2))+1", 1, 7],
    ["is the end where none closes", "F(A1", 1, 3],
  ])("%s", (_sentence, formula, open, closing) => expect(closingOf(tokenise(formula), open)).toBe(closing));
});
