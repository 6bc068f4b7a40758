import { readFileSync } from "node:fs";
import { isLocalHost } from "../../config/parameters";
import { baseUrl } from "./address";
import type { Issue } from "./issue";
import { RULES } from "./rules";
import { checkSchemas } from "./schemas";
import type { ServedFiles } from "./served-files";
import { askService, type ServiceCall } from "./service";
import { checkWellFormed } from "./well-formed";
import { parseXml } from "./xml/parse";

export interface Validation {
  readonly manifestPath: string;
  readonly files: ServedFiles;
  readonly schemaFolder: string;
  readonly packageVersion?: string | undefined;
  /** Told so; otherwise seen from where the pane is served. */
  readonly production?: boolean;
  readonly offline?: boolean;
  readonly service?: ServiceCall;
}

export type Skipped = "no-schemas" | "unreachable" | "offline" | "not-well-formed";

export interface Check {
  readonly name: "well-formed" | "schemas" | "rules" | "service";
  readonly outcome: "passed" | "failed" | { readonly skipped: Skipped };
}

export interface Report {
  readonly production: boolean;
  readonly checks: readonly Check[];
  readonly issues: readonly Issue[];
}

/** All checks on one manifest. A check that could not be made is reported as skipped, which is never a pass. */
export async function validate(validation: Validation): Promise<Report> {
  const xml = readFileSync(validation.manifestPath, "utf8");
  const faults = await checkWellFormed(xml);
  if (faults.length > 0) return notWellFormed(faults);

  const root = parseXml(xml);
  const production = validation.production ?? !isLocalHost(baseUrl(root)?.hostname ?? "localhost");
  const { files, packageVersion } = validation;
  const rules = RULES.flatMap((rule) => rule({ root, files, production, packageVersion }));
  const schemas = await checkSchemas(xml, validation.schemaFolder);
  const service = validation.offline
    ? undefined
    : await askService(validation.manifestPath, production, validation.service);

  const serviceIssues = service?.outcome === "answered" ? service.issues : undefined;
  return {
    production,
    checks: [
      { name: "well-formed", outcome: "passed" },
      { name: "schemas", outcome: outcome(schemas, "no-schemas") },
      { name: "rules", outcome: outcome(rules, "not-well-formed") },
      { name: "service", outcome: outcome(serviceIssues, validation.offline ? "offline" : "unreachable") },
    ],
    issues: [...(schemas ?? []), ...rules, ...(serviceIssues ?? [])],
  };
}

function outcome(issues: readonly Issue[] | undefined, why: Skipped): Check["outcome"] {
  if (issues === undefined) return { skipped: why };
  return issues.length === 0 ? "passed" : "failed";
}

function notWellFormed(issues: readonly Issue[]): Report {
  const skipped = { skipped: "not-well-formed" } as const;
  return {
    production: false,
    checks: [
      { name: "well-formed", outcome: "failed" },
      { name: "schemas", outcome: skipped },
      { name: "rules", outcome: skipped },
      { name: "service", outcome: skipped },
    ],
    issues,
  };
}
