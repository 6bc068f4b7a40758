// npm run validate: checks a manifest before Excel sees it. Ends with 1 where there is any problem.
import path from "node:path";
import { readCommandLine, USAGE } from "./command-line";
import { print } from "./print";
import { validate } from "./validate";

const ROOT = path.join(__dirname, "..", "..");
/** npm runs scripts in the project's folder and says here where the person was. */
const FROM = process.env["INIT_CWD"] ?? process.cwd();

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const validation = readCommandLine(args, ROOT, FROM);
  const report = await validate(validation);
  console.log(print(report, path.relative(FROM, validation.manifestPath), validation.files));
  return report.issues.length === 0 ? 0 : 1;
}

// Ended by hand: a service that does not answer would keep the process waiting.
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  },
);
