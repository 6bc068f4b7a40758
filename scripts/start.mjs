// npm start [-- path/to/budget.xlsx]: installs what is missing, builds, and serves the workbench: no Excel needed.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

const port = process.env.PORT || "3000";
const workbook = process.argv[2];
if (workbook && !existsSync(path.resolve(process.env.INIT_CWD ?? ".", workbook))) {
  console.error(`There is no file ${workbook}. Give the path of a workbook: npm start -- path/to/budget.xlsx`);
  process.exit(1);
}

await ensureInstalled();

async function build(what, only) {
  const started = Date.now();
  process.stdout.write(`Building ${what} ... `);
  const { code, output } = await run("webpack/bin/webpack.js", ["--env", `only=${only}`, "--mode", "development"], {
    quiet: true,
    env: {
      ADDIN_BASE_URL: `http://localhost:${port}/`,
      ADDIN_DIST: "",
      OFFICE_JS_URL: "",
      ADDIN_HELP_URL: "",
      ADDIN_SUPPORT_URL: "",
    },
  });
  if (code !== 0) {
    console.error(`failed.\n${output}`);
    process.exit(1);
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
}

await build("the add-in", "addin");
await build("the workbench", "workbench");
const { code } = await run("tsx/dist/cli.mjs", [
  "workbench/server/main.ts",
  ...(workbook ? [path.resolve(process.env.INIT_CWD ?? ".", workbook)] : []),
]);
process.exit(code);
