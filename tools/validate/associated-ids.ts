import vm from "node:vm";

/** As much of Excel's runtime as the functions may use when their script is loaded. */
const BARE_RUNTIME = `
  globalThis.ids = [];
  globalThis.CustomFunctions = {
    associate(id, fn) {
      const all = typeof id === "string" ? { [id]: fn } : id;
      for (const [name, made] of Object.entries(all)) {
        if (typeof made !== "function") throw new TypeError("no function is associated with " + name);
        ids.push(name);
      }
    },
    Error: class extends Error {},
    ErrorCode: Object.freeze({
      divisionByZero: "#DIV/0!", invalidName: "#NAME?", invalidNumber: "#NUM!", invalidReference: "#REF!",
      invalidValue: "#VALUE!", notAvailable: "#N/A", nullReference: "#NULL!",
    }),
  };`;

/** The ids that the script associates when it is run with nothing else around it; otherwise what it died of. */
export function associatedIds(script: string): string[] | string {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(BARE_RUNTIME, context);
  try {
    vm.runInContext(script, context, { filename: "functions.js", timeout: 5_000 });
  } catch (error) {
    return error instanceof Object && "message" in error ? String(error.message) : String(error);
  }
  return JSON.parse(vm.runInContext("JSON.stringify(ids)", context) as string) as string[];
}
