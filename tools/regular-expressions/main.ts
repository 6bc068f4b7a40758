// npm run regexes: fails where a regular expression of src can be made to explode by a hostile text.
import path from "node:path";
import { BOUNDED } from "./bounded";
import { checkExpressions } from "./check";
import { expressionsIn } from "./find";

const ROOT = path.join(__dirname, "..", "..");

async function main(): Promise<number> {
  const expressions = expressionsIn(ROOT, "src");
  const findings = await checkExpressions(expressions);
  for (const { place, source, what } of findings) console.error(`${place}  /${source}/  ${what}`);
  console.log(
    `${expressions.length} regular expressions of src: ${findings.length} that can explode, ${BOUNDED.length} that meet short texts only.`,
  );
  return findings.length === 0 && expressions.length > 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
