/** What a person asked for, read from the words behind the command. */
import { parseArgs } from "node:util";
import type { Scope } from "../src/share/plan";
import { parseArea } from "../src/spreadsheet/address";
import { USAGE } from "./exit-codes";
import { COMMANDS, type Command } from "./help";
import { Problem } from "./problem";

export type Request =
  { readonly kind: "help"; readonly command: Command | null } | { readonly kind: "version" } | CommandRequest;

export interface CommandRequest {
  readonly kind: "command";
  readonly command: Command;
  readonly file: string;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly scope: Scope;
  readonly way: "native" | "values";
  /** Changes copies of the sheets and leaves the sheets themselves. */
  readonly onCopies: boolean;
  /** Values take the place of formulas that have no native form. */
  readonly valuesOtherwise: boolean;
  /** Brings originals back into cells that were edited since. */
  readonly editedToo: boolean;
  /** Where the password of protected sheets is to be found: the name of an environment variable, or a file. */
  readonly passwordEnv: string | null;
  readonly passwordFile: string | null;
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  json: { type: "boolean" },
  out: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  force: { type: "boolean" },
  sheet: { type: "string", multiple: true },
  range: { type: "string" },
  native: { type: "boolean" },
  values: { type: "boolean" },
  copy: { type: "boolean" },
  "values-otherwise": { type: "boolean" },
  "edited-too": { type: "boolean" },
  "password-env": { type: "string" },
  "password-file": { type: "string" },
} as const;

const WRITING = ["out", "in-place", "force"];
const PASSWORD = ["password-env", "password-file"];
const SCOPE = ["sheet", "range"];

/** The options that a command takes, beside those that all take. */
export const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  check: SCOPE,
  recalculate: WRITING,
  "share-safe": [...WRITING, ...SCOPE, "native", "values", "copy", "values-otherwise", ...PASSWORD],
  restore: [...WRITING, ...SCOPE, "edited-too", ...PASSWORD],
};

const wrong = (message: string): Problem => new Problem(USAGE, "usage", message);

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);

export function readRequest(words: readonly string[]): Request {
  const { values, positionals } = parsed(words);
  const [word, file, ...others] = positionals;
  if (values.help || word === "help") {
    const asked = word === "help" ? file : word;
    return { kind: "help", command: asked !== undefined && isCommand(asked) ? asked : null };
  }
  if (values.version) return { kind: "version" };
  if (word === undefined) throw wrong(`No command was given. The commands are ${COMMANDS.join(", ")}.`);
  if (!isCommand(word)) throw wrong(`There is no command "${word}". The commands are ${COMMANDS.join(", ")}.`);
  const allowed = new Set(["json", ...OPTIONS_OF[word]]);
  const refused = Object.keys(values).find((name) => !allowed.has(name));
  if (refused !== undefined) {
    const taken = [...allowed].map((name) => `--${name}`).join(", ");
    throw wrong(`${word} does not take --${refused}. It takes ${taken}.`);
  }
  if (file === undefined) throw wrong(`${word} needs a workbook: alliance-withholding ${word} budget.xlsx`);
  if (others.length > 0) {
    throw wrong(
      `${word} takes one workbook and was given ${positionals.length - 1}: ${[file, ...others].join(", ")}. Run it once for each.`,
    );
  }
  if (values.out !== undefined && values["in-place"]) {
    throw wrong("--out and --in-place exclude each other. Give the one that says where to write.");
  }
  if (values["password-env"] !== undefined && values["password-file"] !== undefined) {
    throw wrong("--password-env and --password-file exclude each other. Give one of them.");
  }
  return {
    kind: "command",
    command: word,
    file,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    force: values.force ?? false,
    json: values.json ?? false,
    scope: scopeOf(values.sheet ?? [], values.range),
    way: wayOf(word, values),
    onCopies: values.copy ?? false,
    valuesOtherwise: values["values-otherwise"] ?? false,
    editedToo: values["edited-too"] ?? false,
    passwordEnv: values["password-env"] ?? null,
    passwordFile: values["password-file"] ?? null,
  };
}

/** Whether the answer is for a script: asked before anything else, so that a wrong usage is told in that form too. */
export const wantsJson = (words: readonly string[]): boolean => words.includes("--json");

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's sentences go on with advice about "--", which is beside the point here.
    const [sentence = "The options cannot be read"] = (error as Error).message.split(". To specify");
    throw wrong(`${sentence.replace(/\.$/, "")}. alliance-withholding --help lists the options.`);
  }
}

function wayOf(command: Command, values: { native?: boolean; values?: boolean; copy?: boolean }): "native" | "values" {
  if (values.native && values.values) throw wrong("--native and --values exclude each other. Give one of them.");
  if (command === "share-safe" && !values.native && !values.values && !values.copy) {
    throw wrong(
      "share-safe needs to know how: --native for formulas that need no add-in, --values for what the cells show, --copy to change copies of the sheets.",
    );
  }
  return values.values ? "values" : "native";
}

function scopeOf(sheets: readonly string[], range: string | undefined): Scope {
  if (range !== undefined) {
    if (sheets.length > 0) throw wrong("--sheet and --range exclude each other: a range names its sheet itself.");
    const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range) ?? [];
    const area = parseArea(address.replaceAll("$", ""));
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet === undefined || area === null) {
      throw wrong(`--range "${range}" is no range of cells. Write it with its sheet: --range "Budget!A1:D9".`);
    }
    return { kind: "area", sheet, area };
  }
  return sheets.length === 0 ? { kind: "workbook" } : { kind: "sheets", sheets };
}
