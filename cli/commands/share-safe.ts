/** share-safe: formulas that need no add-in, or values, in place of our functions; the formulas are kept in the workbook. */
import { planningShareSafe, type Copies, type ShareSafeOutcome } from "../../src/share";
import { counted, leftAloneLines, planJson, shortened, type Answer } from "../answer";
import { carryOut } from "../carry-out";
import { copiesOf } from "../copies";
import { FINE, FOUND } from "../exit-codes";
import { columnNotes } from "../notes";
import { openWorkbook, type Opened } from "../opened";
import { openedBy, passwordOf, refusedPassword } from "../password";
import type { ProgressLine } from "../progress";
import type { CommandRequest } from "../request";
import type { World } from "../world";
import { written } from "../written";

type Refused = Extract<ShareSafeOutcome, { kind: "differences" }>;

const refused = ({ differences }: Refused): Answer => ({
  exitCode: FOUND,
  isRefused: true,
  lines: [
    `Nothing was changed: ${counted(differences.length, "cell does", "cells do")} not show what has to stand there, to the cent.`,
    ...shortened(differences.map(({ text }) => `  ${text}`)),
  ],
  json: { changed: [], differences },
});

export function shareSafe(request: CommandRequest, opened: Opened, progress: ProgressLine, world: World): Answer {
  const { way, scope, onCopies, valuesOtherwise } = request;
  const password = passwordOf(request, world);
  const unprotected = openedBy(password, opened);
  const asked = { way, scope, unprotected, day: world.day, otherwise: valuesOtherwise ? "value" : "leave" } as const;
  const copied = onCopies ? copiesOf(opened, scope) : null;
  const copies: { copies?: Copies } = copied ? { copies: copied.names } : {};
  const outcome = progress.run("Comparing", planningShareSafe(opened.book, { ...asked, ...copies }));
  if (outcome.kind === "differences") return refused(outcome);
  const { plan, converted } = outcome;
  const wrong = refusedPassword(password, plan.changes, opened);
  if (wrong) return wrong;
  const notes = [...columnNotes(opened.contents), ...(copied?.notes ?? [])];
  const nothing = converted === 0;
  const answer = {
    exitCode: plan.leftAlone.length > 0 ? FOUND : FINE,
    lines: [
      nothing && plan.leftAlone.length === 0
        ? "No formula uses the functions of the add-in."
        : `${nowText(converted, way)}${whereNow(copied?.names)}.`,
      ...leftAloneLines(plan.leftAlone),
      ...notes,
    ],
    json: { converted, ...planJson(plan), notes },
  };
  if (nothing) return answer;
  if (copied === null) carryOut(plan, opened.editor, opened.book);
  else {
    for (const copy of copied.sheets) opened.editor.copySheet(copy);
    // What stands on a copy is read from it, so that nothing is written that is not there.
    const withCopies = openWorkbook(written(opened.editor), request.file);
    carryOut(plan, withCopies.editor, withCopies.book);
    return { ...answer, result: written(withCopies.editor) };
  }
  return answer;
}

function nowText(converted: number, way: CommandRequest["way"]): string {
  if (way === "values")
    return converted === 1 ? "1 formula is a value now" : `${counted(converted, "formula")} are values now`;
  return converted === 1 ? "1 formula needs no add-in now" : `${counted(converted, "formula")} need no add-in now`;
}

const whereNow = (names: Copies | undefined): string =>
  names === undefined
    ? "; restore brings the formulas back"
    : ` on ${[...names.sheets.values()].map((name) => `"${name}"`).join(", ")}`;
