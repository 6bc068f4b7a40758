import type { Issue } from "./issue";
import type { ServedFiles } from "./served-files";
import type { XmlElement } from "./xml/element";

export interface RuleInput {
  readonly root: XmlElement;
  readonly files: ServedFiles;
  /** Whether the manifest is meant for other people's Excel. */
  readonly production: boolean;
  /** The version of package.json, where there is one. */
  readonly packageVersion: string | undefined;
}

/** What the schemas miss, one idea a rule. */
export type Rule = (input: RuleInput) => Issue[];
