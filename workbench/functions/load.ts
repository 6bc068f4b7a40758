import type { CellValue, Matrix } from "../backend/cells";
import { type BlankCells, type CellArgument, convertArguments, Uncallable } from "./arguments";
import { createCustomFunctions, type CustomFunctionsObject } from "./custom-functions";
import { type FunctionMetadata, readFunctionsMetadata } from "./metadata";
import { convertResult, convertThrown } from "./results";

/** Runs the text of functions.js so that it sees this `CustomFunctions`. */
export type Evaluate = (functionsJs: string, customFunctions: CustomFunctionsObject) => void;

export interface FunctionsSource {
  readonly functionsJs: string;
  readonly functionsJson: string;
  readonly evaluate: Evaluate;
  /** As Excel on the web does (`null`), unless told otherwise. */
  readonly blankCells?: BlankCells;
}

export interface LoadedFunctions {
  /** As the user types them, in upper case. */
  readonly names: readonly string[];
  describe(name: string): FunctionMetadata | undefined;
  /** Calls as a formula in the cell `address` ("Sheet1!A1") would. It never throws: what goes wrong is the value of a cell. */
  call(name: string, args: readonly CellArgument[], address?: string): Matrix<CellValue>;
}

const isPromise = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

/** Loads the add-in's custom functions; ids of functions.json without a function, and the reverse, are a broken build. */
export function loadFunctions(source: FunctionsSource): LoadedFunctions {
  const { allowsErrors, functions } = readFunctionsMetadata(source.functionsJson);
  const { customFunctions, associated } = createCustomFunctions();
  source.evaluate(source.functionsJs, customFunctions);
  const missing = functions.filter(({ id }) => !associated.has(id)).map(({ id }) => id);
  const undeclared = [...associated.keys()].filter((id) => !functions.some((declared) => declared.id === id));
  if (missing.length > 0) throw new Error(`functions.js associates no function with ${missing.join(", ")}.`);
  if (undeclared.length > 0) throw new Error(`functions.json does not declare ${undeclared.join(", ")}.`);

  const byName = new Map(functions.map((declared) => [declared.name, declared]));
  const rules = { allowsErrors, blankCells: source.blankCells ?? "null" };

  return {
    names: [...byName.keys()],
    describe: (name) => byName.get(name.toUpperCase()),
    call: (name, args, address) => {
      const declared = byName.get(name.toUpperCase());
      const sheetFunction = declared && associated.get(declared.id);
      if (!declared || !sheetFunction) return [[{ error: "#NAME?" }]];
      try {
        const converted = convertArguments(args, declared, rules);
        // Excel appends an invocation object to every call.
        const result = sheetFunction(...converted, { functionName: declared.id, address });
        if (isPromise(result)) {
          return [[{ error: "#VALUE!", message: "The workbench calls synchronous functions only." }]];
        }
        return convertResult(result);
      } catch (thrown) {
        return [[thrown instanceof Uncallable ? thrown.result : convertThrown(thrown)]];
      }
    },
  };
}
