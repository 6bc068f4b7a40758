/** What Excel shows a message for: #VALUE! for a wrong argument, #N/A for what the law does not have. */
type Code = "#VALUE!" | "#N/A";

/** An error where the functions run outside of Excel, as in the command and in a check; of the same shape as Excel's own. */
export class PlainError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** Excel knows an error by its own class; whether there is one can only be told when it is needed. */
export function hostError(code: Code, text: string): object {
  if (typeof CustomFunctions === "undefined") return new PlainError(code, text);
  const { Error: HostError, ErrorCode } = CustomFunctions;
  return new HostError(code === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue, text);
}

export const isHostError = (value: object): boolean =>
  value instanceof PlainError || (typeof CustomFunctions !== "undefined" && value instanceof CustomFunctions.Error);
