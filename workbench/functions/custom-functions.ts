/**
 * The `CustomFunctions` object that the add-in's functions.js finds: the same members, codes and JSON as in Microsoft's
 * custom-functions-runtime.
 */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#VALUE!": "Value",
  "#N/A": "NotAvailable",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
  "#NAME?": "Name",
  "#REF!": "Ref",
};

/** Excel shows the message of these two only; with any other code it is dropped. */
const showsMessage = (code: string): boolean => code === ErrorCode.invalidValue || code === ErrorCode.notAvailable;

export class CustomFunctionError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly code: string;
  readonly basicValue: string;

  constructor(code?: string, message?: string) {
    super(message ?? "");
    this.code = code || ErrorCode.invalidValue;
    this.basicValue = this.code;
  }

  /** The message as far as Excel shows it. */
  get shownMessage(): string | undefined {
    return showsMessage(this.code) && this.message !== "" ? this.message : undefined;
  }

  toJSON(): object {
    return {
      valueType: "CustomFunctionError",
      code: this.code,
      type: this.type,
      basicValue: this.basicValue,
      basicType: this.basicType,
      message: this.shownMessage,
      errorType: ERROR_TYPES[this.code],
    };
  }
}

export type SheetFunction = (...args: unknown[]) => unknown;

export interface CustomFunctionsObject {
  associate(id: string | Readonly<Record<string, SheetFunction>>, sheetFunction?: SheetFunction): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ErrorCode;
}

/** A fresh `CustomFunctions` and what gets associated with it, by upper-case id: Excel looks ids up without regard to case. */
export function createCustomFunctions(): {
  readonly customFunctions: CustomFunctionsObject;
  readonly associated: ReadonlyMap<string, SheetFunction>;
} {
  const associated = new Map<string, SheetFunction>();
  const add = (id: string, sheetFunction: unknown): void => {
    if (typeof sheetFunction !== "function")
      throw new Error(`CustomFunctions.associate("${id}") was given no function.`);
    associated.set(id.toUpperCase(), sheetFunction as SheetFunction);
  };
  const customFunctions: CustomFunctionsObject = {
    associate: (id, sheetFunction) => {
      if (typeof id === "string") add(id, sheetFunction);
      else for (const [name, mapped] of Object.entries(id)) add(name, mapped);
    },
    Error: CustomFunctionError,
    ErrorCode,
  };
  return { customFunctions, associated };
}
