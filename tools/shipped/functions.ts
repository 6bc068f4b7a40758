import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type ShippedFunction = (...given: unknown[]) => unknown;

/** What the functions see of an error of Excel. */
export class ErrorOfExcel {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** The functions of a built folder by id, run as a script in this very realm; an id that is not there stops at once. */
export function shippedFunctions(folder: string): (id: string) => ShippedFunction {
  const functions = new Map<string, ShippedFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: ShippedFunction) => functions.set(id, implementation),
      Error: ErrorOfExcel,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  vm.runInThisContext(fs.readFileSync(path.join(folder, "functions.js"), "utf8"));
  return (id) => {
    const found = functions.get(id);
    if (!found) throw new Error(`The built functions have no ${id}`);
    return found;
  };
}
