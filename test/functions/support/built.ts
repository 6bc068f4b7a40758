import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type CustomFunction = (...given: unknown[]) => unknown[][];

/**
 * The functions of a built functions.js by id, in the order in which the file associates them: in a context that has nothing but
 * JavaScript itself and `CustomFunctions`, as the contract of the functions says.
 */
export function evaluateBuilt(folder: string): Map<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const context = vm.createContext(
    { associate: (id: string, f: CustomFunction) => associated.set(id, f) },
    { codeGeneration: { strings: false, wasm: false } },
  );
  vm.runInContext(
    `var CustomFunctions = {
       associate,
       Error: class { constructor(code, message) { this.code = code; this.message = message; } },
       ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
     };
     delete globalThis.associate;`,
    context,
  );
  vm.runInContext(fs.readFileSync(path.join(folder, "functions.js"), "utf8"), context);
  return associated;
}

/** Results cross into this context through JSON, as they cross Excel's bridge; an error shows its code. */
export const crossed = (result: unknown): unknown =>
  JSON.parse(
    JSON.stringify(result, (_key, value: unknown) =>
      typeof value === "object" && value !== null && "code" in value ? value.code : value,
    ),
  );
