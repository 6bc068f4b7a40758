/** The custom functions outside of Excel: their results as plain values, an error as its message. */
class ErrorOutsideExcel {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ErrorOutsideExcel,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    ...(globalThis as { CustomFunctions?: object }).CustomFunctions,
  },
});

export type Plain = number | string;

/** The first cell of a result; an error as "#N/A: why". */
export function plain(result: readonly (readonly unknown[])[]): Plain {
  const cell = result[0]?.[0];
  if (typeof cell === "number" || typeof cell === "string") return cell;
  const { code, message } = cell as ErrorOutsideExcel;
  return `${code}: ${message}`;
}
