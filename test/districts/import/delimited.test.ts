import fc from "fast-check";
import { readDelimited } from "../../../src/districts/import/delimited";
import { DelimitedScanner } from "../../../src/districts/import/delimited-scanner";
import { runToEnd } from "../../../src/districts/import/steps";

const read = (text: string) => runToEnd(readDelimited(text, "test.csv"));
const rows = (text: string) => read(text).grid.rows;

const CASES: readonly { name: string; text: string; rows: readonly (readonly string[])[] }[] = [
  {
    name: "commas",
    text: "a,b\nc,d\n",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    name: "semicolons, with commas as decimals",
    text: "t;x\na;1,5\nb;2,5",
    rows: [
      ["t", "x"],
      ["a", "1,5"],
      ["b", "2,5"],
    ],
  },
  {
    name: "tabs, with commas in names and amounts",
    text: "Haven, New\t1,234\nGroton, Town of\t2,345",
    rows: [
      ["Haven, New", "1,234"],
      ["Groton, Town of", "2,345"],
    ],
  },
  {
    name: "pipes",
    text: "a|b\nc|d",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  {
    name: "a title line with a comma above tabs",
    text: "Grants, all\na\tb\tc\nd\te\tf",
    rows: [["Grants, all"], ["a", "b", "c"], ["d", "e", "f"]],
  },
  { name: "names alone", text: "Ansonia\nBristol", rows: [["Ansonia"], ["Bristol"]] },
  {
    name: "names alone, some of them inverted",
    text: "Ansonia\nHaven, New\nBristol\nDerby\nGroton, Town of\nPutnam",
    rows: [["Ansonia"], ["Haven, New"], ["Bristol"], ["Derby"], ["Groton, Town of"], ["Putnam"]],
  },
  {
    name: "the separator that Excel's first line declares",
    text: "sep=;\na;b,c\nd;e,f",
    rows: [["sep=;"], ["a", "b,c"], ["d", "e,f"]],
  },
  {
    name: "line ends of every kind in one file",
    text: "a,b\r\nc,d\re,f\ng,h",
    rows: [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  },
  {
    name: "bare CR",
    text: "a,b\rc,d\r",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  { name: "blank lines, which are rows", text: "a,b\n\nc,d\n", rows: [["a", "b"], [""], ["c", "d"]] },
  {
    name: "ragged rows",
    text: "a,b,c\nd\ne,f,g,h\ni,j,k",
    rows: [["a", "b", "c"], ["d"], ["e", "f", "g", "h"], ["i", "j", "k"]],
  },
  {
    name: "quotes, doubled quotes and separators inside",
    text: '"a,b","c ""d"" e"\nf,g',
    rows: [
      ["a,b", 'c "d" e'],
      ["f", "g"],
    ],
  },
  {
    name: "line breaks inside quotes",
    text: '"a\r\nb",c\nd,e',
    rows: [
      ["a\r\nb", "c"],
      ["d", "e"],
    ],
  },
  {
    name: "spaces around quotes",
    text: 'a, "b, c" ,d\ne,f,g',
    rows: [
      ["a", "b, c", "d"],
      ["e", "f", "g"],
    ],
  },
  {
    name: "quotes within a plain cell",
    text: '5" pipe,b\nc,d',
    rows: [
      ['5" pipe', "b"],
      ["c", "d"],
    ],
  },
  {
    name: "text formulas, plain and quoted",
    text: '="002, x",b\n"=""0110011""",d',
    rows: [
      ['="002, x"', "b"],
      ['="0110011"', "d"],
    ],
  },
  {
    name: "an empty last cell",
    text: "a,b\nc,",
    rows: [
      ["a", "b"],
      ["c", ""],
    ],
  },
  {
    name: "NULs, which stay with their cell",
    text: "a\0,b\nc,d",
    rows: [
      ["a\0", "b"],
      ["c", "d"],
    ],
  },
  { name: "nothing", text: "", rows: [] },
];

it.each(CASES)("separated text: $name", ({ text, rows: expected }) => {
  expect(rows(text)).toEqual(expected);
  expect(read(text).issues).toEqual([]);
});

const MISTAKES: readonly {
  name: string;
  text: string;
  rows: readonly (readonly string[])[];
  issues: readonly string[];
}[] = [
  {
    name: "a quote never closed, to the end of the file",
    text: 'a,"b\nc,d\ne,f',
    rows: [
      ["a", '"b'],
      ["c", "d"],
      ["e", "f"],
    ],
    issues: ["quote-not-closed 1"],
  },
  {
    name: "a quote never closed, with quoted cells below",
    text: 'x,y\n1,"Ansonia\n2,"Derby, CT"\n3,Avon',
    rows: [
      ["x", "y"],
      ["1", '"Ansonia'],
      ["2", "Derby, CT"],
      ["3", "Avon"],
    ],
    issues: ["quote-not-closed 2"],
  },
  {
    name: "text after the closing quote",
    text: 'a,"b"c,d\ne,f,g',
    rows: [
      ["a", 'b"c', "d"],
      ["e", "f", "g"],
    ],
    issues: ["text-after-quote 1"],
  },
  {
    name: "quotes that were not doubled",
    text: 'a,"b "c" d",e\nf,g,h',
    rows: [
      ["a", 'b "c" d"', "e"],
      ["f", "g", "h"],
    ],
    issues: ["text-after-quote 1"],
  },
  {
    name: "a missing quote that a later one seems to close",
    text: 'a,"b\nc,d"\ne,f',
    rows: [
      ["a", "b\nc,d"],
      ["e", "f"],
    ],
    issues: ["cell-like-rows 1"],
  },
];

it.each(MISTAKES)("a mistake in quotes: $name", ({ text, rows: expected, issues }) => {
  const found = read(text);
  expect(found.issues.map(({ code, facts }) => `${code} ${"line" in facts ? facts.line : ""}`)).toEqual(issues);
  expect(found.grid.rows).toEqual(expected);
});

it("keeps the line of each row, over line breaks in cells and line ends of every kind", () => {
  const { grid } = read('a,b\r\n"c\nd\re",f\r\n\rg,h\n"i\r\nj",k\nl,m');
  expect(grid.rowNumbers).toEqual([1, 2, 5, 6, 7, 9]);
  expect(grid.counted).toBe("line");
});

it("counts the declared separator as line 1", () => {
  expect(read("sep=;\r\na;b").grid.rowNumbers).toEqual([1, 2]);
});

it("does not take a cell of more than Excel's 32,767 characters for a cell in quotes", () => {
  const text = `k,l,m\na,"${"x\n".repeat(20_000)}b",c\nd,e,f`;
  const found = read(text);
  expect(found.issues[0]).toMatchObject({ code: "quote-not-closed" });
  expect(found.grid.rows.length).toBe(20_003);
});

it("reads a row of a million cells in slices", () => {
  const steps = readDelimited(`${"1,".repeat(999_999)}1\nAnsonia,2`, "wide.csv");
  let stops = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) stops++;
  expect(step.value.grid.rows.map((row) => row.length)).toEqual([1_000_000, 2]);
  expect(stops).toBeGreaterThan(90);
});

it("counts what is odd beyond the first thousand rows", () => {
  const { issues } = read('a,"b"c\n'.repeat(1500));
  expect(issues.length).toBe(1001);
  expect(issues[1000]).toMatchObject({ code: "more-quotes", facts: { count: 500 } });
});

describe("Any text", () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "a",
    " ",
    "=",
    '="',
    "\0",
    "Ansonia",
    "1,234",
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  it("loses no letter, digit or other mark that is no separator, quote, space or line end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = (value: string) => value.replace(/[",;|\t\r\n ]/g, "");
        expect(rest(rows(text).flat().join(""))).toBe(rest(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("is read the same in small steps", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 3 }), (text, atOnce) => {
        const all = (mostCells: number) => {
          const scanner = new DelimitedScanner(text, 44);
          const found: string[][] = [];
          for (let step = scanner.read(mostCells); step !== "end"; step = scanner.read(mostCells)) {
            if (step === "row") found.push(scanner.row);
          }
          return [found, scanner.issues];
        };
        expect(all(atOnce)).toEqual(all(1000));
      }),
      { numRuns: 2000 },
    );
  });

  it("written by the rules comes back as it was", () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom(...'ab,;"\n\r =') }), { minLength: 3, maxLength: 3 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")).join("\n");
        const scanner = new DelimitedScanner(text, 9);
        const found: string[][] = [];
        while (scanner.read(10) === "row") found.push(scanner.row);
        expect(found).toEqual(cells);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each(['"', '"a,', '"a\n', '""', '"""', 'x"",', '"x\n""', '","', '="', '"\r'])(
  "%j again and again does not send the reader through the text again and again",
  (unit) => {
    const before = process.cpuUsage();
    read(unit.repeat(2_000_000 / unit.length));
    const { user } = process.cpuUsage(before);
    // No measure of speed: once through takes less than a second of the processor's time, again and again takes hours.
    expect(user).toBeLessThan(20_000_000);
  },
);

const SAID: readonly { name: string; text: string; said: string | null; rows: readonly (readonly string[])[] }[] = [
  {
    name: "by a colon, which is never found by itself",
    text: "Norwalk: 1\nAvon: 2",
    said: ":",
    rows: [
      ["Norwalk", " 1"],
      ["Avon", " 2"],
    ],
  },
  {
    name: "by a comma, where tabs would be found",
    text: "a,b\tc\nd,e\tf",
    said: ",",
    rows: [
      ["a", "b\tc"],
      ["d", "e\tf"],
    ],
  },
  {
    name: "not at all: every line is one cell",
    text: "Haven, New\nGroton, Town of",
    said: null,
    rows: [["Haven, New"], ["Groton, Town of"]],
  },
  {
    name: "against the first line, which stays a line",
    text: "sep=;\na;b,c",
    said: ",",
    rows: [["sep=;"], ["a;b", "c"]],
  },
];

it.each(SAID)("separated as the user says: $name", ({ text, said, rows: expected }) => {
  const { grid, separator } = runToEnd(readDelimited(text, "test.csv", said));
  expect(grid.rows).toEqual(expected);
  expect(separator).toBe(said ?? undefined);
});
