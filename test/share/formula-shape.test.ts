/** Formulas of one shape are the same formula filled to another cell; the oracle is how files move a shared formula. */
import fc from "fast-check";
import { tokenise } from "../../src/formula/tokens";
import { shapeOf } from "../../src/share/formula-shape";
import { shiftTokens } from "../../src/spreadsheet/formula/shift";

const moved = (formula: string, rows: number, columns: number): string =>
  shiftTokens(tokenise(formula), rows, columns)
    .map(({ text }) => text)
    .join("");

/** Far enough from every edge, so that nothing leaves the sheet. */
const [ROW, COLUMN] = [500, 300];

/**
 * No formula holds two values without a mark between them. Run together they are another value: 1.5 and B1 moved by three columns
 * would be the number 1.5E1.
 */
function written(left: string, right: string): string {
  return /[\w)\]}"]$/.test(left) && /^[^-+<>(), ]/.test(right) ? `${left}&${right}` : left + right;
}

describe("Two formulas have the same shape", () => {
  it.each([
    ["where one is the other filled down", "=B5-C5", [4, 3], "=B6-C6", [5, 3], true],
    ["where one is the other filled to the right", "=B$5", [4, 3], "=C$5", [4, 4], true],
    ["and not where a relative row stayed", "=B5", [4, 3], "=B5", [5, 3], false],
    ["and not where a fixed row moved", "=B$5", [4, 3], "=B$6", [5, 3], false],
    ["and not where a fixed column moved", "=$B5", [4, 3], "=$C5", [4, 4], false],
    ["and not where one row is fixed and happens to be the same", "=B$5", [4, 3], "=B5", [4, 3], false],
    ["with capitals in addresses or without", "=b5", [4, 3], "=B6", [5, 3], true],
    ["and not where a text differs", '="B5"&B5', [4, 3], '="B6"&B6', [5, 3], false],
    ["and not where the name of a sheet differs", "='B5'!A1", [4, 3], "='B6'!A2", [5, 3], false],
    ["and not where a sheet that looks like a cell differs", "=B5!A1", [4, 3], "=B6!A2", [5, 3], false],
    ["and not where a function that looks like a cell differs", "=LOG10(A1)", [4, 3], "=LOG11(A2)", [5, 3], false],
    ["also with a blank before its parenthesis", "=LOG10 (A1)", [4, 3], "=LOG11 (A2)", [5, 3], false],
    ["and not where a table that looks like a cell differs", "=B5[x]", [4, 3], "=B6[x]", [5, 3], false],
    ["and not where a column of a table differs", "=T[B5]+A1", [4, 3], "=T[B6]+A2", [5, 3], false],
    ["and not where a number differs", "=1E5+A1", [4, 3], "=1E6+A2", [5, 3], false],
    ["and not where a name beyond the sheet differs", "=XFE5", [4, 3], "=XFE6", [5, 3], false],
    ["and not where digits move from one part to the next", "=A11&2", [0, 0], "=A1&12", [0, 0], false],
  ] as const)("%s", (_name, one, [row, column], other, [otherRow, otherColumn], same) =>
    expect(shapeOf(one, row, column) === shapeOf(other, otherRow, otherColumn)).toBe(same),
  );

  const reference = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 700 }),
      fc.constantFrom("", "$"),
      fc.constantFrom("", "Grants!", "'A1 b'!", "ä!"),
    )
    .map(([column, row, fixed, sheet]) => `${sheet}${column}KN${fixed}${row}`);
  const piece = fc.oneof(
    reference,
    fc.constantFrom(
      "+",
      "-",
      "<>",
      "(",
      ")",
      ",",
      " ",
      '"A1""B2"',
      "1.5",
      "2E3",
      "SUM(",
      "LOG10(",
      "T[A1]",
      "[@A1]",
      "#N/A",
      "é1",
      "A1",
      "B1:C$2",
      "{1,2}",
    ),
  );
  const formula = fc
    .array(piece, { minLength: 1, maxLength: 9 })
    .map((pieces) => `=${pieces.reduce(written)}`)
    // How files move what stands before these marks is no help: it is no formula.
    .filter((text) => !/\d(?:\s+[(!]|\s*\[)/.test(text));

  it("wherever one is the other moved", () => {
    const distance = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(formula, distance, distance, (text, rows, columns) => {
        expect(shapeOf(moved(text, rows, columns), ROW + rows, COLUMN + columns)).toBe(shapeOf(text, ROW, COLUMN));
      }),
      { numRuns: 2000 },
    );
  });

  it("only where one is the other moved", () => {
    let [same, different] = [0, 0];
    fc.assert(
      fc.property(fc.array(formula, { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (texts, rows) => {
        for (const one of texts) {
          for (const other of [...texts, moved(one, rows, 0)]) {
            const isSame = shapeOf(one, ROW, COLUMN) === shapeOf(other, ROW + rows, COLUMN);
            if (isSame) same++;
            else different++;
            expect(isSame && moved(one, rows, 0) !== other).toBe(false);
          }
        }
      }),
    );
    expect(Math.min(same, different)).toBeGreaterThan(50);
  });

  it("and every token of it is read as a whole", () => {
    fc.assert(
      fc.property(fc.oneof(formula, fc.string({ unit: "binary", maxLength: 30 })), (text) => {
        expect(
          tokenise(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
