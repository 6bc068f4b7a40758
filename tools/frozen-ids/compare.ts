import type { FrozenFunction, FrozenIds } from "./ids";

const written = ({ name, parameters }: FrozenFunction): string => `${name}(${parameters.join(", ")})`;

const numbers = (version: string): number[] => version.split(".").map(Number);

/** Whether a version such as 1.10.0 comes before 1.9.0, number by number. */
export function isBefore(version: string, other: string): boolean {
  const [own, others] = [numbers(version), numbers(other)];
  const at = own.findIndex((number, index) => number !== others[index]);
  return at >= 0 && (own[at] ?? 0) < (others[at] ?? 0);
}

/** One sentence for each thing that was released and is not there any longer as it was. */
export function brokenPromises(released: FrozenIds, now: FrozenIds): string[] {
  const problems: string[] = [];
  const same = (what: string, was: string | null, is: string | null): void => {
    if (was !== is) problems.push(`${what} was released as ${was ?? "none"} and is ${is ?? "none"} now. Take it back.`);
  };
  same("The id of the manifest", released.manifestId, now.manifestId);
  same("The id of the test manifest", released.testManifestId, now.testManifestId);
  same("The prefix of the functions", released.namespace, now.namespace);
  for (const was of released.functions) {
    const is = now.functions.find(({ id }) => id === was.id);
    if (!is) problems.push(`The function ${was.id} was released and is gone. Saved workbooks hold it: bring it back.`);
    else if (written(is) !== written(was))
      problems.push(
        `${was.id} was released as ${written(was)} and is ${written(is)} now. A new need gets a new function.`,
      );
  }
  for (const id of released.ribbon.filter((one) => !now.ribbon.includes(one)))
    problems.push(`The ribbon element ${id} was released and is gone. Excel keeps where people put it by its id.`);
  if (isBefore(now.version, released.version))
    problems.push(
      `The version is ${now.version}, before the released ${released.version}. Excel would keep the old one.`,
    );
  return problems;
}
