/** The add-in's own functions, from the sources, as the workbench loads them from the build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadFunctions, type LoadedFunctions } from "../../workbench/functions/load";

const METADATA = path.join(__dirname, "..", "functions", "golden", "functions.json");

export function loadAddinFunctions(): LoadedFunctions {
  return loadFunctions({
    functionsJs: "",
    functionsJson: readFileSync(METADATA, "utf8"),
    evaluate: (_source, customFunctions) => {
      jest.isolateModules(() => {
        Object.assign(globalThis, { CustomFunctions: customFunctions });
        jest.requireActual("../../src/functions");
      });
    },
  });
}
