import { compareDistrictLists, type DistrictStatus } from "../../districts/import";
import { allianceBefore } from "../../law/expectations";
import type { FiscalYear } from "../../money/fiscal-year";
import { problemOf } from "../../workbook/problem";
import { EnterIcon, GraduateIcon, LeaveIcon, WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screen-props";
import { addingTexts } from "../texts/adding";
import { undoAction } from "../parts/undo-action";
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
  const t = addingTexts();
  const { choices, chosen, choose } = before;
  const earlier = after.year === undefined ? [] : allianceBefore(after.year);
  const changes = chosen && compareDistrictLists(chosen.districts, after.districts, earlier);

  const insert = (): void => {
    if (!chosen || !changes) return;
    workbook.insertComparison({ before: chosen, after, changes }, new Date()).then(
      (token) =>
        report({
          outcome: t.wroteComparison(token.sheetName),
          actions: [undoAction({ workbook, report }, token)],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">{t.changes}</h2>
      <label class="field">
        {t.comparedWith}
        <select value={chosen?.id ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {chosen === null && <option value="">{t.chooseAList}</option>}
          {choices.map(({ id, shownAs }) => (
            <option key={id} value={id}>
              {shownAs}
            </option>
          ))}
        </select>
      </label>
      {changes && (
        <>
          <dl class="facts">
            <Line word={t.entering} districts={changes.entering} Icon={EnterIcon} />
            <Line word={t.leaving} districts={changes.leaving} Icon={LeaveIcon} />
            <Line word={t.graduated} districts={changes.graduated} Icon={GraduateIcon} />
            {changes.designatedAgain.length > 0 && (
              <Line word={t.designatedAgain} districts={changes.designatedAgain} Icon={EnterIcon} />
            )}
            <div>
              <dt>{t.unchanged}</dt>
              <dd>{t.districts(changes.unchanged.length)}</dd>
            </div>
          </dl>
          {changes.graduatedAgainstRule.length > 0 && (
            <p class="notice caution">
              <WarningIcon />
              <span>{t.graduatedAgainstRule(changes.graduatedAgainstRule)}</span>
            </p>
          )}
          <button type="button" onClick={insert}>
            {t.insertComparison}
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
  const t = addingTexts();
  return (
    <div>
      <dt>
        <span class="movement">
          <Icon />
          {word}
        </span>
      </dt>
      <dd>{districts.length > 0 ? t.theseDistricts(districts.length, districts) : t.noDistricts}</dd>
    </div>
  );
}
