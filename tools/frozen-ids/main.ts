// npm run frozen-ids: fails where an id of the last release is gone or changed. `-- --release` writes those of this release.
import { writeFileSync } from "node:fs";
import { brokenPromises } from "./compare";
import { idsOfSources, RELEASED, releasedIds } from "./read";

async function main(): Promise<number> {
  const [released, now] = [releasedIds(), await idsOfSources()];
  const problems = brokenPromises(released, now);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  if (process.argv.includes("--release")) writeFileSync(RELEASED, `${JSON.stringify(now, null, 2)}\n`);
  console.log(
    `${now.functions.length} functions, ${now.ribbon.length} ribbon elements and the ids of ${released.version} are as they were.`,
  );
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
