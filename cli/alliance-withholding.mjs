#!/usr/bin/env node
// npx alliance-withholding: runs the command from its sources. Uses nothing but Node until it is known that the packages are there.
import { createRequire } from "node:module";

if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(`Node ${process.versions.node} is too old for this command: it needs Node 20 or later.\n`);
  process.exit(3);
}

const require = createRequire(import.meta.url);

function loader() {
  try {
    return require("tsx/cjs/api");
  } catch {
    process.stderr.write("The packages of this project are not installed. Run npm ci in its folder, then try again.\n");
    process.exit(3);
  }
}

// A reader that has seen enough, such as head, is no fault.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

loader()
  .require("./main.ts", import.meta.url)
  .main(process.argv.slice(2));
