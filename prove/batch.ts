import { isRight, said } from "./judge";
import { HandedOn, Refused } from "./meaning";
import { randomFrom } from "./random";
import { pickSubject, SUBJECTS } from "./subjects";
import { addWrong, count, type Tally } from "./tally";
import { ANY_TEXT, type Expected, type Functions } from "./trial";

/** Makes one call and judges every cell of its result. The seed and the number of the batch say all that is drawn. */
export function proveBatch(functions: Functions, seed: number, batch: number, tally: Tally): void {
  const random = randomFrom(seed, batch);
  // The first batches see to it that every function has its turn, however few there are.
  const { id, draw } = SUBJECTS[batch] ?? pickSubject(random);
  const { args, expected, kinds, inputsAt, relations } = draw(random);
  for (const kind of kinds) count(tally.byKind, kind);
  const wrong = (row: number, column: number, should: string, found: string): void =>
    addWrong(tally, { id, batch, inputs: inputsAt(row, column).map(inCode), expected: should, found });
  let result: unknown;
  try {
    result = functions(id)(...args);
  } catch (error) {
    result = error;
  }
  const size = sizeOf(expected);
  tally.cases += size.rows * size.columns;
  count(tally.byFunction, id, size.rows * size.columns);
  const found = sizeOf(result);
  if (found.rows !== size.rows || found.columns !== size.columns) {
    wrong(0, 0, `${size.rows} rows by ${size.columns} columns`, `${said(result).slice(0, 200)}`);
    return;
  }
  expected.forEach((line, row) =>
    line.forEach((should, column) => {
      const cell = (result as unknown[][])[row]?.[column];
      count(tally.byOutcome, outcomeOf(should));
      if (!isRight(cell, should)) wrong(row, column, said(should), said(cell));
    }),
  );
  for (const { name, row, expected: should, found: cell } of relations?.(result as unknown[][], functions) ?? []) {
    tally.cases++;
    count(tally.byFunction, id);
    count(tally.byOutcome, name);
    if (!isRight(cell, should)) wrong(row, 1, `${said(should)}: ${name}`, said(cell));
  }
}

function sizeOf(result: unknown): { readonly rows: number; readonly columns: number } {
  if (!Array.isArray(result)) return { rows: 0, columns: 0 };
  const lengths = new Set(result.map((line: unknown) => (Array.isArray(line) ? line.length : -1)));
  const [columns = 0] = lengths;
  return { rows: result.length, columns: lengths.size === 1 ? columns : -1 };
}

function outcomeOf(expected: Expected): string {
  if (expected instanceof Refused) return expected.code;
  if (expected instanceof HandedOn) return "error cell handed on";
  if (typeof expected === "string" || expected === ANY_TEXT) return "word";
  return expected === 0 ? "zero" : "figure";
}

const inCode = (cell: unknown): string =>
  typeof cell === "number" || cell === undefined ? said(cell) : JSON.stringify(cell);
