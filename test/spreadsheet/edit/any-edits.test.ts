/** Whatever cells change, every other byte of the sheet stays where it is. */
import fc from "fast-check";
import { editSheet } from "../../../src/spreadsheet/edit/sheet-edit";
import type { CellEdit } from "../../../src/spreadsheet/edit/cell-edit";
import { readSheetContents } from "../../../src/spreadsheet/contents/sheet-contents";
import { addressOf } from "../../../src/spreadsheet/address";
import type { CellValue } from "../../../src/spreadsheet/cell";

const ROWS = 6;
const COLUMNS = 5;
const MARKS = new Set([1]);

/** Between the cells of a file anything may stand that means nothing. */
const gap = fc.constantFrom("", "", "\r\n  ", "<!-- <c r='A1'/> -->", "<?x y?>");
const content = fc.constantFrom(
  "/>",
  "></c>",
  "><v>1.50</v></c>",
  ' t="s"><v>0</v></c>',
  ' s="3" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
  " s='2'><f>SUM(A1:A2)</f><v>3</v></c>",
  ' t="str"><f><![CDATA[IF(1<2,"a","b")]]></f><v>a</v></c>',
  ' cm="1"><f t="array" ref="@">X()</f><v>1</v></c>',
  "><v>7</v><extLst><ext uri='u'/></extLst></c>",
);

const grid = fc.array(fc.array(fc.option(fc.tuple(gap, content)), { minLength: COLUMNS, maxLength: COLUMNS }), {
  minLength: 0,
  maxLength: ROWS,
});

type Grid = readonly (readonly (readonly [string, string] | null)[])[];

function sheetOf(rows: Grid): { text: string; cells: Map<string, string> } {
  const cells = new Map<string, string>();
  const xml = rows.map((row, at) => {
    if (row.every((cell) => cell === null)) return "";
    const inner = row.map((cell, column) => {
      if (cell === null) return "";
      const address = addressOf({ row: at, column });
      const written = `<c r="${address}"${cell[1].replace("@", address)}`;
      cells.set(address, written);
      return cell[0] + written;
    });
    return `<row r="${at + 1}" spans="1:${COLUMNS}">${inner.join("")}\n</row>`;
  });
  return { text: `<worksheet xmlns="m"><sheetData>${xml.join("\r\n")}</sheetData><x a='1'/></worksheet>`, cells };
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.boolean(),
  fc.constantFrom("#N/A", "#VALUE!").map((error) => ({ error })),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom(" a ", "_x0041_", "<&>", "\r\n\t", "\u0001"),
);
const formula = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.constantFrom("A1*2", 'IF(A1<1,"&",_xldudf_X(A2))').map((text) => ({ text })),
);
const edit = fc.record({
  row: fc.nat({ max: ROWS + 1 }),
  column: fc.nat({ max: COLUMNS }),
  formula,
  value,
});
const edits = fc.uniqueArray(edit, { selector: ({ row, column }) => `${row},${column}`, maxLength: 8 });

const TEXTS = { texts: ["shared"], dynamicMarks: MARKS };

const asEdit = ({ formula: text, ...rest }: { formula: CellEdit["formula"] } & CellEdit): CellEdit =>
  text === undefined ? rest : { ...rest, formula: text };

function change(text: string, given: readonly CellEdit[]): string {
  const context = { sheet: "S", dynamicMark: () => 1, dynamicMarks: MARKS };
  return editSheet({ name: "S", part: "p", text }, given, context).text;
}

describe("any edits of any sheet", () => {
  test("all outside of the edited cells stays byte for byte", () => {
    fc.assert(
      fc.property(grid, edits, (rows, drawn) => {
        const { text, cells } = sheetOf(rows);
        const given = drawn.map((one) => asEdit(one as Parameters<typeof asEdit>[0]));
        const after = change(text, given);
        const touched = new Set(given.map(addressOf));
        // Taken apart at the elements of the cells that nobody edited, and joined again without the edited ones.
        let [rest, expected] = [after, text];
        for (const [address, written] of cells) {
          if (touched.has(address)) expected = expected.replace(written, "");
          else expect(after.split(written).length).toBe(text.split(written).length);
        }
        const edited = new RegExp(
          `<c r="(?:${[...touched].join("|") || "-"})"(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>.*?</c>)`,
          "gs",
        );
        rest = rest.replace(edited, "").replace(/<row r="\d+"><\/row>/g, "");
        // A row notes a cell to the right of all others.
        expect(rest.replace(/spans="1:\d+"/g, "")).toBe(expected.replace(edited, "").replace(/spans="1:\d+"/g, ""));
      }),
      { numRuns: 400 },
    );
  });

  test("the edited cells are read back as they were given, and all others as they were", () => {
    fc.assert(
      fc.property(grid, edits, (rows, drawn) => {
        const { text } = sheetOf(rows);
        const given = drawn.map((one) => asEdit(one as Parameters<typeof asEdit>[0]));
        const before = readSheetContents(text, "p", "S", TEXTS);
        const after = readSheetContents(change(text, given), "p", "S", TEXTS);
        for (let row = 0; row < ROWS + 2; row++) {
          for (let column = 0; column <= COLUMNS; column++) {
            const one = given.find((each) => each.row === row && each.column === column);
            const at = (contents: typeof before) =>
              contents.formulas.find((each) => each.row === row && each.column === column)?.text;
            expect(after.valueAt(row, column)).toEqual(one ? (one.value ?? null) : before.valueAt(row, column));
            const wanted = one?.formula === undefined ? at(before) : one.formula?.text;
            expect(at(after)).toBe(wanted);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
