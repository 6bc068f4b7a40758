/** restore: the formulas that share-safe replaced, with what they give now. */
import { planningRestore, recalculating } from "../../src/share";
import { placeText } from "../../src/share/address";
import { counted, leftAloneLines, planJson, shortened, type Answer } from "../answer";
import { carryOut } from "../carry-out";
import { FINE, FOUND } from "../exit-codes";
import { writeFresh } from "../fresh-cells";
import { openWorkbook, type Opened } from "../opened";
import { openedBy, passwordOf, refusedPassword } from "../password";
import type { ProgressLine } from "../progress";
import type { CommandRequest } from "../request";
import type { World } from "../world";
import { written } from "../written";
import { outOfDateLines } from "./recalculate";

export function restore(request: CommandRequest, opened: Opened, progress: ProgressLine, world: World): Answer {
  const { scope, editedToo, file } = request;
  const { book, editor } = opened;
  const password = passwordOf(request, world);
  const unprotected = openedBy(password, opened);
  const asked = { scope, edited: editedToo ? "restore" : "skip", form: "stored", unprotected } as const;
  const { plan, restored, edited, gone, broken } = progress.run("Finding the originals", planningRestore(book, asked));
  const wrong = refusedPassword(password, plan.changes, opened);
  if (wrong) return wrong;
  const skipped = editedToo ? [] : edited;
  const attention = skipped.length + gone.length + broken.length + plan.leftAlone.length;
  const lines = [
    restored === 0 && attention === 0
      ? "The workbook keeps no formulas of share-safe, so there is nothing to bring back."
      : `${counted(restored, "formula is", "formulas are")} back.`,
    ...(skipped.length > 0
      ? [
          `${counted(skipped.length, "cell was", "cells were")} edited since and ${skipped.length === 1 ? "stays" : "stay"} as ${skipped.length === 1 ? "it is" : "they are"}; --edited-too brings the formulas back there as well:`,
        ]
      : []),
    ...shortened(skipped.map(({ sheet, area, text }) => `  ${placeText(sheet, area)}: ${text}`)),
    ...shortened([...gone, ...broken].map(({ text }) => `  ${text}`)),
    ...leftAloneLines(plan.leftAlone),
  ];
  const json = { restored, ...planJson(plan), edited, gone, broken };
  const exitCode = attention > 0 ? FOUND : FINE;
  if (plan.changes.length + plan.removed.length + plan.sheets.length === 0) return { exitCode, lines, json };
  carryOut(plan, editor, book);
  // Figures may have been edited since: what the functions give for them is written beside the formulas.
  const again = openWorkbook(written(editor), file);
  const places = new Set(plan.changes.map(({ sheet, area }) => `${sheet}!${area.row},${area.column}`));
  const recalculation = progress.run("Recalculating", recalculating(again.book));
  const fresh = writeFresh(recalculation, again.book, again.editor, ({ sheet, area }) =>
    places.has(`${sheet}!${area.row},${area.column}`),
  );
  const changed = fresh.changed.map(({ sheet, area }) => placeText(sheet, area));
  return {
    exitCode,
    lines: [
      ...lines,
      ...(changed.length > 0
        ? [
            `${counted(changed.length, "formula gives", "formulas give")} something else than was shown: ${shownList(changed)}.`,
          ]
        : []),
      ...(fresh.leftAlone.length > 0
        ? [
            `${counted(fresh.leftAlone.length, "formula", "formulas")} that only Excel computes as a whole ${fresh.leftAlone.length === 1 ? "shows" : "show"} what stood there before.`,
          ]
        : []),
      ...outOfDateLines(fresh.outOfDate),
    ],
    json: { ...json, recalculated: changed, notComputed: fresh.leftAlone, calculatedWhenOpened: fresh.outOfDate },
    result: written(again.editor),
  };
}

const shownList = (places: readonly string[]): string =>
  places.length <= 5 ? places.join(", ") : `${places.slice(0, 5).join(", ")} and ${places.length - 5} more`;
