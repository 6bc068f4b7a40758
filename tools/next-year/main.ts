/**
 * npm run next-year: carries the recipe "add a fiscal year" out in a copy of the project, with a made-up year after the last, and
 * runs there the tests that know the law. One that fails holds for one last year alone, and would stop whoever adds the next.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { addFigures, extendLaw, extendPages } from "./carry-out";
import { copyOfProject, type ProjectCopy } from "./project-copy";

/** No browser, and no LibreOffice: neither asks for a year that the others do not ask for. */
const AREAS = [
  "config",
  "law",
  "functions",
  "docs",
  "districts",
  "model",
  "share",
  "cli",
  "workbook",
  "taskpane",
  "tools",
];
const LEFT_OUT = ["libreoffice", "test/law/next-year", "test/tools/(package|icons|validate)", "any-bytes"];

function run(project: ProjectCopy, file: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [path.join(project.folder, "node_modules", file), ...args], {
    cwd: project.folder,
    stdio: "inherit",
  });
  return status === 0;
}

function main(given: readonly string[]): number {
  const project = copyOfProject();
  try {
    const year = extendLaw(project);
    addFigures(project, year);
    extendPages(project, year);
    console.log(`FY ${year} was made up in a copy of the project. Now its own checks and tests are run there.`);
    const areas = given.length > 0 ? given : AREAS.map((area) => `test/${area}/`);
    const isRight =
      run(project, "tsx/dist/cli.mjs", ["tools/conformance/main.ts"]) &&
      run(project, "tsx/dist/cli.mjs", ["tools/self-test-workbook/main.ts"]) &&
      run(project, "jest/bin/jest.js", [...areas, "--testPathIgnorePatterns", ...LEFT_OUT]);
    console.log(isRight ? `The recipe holds for FY ${year}.` : `The recipe does not hold for FY ${year}: see above.`);
    return isRight ? 0 : 1;
  } finally {
    project.remove();
  }
}

process.exitCode = main(process.argv.slice(2));
