import type { Issue, IssueCode } from "./issue";
import { MESSAGES } from "./messages";
import { RULES } from "./rules";
import type { ServedFiles } from "./served-files";
import type { Check, Report, Skipped } from "./validate";

const CHECKS: Readonly<Record<Check["name"], string>> = {
  "well-formed": "XML",
  schemas: "Microsoft's schemas",
  rules: `${RULES.length} rules of this project`,
  service: "Microsoft's validation service",
};

const SKIPPED: Readonly<Record<Skipped, string>> = {
  "no-schemas": "skipped: the schemas are not on this computer (looked for in ../shared/xsd, see CONTRIBUTING)",
  unreachable: "skipped: the validation service cannot be reached",
  offline: "skipped: --offline was given",
  "not-well-formed": "skipped: the XML has to be mended first",
};

export function sentence(issue: Issue): string {
  const say = MESSAGES[issue.code] as (facts: Issue["facts"]) => string;
  return say(issue.facts);
}

/** `manifest.xml:42`, as editors and terminals make links of it. */
function place(issue: Issue, manifest: string, folder: string): string {
  const file = issue.file === undefined ? manifest : `${folder}/${issue.file}`;
  return issue.line === undefined ? file : `${file}:${issue.line}`;
}

const NOT_BUILT = " Scripts and pages are not checked, since nothing is built.";

export function print(report: Report, manifest: string, files: ServedFiles): string {
  const audience = report.production ? "for other people's Excel" : "for development on this computer";
  const checks = report.checks.map(({ name, outcome }) => {
    const result = typeof outcome === "string" ? outcome : SKIPPED[outcome.skipped];
    return `  ${CHECKS[name].padEnd(31)} ${result}`;
  });
  const issues = [...report.issues]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((issue) => `${place(issue, manifest, files.name)}  ${sentence(issue)} [${issue.code satisfies IssueCode}]`);
  const count = issues.length === 1 ? "1 problem:" : `${issues.length} problems:`;
  return [
    `${manifest}, ${audience}; its files are looked for in ${files.name}.${files.built ? "" : NOT_BUILT}`,
    ...checks,
    ...(issues.length > 0 ? ["", count, ...issues] : []),
    "",
  ].join("\n");
}
