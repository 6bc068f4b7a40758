import { servedPath } from "../address";
import { associatedIds } from "../associated-ids";
import { describedFunctions, type DescribedFunction } from "../described-functions";
import { functionsFile } from "../functions-file";
import type { Issue } from "../issue";
import type { Rule, RuleInput } from "../rule";
import { addressIssue } from "./addresses";

type Described =
  | { readonly file: string; readonly functions: readonly DescribedFunction[] }
  | { readonly unreadable: Issue }
  | undefined;

function described(input: RuleInput): Described {
  const metadata = functionsFile(input, "Metadata");
  if (metadata === undefined) return undefined;
  const functions = describedFunctions(metadata.text);
  return typeof functions === "string"
    ? { unreadable: { code: "metadata-unreadable", facts: { detail: functions }, file: metadata.path } }
    : { file: metadata.path, functions };
}

/** What Excel offers is what the script answers to: the ids of functions.json are exactly the ids associated. */
export const functionIds: Rule = (input) => {
  const script = functionsFile(input, "Script");
  const metadata = described(input);
  if (metadata && "unreadable" in metadata) return [metadata.unreadable];
  if (script === undefined || metadata === undefined) return [];

  const associated = associatedIds(script.text);
  if (typeof associated === "string") {
    return [{ code: "script-fails", facts: { detail: associated }, file: script.path }];
  }
  const offered = new Set(metadata.functions.map(({ id }) => id));
  const silent = metadata.functions.filter(({ id }) => !associated.includes(id));
  const hidden = associated.filter((id) => !offered.has(id));
  return [
    ...silent.map(({ id, line }): Issue => {
      return { code: "function-not-associated", facts: { id }, file: metadata.file, line };
    }),
    ...hidden.map((id): Issue => ({ code: "function-not-described", facts: { id }, file: script.path })),
  ];
};

/** Excel's "More help on this function" opens this address. */
export const functionHelp: Rule = (input) => {
  const metadata = described(input);
  if (metadata === undefined || "unreadable" in metadata) return [];
  const { file, functions } = metadata;
  return functions.flatMap(({ id, helpUrl, line }): Issue[] => {
    if (helpUrl === undefined) return [{ code: "function-without-help", facts: { id }, file, line }];
    const what = `The helpUrl of ${id}`;
    const wrong = addressIssue(what, helpUrl, input.production);
    // The workbench builds for http on this computer, which is no fault of a manifest for development.
    const workbench = !input.production && wrong?.code === "address-not-https";
    if (wrong && !workbench) return [{ ...wrong, file, line }];
    const path = servedPath(input.root, helpUrl);
    if (!path || input.files.read(path) !== undefined) return [];
    return [{ code: "file-missing", facts: { what, path, where: input.files.name }, file, line }];
  });
};
