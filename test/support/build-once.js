"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");

/**
 * Builds the add-in as it is shipped, and the workbench's page, before any test runs: the tests look at the built files.
 * `TEST_SKIP_BUILD=1` keeps the last build, for someone who runs one test again and again.
 */
module.exports = async () => {
  if (process.env.TEST_SKIP_BUILD) return;
  const root = path.join(__dirname, "..", "..");
  const run = (only, mode) => {
    const env = {
      ...process.env,
      ADDIN_DIST: path.join(root, "build", "test-dist"),
      ADDIN_BASE_URL: "https://addin.example.org/alliance/",
    };
    delete env.OFFICE_JS_URL;
    const cli = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
    const result = spawnSync(process.execPath, [cli, "--env", `only=${only}`, "--mode", mode], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    if (result.status !== 0)
      throw new Error(`The build for the tests failed (${only}).\n${result.stdout}${result.stderr}`);
  };
  run("addin", "production");
  run("workbench", "production");
};
