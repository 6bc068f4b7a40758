import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

export type BuiltFunction = (...given: unknown[]) => unknown;

/** What the functions see of an error of Excel. */
export class ErrorOfExcel {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const ROOT = path.join(__dirname, "..");
const DIST = path.join(ROOT, "build", "bench-dist");

/** Builds the add-in for shipping, and gives its functions by id: sources run as modules would be measured with a cost they do not have. */
export function builtFunctions(): ReadonlyMap<string, BuiltFunction> {
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--env", "only=addin", "--mode", "production"],
    {
      cwd: ROOT,
      env: { ...process.env, ADDIN_DIST: DIST, ADDIN_BASE_URL: "https://addin.example.org/alliance/" },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`The build for the benchmark failed.\n${stdout}${stderr}`);
  const functions = new Map<string, BuiltFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: BuiltFunction) => functions.set(id, implementation),
      Error: ErrorOfExcel,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  vm.runInThisContext(fs.readFileSync(path.join(DIST, "functions.js"), "utf8"));
  return functions;
}
