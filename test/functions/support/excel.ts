/**
 * What a custom function sees of Excel: `associate`, `Error` and `ErrorCode`, as Microsoft's runtime defines them. Importing this file puts
 * them in place, so it comes before the functions.
 */
class ErrorOfExcel {
  readonly type = "Error";
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export const associated = new Map<string, (...given: unknown[]) => unknown[][]>();

export const customFunctions = {
  associate: (id: string, implementation: (...given: unknown[]) => unknown[][]) => associated.set(id, implementation),
  Error: ErrorOfExcel,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
    invalidName: "#NAME?",
    invalidReference: "#REF!",
  },
};

Object.assign(globalThis, { CustomFunctions: customFunctions });

/** An error cell as Excel hands it to a function, and the same as the function gives it back. */
export const errorCell = (code: string): object => new ErrorOfExcel(code);

export const isError = (cell: unknown): cell is { code: string; message: string } => cell instanceof ErrorOfExcel;

/** What the cells show: numbers and text as they are, errors by their code. */
export const shown = (result: unknown[][]): unknown[][] =>
  result.map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));

/** The message of the one cell of a result. */
export function messageOf(result: unknown[][]): string {
  const cell = result[0]?.[0];
  if (result.length !== 1 || !isError(cell)) throw new Error(`No single error: ${JSON.stringify(result)}`);
  return cell.message;
}
