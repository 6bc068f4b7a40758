/** The errors of Excel's JavaScript API that the workbench gives, with Excel's sentences. */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** An error for the add-in; everything else that is thrown is a defect of the workbench. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = SENTENCES[code],
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export const notImplemented = (member: string): ExcelError =>
  new ExcelError("NotImplemented", `${member} is not emulated by the workbench.`);
