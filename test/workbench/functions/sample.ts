import { createContext, runInContext } from "node:vm";
import type { BlankCells } from "../../../workbench/functions/arguments";
import { type Evaluate, loadFunctions, type LoadedFunctions } from "../../../workbench/functions/load";

/** In a context that has nothing but `CustomFunctions`. */
export const evaluateBare: Evaluate = (functionsJs, customFunctions) => {
  runInContext(functionsJs, createContext({ CustomFunctions: customFunctions }));
};

interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function `F` with this body and these parameters. */
export function loadOne(
  body: string,
  parameters: readonly Parameter[],
  options: { readonly blankCells?: BlankCells; readonly allowErrors?: boolean } = {},
): LoadedFunctions {
  const { blankCells = "null", allowErrors = true } = options;
  return loadFunctions({
    functionsJs: `CustomFunctions.associate("F", ${body});`,
    functionsJson: JSON.stringify({
      allowErrorForDataTypeAny: allowErrors,
      functions: [{ id: "F", name: "F", description: "", parameters, result: { dimensionality: "matrix" } }],
    }),
    evaluate: evaluateBare,
    blankCells,
  });
}
