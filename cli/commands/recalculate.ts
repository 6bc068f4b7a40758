/** recalculate: what our functions give now, in place of what their cells show. */
import { recalculating } from "../../src/share";
import { placeText } from "../../src/share/address";
import { areaText, counted, leftAloneLines, shortened, shownText, type Answer } from "../answer";
import { FINE, FOUND } from "../exit-codes";
import { writeFresh, type FreshCell } from "../fresh-cells";
import type { Opened } from "../opened";
import type { ProgressLine } from "../progress";
import type { CommandRequest } from "../request";

const firstChange = ({ before, after }: FreshCell): string => {
  const cells = before.flatMap((row, down) =>
    row.map((value, across) => [value, after[down]?.[across] ?? null] as const),
  );
  const [was = null, is = null] = cells.find(([one, other]) => shownText(one) !== shownText(other)) ?? [];
  return `${shownText(was)} -> ${shownText(is)}`;
};

const lineOf = (cell: FreshCell): string => `  ${placeText(cell.sheet, cell.area)}: ${firstChange(cell)}`;

export const outOfDateLines = (outOfDate: readonly string[]): string[] =>
  outOfDate.length === 0
    ? []
    : [
        `${counted(outOfDate.length, "other formula reads", "other formulas read")} cells that changed (${outOfDate.slice(0, 3).join(", ")}${outOfDate.length > 3 ? ", ..." : ""}) and cannot be computed here. Until Excel opens the file they show what they showed before; Excel is told to calculate the whole workbook then. On a computer without the add-in its functions show #NAME? after that: run share-safe on the file once Excel has saved it.`,
      ];

export function recalculate(_: CommandRequest, { book, editor }: Opened, progress: ProgressLine): Answer {
  const recalculation = progress.run("Recalculating", recalculating(book));
  const { changed, leftAlone, outOfDate } = writeFresh(recalculation, book, editor);
  const total = recalculation.cells.length + recalculation.leftAlone.length;
  return {
    exitCode: leftAlone.length > 0 ? FOUND : FINE,
    lines: [
      total === 0
        ? "No formula uses the functions of the add-in."
        : `${counted(changed.length, "formula shows", "formulas show")} something new, of ${counted(total, "formula", "formulas")} that ${total === 1 ? "uses" : "use"} the functions of the add-in.`,
      ...shortened(changed.map(lineOf)),
      ...leftAloneLines(leftAlone),
      ...outOfDateLines(outOfDate),
    ],
    json: {
      changed: changed.map(({ sheet, area, formula, before, after }) => ({
        sheet,
        cells: areaText(area),
        formula,
        before,
        after,
      })),
      unchanged: recalculation.cells.length - changed.length,
      leftAlone,
      calculatedWhenOpened: outOfDate,
    },
  };
}
