// npm test: installs what is missing, then runs every test with jest. Arguments are handed on to jest.
import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

await ensureInstalled();
const { code } = await run("jest/bin/jest.js", process.argv.slice(2));
process.exit(code);
