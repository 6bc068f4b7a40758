/** check: every use of our functions, with its state. Writes nothing. */
import { checking, stateText, summaryLine, type CellUse, type Findings } from "../../src/share";
import { placeText } from "../../src/share/address";
import { areaText, shortened, type Answer } from "../answer";
import { FINE, FOUND } from "../exit-codes";
import { columnNotes } from "../notes";
import type { Opened } from "../opened";
import type { ProgressLine } from "../progress";
import type { CommandRequest } from "../request";

const needsAttention = ({ state, form }: CellUse): boolean =>
  form === "with a file" || state.kind === "no name" || state.kind === "error" || state.kind === "stale";

const placeOf = ({ sheet, area }: CellUse): string => placeText(sheet, area);

function textOf(use: CellUse): string {
  const corrupted =
    use.form === "with a file"
      ? "The name of another file stands before the function, which some add-ins bring about. Repair takes it away: open the pane in Excel. "
      : "";
  return corrupted + (use.state.kind === "fine" && corrupted !== "" ? "" : stateText(use));
}

export function check({ file, scope }: CommandRequest, { book, contents }: Opened, progress: ProgressLine): Answer {
  const findings: Findings = progress.run("Checking", checking(book, { scope }));
  const attention = findings.cells.filter(needsAttention);
  const partly = findings.cells.filter((use) => use.state.kind === "not computed" && !attention.includes(use));
  const notes = columnNotes(contents);
  const found = attention.length + findings.misplaced.length;
  return {
    exitCode: found > 0 ? FOUND : FINE,
    lines: [
      `${file}: ${summaryLine(findings)}.`,
      ...shortened(attention.map((use) => `  ${placeOf(use)}: ${textOf(use).trim()}`)),
      ...shortened(findings.misplaced.map(({ problem }) => `  ${problem}`)),
      ...shortened(partly.map((use) => `  ${placeOf(use)}: ${stateText(use)}`)),
      ...notes,
    ],
    json: {
      summary: summaryLine(findings),
      cells: findings.cells.map((use) => ({
        sheet: use.sheet,
        cells: areaText(use.area),
        formula: use.formula,
        functions: [...new Set(use.calls.map(({ id }) => id))],
        form: use.form,
        isProtected: use.isProtected,
        state: use.state.kind,
        text: textOf(use).trim(),
      })),
      misplaced: findings.misplaced,
      notes,
    },
  };
}
