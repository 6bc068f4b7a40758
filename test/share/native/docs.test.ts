import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/model/explain";
import { evaluateNative, Lookups } from "../../../src/share/native";
import { bookOf, nativeOf, PLACE } from "./support/case";

const PAGE = readFileSync(join(__dirname, "../../../docs/native-formulas.md"), "utf8");

/** The rows of the table of examples: formula, cells of the first row, native formula, what it shows. */
const EXAMPLES = [...PAGE.matchAll(/^\| `(=[^`]+)`\s*\|\s*([^|`]*?)\s*\| `(=[^`]+)`\s*\|\s*([\d.]+)\s*\|$/gm)].map(
  ([, formula = "", cells = "", native = "", shows = ""]) => ({
    formula,
    cells: cells.split(", ").filter(Boolean).map(Number) as CellValue[],
    native,
    shows: Number(shows),
  }),
);

describe("The page on native formulas", () => {
  it("has its examples", () => expect(EXAMPLES).toHaveLength(5));

  it.each(EXAMPLES)("$formula becomes what the page says", ({ formula, cells, native, shows }) => {
    const book = bookOf({ Sheet1: [cells] });
    expect(nativeOf(formula, book)).toMatchObject({ formula: native });
    expect(evaluateNative(native, PLACE, book, new Lookups(book))).toEqual({ value: shows });
  });
});
