import { compareDistrictLists, type DistrictStatus } from "../../districts/import";
import { allianceBefore } from "../../law/expectations";
import type { FiscalYear } from "../../money/fiscal-year";
import { problemOf } from "../../workbook/problem";
import { EnterIcon, GraduateIcon, LeaveIcon, WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screens";
import { count, enumerate } from "../words/phrases";
import type { Before } from "./use-before";

interface Props extends ScreenProps {
  readonly before: Before;
  readonly after: {
    readonly label: string;
    readonly statuses: readonly DistrictStatus[];
    readonly year: FiscalYear | undefined;
  };
}

/** What changes from a list before to this one, as Table 2 of the source sets two lists beside each other. */
export function Comparison({ before, after, workbook, report }: Props) {
  const { choices, chosen, choose } = before;
  const changes = chosen && compareDistrictLists(chosen.statuses, after.statuses, after.year ? allianceBefore(after.year) : []);
  const insert = (): void => {
    if (!chosen || !changes) return;
    const sides = { before: chosen, after, changes };
    workbook.insertComparison(sides, new Date()).then(
      (undo) =>
        report({
          outcome: `Wrote the comparison to the new sheet ${undo.sheetName}.`,
          actions: [{ label: "Undo", run: () => undoIt(undo) }],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
    const undoIt = (undo: Parameters<typeof workbook.undoWrite>[0]): void => {
      workbook.undoWrite(undo).then(
        () => report({ outcome: `Undone: the sheet ${undo.sheetName} is gone again.`, actions: [] }),
        (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
      );
    };
  };
  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">What changes</h2>
      <label class="field">
        Compared with
        <select value={chosen?.id ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {chosen === null && <option value="">Choose a list</option>}
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {changes && (
        <>
          <dl class="facts">
            <Line word="Entering" districts={changes.entering} Icon={EnterIcon} />
            <Line word="Leaving" districts={changes.leaving} Icon={LeaveIcon} />
            <Line word="Graduated" districts={changes.graduated} Icon={GraduateIcon} />
            {changes.designatedAgain.length > 0 && (
              <Line word="Designated again" districts={changes.designatedAgain} Icon={EnterIcon} />
            )}
            <div>
              <dt>Unchanged</dt>
              <dd>{count(changes.unchanged.length, "district")}</dd>
            </div>
          </dl>
          {changes.graduatedAgainstRule.length > 0 && (
            <p class="notice caution">
              <WarningIcon />
              <span>
                {`${enumerate(changes.graduatedAgainstRule)} ${changes.graduatedAgainstRule.length === 1 ? "is" : "are"} marked Graduated and stood on no earlier list. Check the status.`}
              </span>
            </p>
          )}
          <button type="button" onClick={insert}>
            Insert comparison as a sheet
          </button>
        </>
      )}
    </section>
  );
}

function Line({
  word,
  districts,
  Icon,
}: {
  readonly word: string;
  readonly districts: readonly string[];
  readonly Icon: typeof EnterIcon;
}) {
  return (
    <div>
      <dt>
        <span class="movement">
          <Icon />
          {word}
        </span>
      </dt>
      <dd>{districts.length > 0 ? `${districts.length}: ${enumerate(districts)}` : "none"}</dd>
    </div>
  );
}
