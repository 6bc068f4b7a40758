/** The command from its words to its exit code. */
import { version } from "../package.json";
import type { Answer } from "./answer";
import { check } from "./commands/check";
import { recalculate } from "./commands/recalculate";
import { restore } from "./commands/restore";
import { shareSafe } from "./commands/share-safe";
import { FILES, USAGE } from "./exit-codes";
import { outputOf, readWorkbookFile, writeWhole } from "./files";
import { helpText, type Command } from "./help";
import { signatureNotes } from "./notes";
import { inFile, openWorkbook, type Opened } from "./opened";
import { Problem } from "./problem";
import { ProgressLine } from "./progress";
import { readRequest, wantsJson, type CommandRequest } from "./request";
import type { World } from "./world";
import { written } from "./written";

type Act = (request: CommandRequest, opened: Opened, progress: ProgressLine, world: World) => Answer;

const ACTS: Readonly<Record<Command, Act>> = { check, recalculate, "share-safe": shareSafe, restore };

export function run(words: readonly string[], world: World): number {
  try {
    const request = readRequest(words);
    if (request.kind === "help") world.out(helpText(request.command));
    else if (request.kind === "version") world.out(`${version}\n`);
    else return act(request, world);
    return 0;
  } catch (error) {
    return refuse(error, wantsJson(words), world);
  }
}

function act(request: CommandRequest, world: World): number {
  const { command, file, json } = request;
  const bytes = readWorkbookFile(file);
  // Refused before minutes of work, and not after it.
  const target = command === "check" ? null : outputOf(request);
  const progress = new ProgressLine(world);
  const { answer, result, notes } = inFile(file, () => {
    try {
      const opened = openWorkbook(bytes, file, (sheet) => progress.tell(`Reading ${sheet}`));
      requireSheets(request, opened);
      const done = ACTS[command](request, opened, progress, world);
      return { answer: done, ...resultOf(done, opened) };
    } finally {
      progress.end();
    }
  });
  const isChanged = result !== null;
  // Whoever named a file finds one there, also where nothing had to change.
  const writtenTo = target !== null && (isChanged || request.out !== null) && !answer.isRefused ? target : null;
  if (writtenTo !== null) writeWhole(writtenTo, result ?? bytes);
  const exitCode = answer.exitCode;
  if (json) {
    const facts = {
      command,
      file,
      written: writtenTo,
      exitCode,
      ...answer.json,
      ...(notes.length > 0 ? { warnings: notes } : {}),
    };
    world.out(`${JSON.stringify(facts, null, 2)}\n`);
    return exitCode;
  }
  const ending =
    writtenTo !== null
      ? [isChanged ? `Wrote "${writtenTo}".` : `Nothing had to change; wrote "${writtenTo}" as it was.`]
      : target === null
        ? []
        : ["Nothing was written."];
  world.out([...answer.lines, ...notes, ...ending, ""].join("\n"));
  return exitCode;
}

/** The bytes to write; null where nothing changed. */
function resultOf(answer: Answer, { editor }: Opened): { result: Uint8Array | null; notes: string[] } {
  if (answer.isRefused || !editor.isChanged) return { result: null, notes: [] };
  return { result: answer.result ?? written(editor), notes: signatureNotes(editor) };
}

function requireSheets({ scope, file }: CommandRequest, { contents }: Opened): void {
  const asked = scope.kind === "workbook" ? [] : scope.kind === "area" ? [scope.sheet] : scope.sheets;
  const names = contents.sheets.map(({ name }) => name);
  for (const sheet of asked) {
    if (names.some((name) => name.toLowerCase() === sheet.toLowerCase())) continue;
    const list = names.map((name) => `"${name}"`).join(", ");
    throw new Problem(USAGE, "no-such-sheet", `The file "${file}" has no sheet "${sheet}". Its sheets are ${list}.`);
  }
}

function refuse(error: unknown, json: boolean, world: World): number {
  const { exitCode, code, message } =
    error instanceof Problem
      ? error
      : new Problem(FILES, "unexpected", `Something went wrong that this program did not expect: ${String(error)}`);
  if (json) world.out(`${JSON.stringify({ exitCode, error: { code, message } }, null, 2)}\n`);
  else world.err(`${message}\n`);
  return exitCode;
}
