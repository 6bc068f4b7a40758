import { compareDistrictLists, type DistrictStatus } from "../../districts/import";
import { allianceBefore } from "../../law/expectations";
import type { FiscalYear } from "../../money/fiscal-year";
import { problemOf } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import { EnterIcon, GraduateIcon, LeaveIcon, WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screens";
import { count, enumerate } from "../words/phrases";
import { undoneSentence } from "./undone";
import type { Before } from "./use-before";

interface Props extends ScreenProps {
  readonly before: Before;
  readonly after: {
    readonly name: string;
    readonly source: string;
    readonly districts: readonly DistrictStatus[];
    readonly year: FiscalYear | undefined;
  };
}

/** What changes from a list before to this one, as Table 2 of the source sets two lists beside each other. */
export function Comparison({ before, after, workbook, report }: Props) {
  const { choices, chosen, choose } = before;
  const earlier = after.year === undefined ? [] : allianceBefore(after.year);
  const changes = chosen && compareDistrictLists(chosen.districts, after.districts, earlier);

  const undo = (token: Undo): void => {
    workbook.undoWrite(token).then(
      () => report({ outcome: undoneSentence(token), actions: [] }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  const insert = (): void => {
    if (!chosen || !changes) return;
    workbook.insertComparison({ before: chosen, after, changes }, new Date()).then(
      (token) =>
        report({
          outcome: `Wrote the comparison to the new sheet ${token.sheetName}.`,
          actions: [{ label: "Undo", run: () => undo(token) }],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">What changes</h2>
      <label class="field">
        Compared with
        <select value={chosen?.id ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {chosen === null && <option value="">Choose a list</option>}
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
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
