// npm start [-- path/to/budget.xlsx]: installs what is missing, builds, and serves the workbench: no Excel needed.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

const TSX = "tsx/dist/cli.mjs";
const SERVER = "workbench/server/main.ts";

const port = process.env.PORT || "3000";
/** npm runs this in the project's folder; a path is meant from where the user is. */
const workbook = process.argv[2] && path.resolve(process.env.INIT_CWD ?? ".", process.argv[2]);
if (workbook && !existsSync(workbook)) {
  console.error(`There is no file ${workbook}. Give the path of a workbook: npm start -- path/to/budget.xlsx`);
  process.exit(1);
}

await ensureInstalled();

// A wrong or taken port is told before the build, and not after it.
const check = await run(TSX, [SERVER, "--check"]);
if (check.code !== 0) process.exit(check.code);

/** The page is built for production, because Univer's React is slower in a development build. */
const BUILDS = [
  { only: "addin", mode: "development" },
  { only: "workbench", mode: "production" },
];

const build = ({ only, mode }) =>
  run("webpack/bin/webpack.js", ["--env", `only=${only}`, "--mode", mode], {
    quiet: true,
    env: {
      ADDIN_BASE_URL: `http://localhost:${port}/addin/`,
      ADDIN_DIST: "",
      OFFICE_JS_URL: "",
      ADDIN_HELP_URL: "",
      ADDIN_SUPPORT_URL: "",
    },
  });

const started = Date.now();
console.log("Building the add-in and the workbench (half a minute, or a minute or two on a slow or busy computer) ...");
const failed = (await Promise.all(BUILDS.map(build))).filter(({ code }) => code !== 0);
if (failed.length > 0) {
  console.error(`The build failed.\n${failed.map(({ output }) => output).join("\n")}`);
  process.exit(1);
}
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

const { code } = await run(TSX, [SERVER, ...(workbook ? [workbook] : [])], { env: { ADDIN_DIST: "" } });
process.exit(code);
