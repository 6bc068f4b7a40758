import { useEffect, useMemo, useState } from "preact/hooks";
import { planTracker, trackerName, type PreviousTracker } from "../../model";
import { onSheet } from "../../formula/sheet-name";
import { fiscalYear, type FiscalYear } from "../../money/fiscal-year";
import { WarningIcon } from "../frame/icons";
import { useKept } from "../frame/kept";
import type { ScreenProps } from "../frame/screen-props";
import { englishPart } from "../texts/language";
import { modelTexts } from "../texts/model";
import { isoDate } from "../../workbook/day";
import {
  districtsOf,
  listChoice,
  openQuestion,
  policyOf,
  referred,
  sameChoices,
  yearsOf,
  type ModelState,
} from "./choices-state";
import { InsertPart, type Inserted } from "./insert-part";

interface Props extends ScreenProps {
  readonly state: ModelState;
}

/** A sheet for the plans and the spending of one fiscal year, and a checklist of the plan. */
export function TrackerPart({ state, workbook, report }: Props) {
  const { value: year, change: setYear } = useKept<FiscalYear | null>("tracker year", null);
  const inserted = useKept<readonly Inserted[]>("inserted trackers", []);
  const policy = policyOf(state.policy);
  const t = modelTexts();
  const { grants } = state;
  const today = isoDate(new Date());
  /** Null where the year before has no tracker; undefined until that is known. */
  const [previous, setPrevious] = useState<PreviousTracker | null | undefined>(undefined);
  const grantsSheet = grants?.sheetName;
  const [read, setRead] = useState(0);
  useEffect(() => {
    setPrevious(undefined);
    if (year === null || grantsSheet === undefined) return;
    let wanted = true;
    void trackerOf(fiscalYear(year - 1), grantsSheet, workbook).then((found) => wanted && setPrevious(found));
    return () => {
      wanted = false;
    };
  }, [year, grantsSheet, workbook, read]);
  const planned = useMemo(() => {
    if (previous === undefined || year === null || !policy || !grants || grants.problem !== null) return null;
    if (openQuestion(state) !== null) return null;
    const choices = {
      districts: districtsOf({ ...state, years: [year] }),
      list: listChoice(state),
      year,
      policy: policy.id,
      grants: referred(grants),
    };
    const { sheets, problems } = planTracker(choices, previous ?? undefined, today);
    return { sheets, problems, choices: sameChoices({ ...choices, ...(previous ? { after: previous.sheet } : {}) }) };
  }, [year, policy, grants, state.list, state.names, today, previous]);
  if (!policy || !grants || grants.problem !== null) return null;
  return (
    <section aria-labelledby="tracker-title">
      <h2 id="tracker-title">{t.tracker}</h2>
      <p>{t.aboutTracker}</p>
      <label class="field">
        {t.fiscalYear}
        <select
          value={year ?? ""}
          onChange={({ currentTarget }) =>
            setYear(currentTarget.value === "" ? null : fiscalYear(Number(currentTarget.value)))
          }
        >
          <option value="">{t.chooseYear}</option>
          {yearsOf(policy).map((one) => (
            <option key={one} value={one}>
              {t.year(one)}
            </option>
          ))}
        </select>
      </label>
      {planned?.problems.map((problem) => (
        <p class="notice problem" role="alert" key={problem}>
          <WarningIcon />
          <span {...englishPart()}>{problem}</span>
        </p>
      ))}
      {planned && planned.sheets.length > 0 && year !== null && (
        <p>{previous ? t.fromPrevious(previous.sheet) : t.noPrevious(trackerName(fiscalYear(year - 1)))}</p>
      )}
      {planned && planned.sheets.length > 0 && (
        <InsertPart
          sheets={planned.sheets}
          memory={{ choices: planned.choices, inserted }}
          verb={t.insertTracker}
          workbook={workbook}
          report={report}
          done={() => setRead((times) => times + 1)}
        />
      )}
    </section>
  );
}

/** The tracker of a year under the name it was written with; null where the workbook has none that can be read. */
async function trackerOf(
  year: FiscalYear,
  sheetName: string,
  workbook: ScreenProps["workbook"],
): Promise<PreviousTracker | null> {
  const sheet = trackerName(year);
  const base = { sheetName, address: "A1" };
  const [names] = await workbook.readReferences([onSheet(sheet, "A1:A300")], base).catch(() => []);
  if (!names?.readable) return null;
  return { sheet, districts: names.values.flat().filter((value) => typeof value === "string") };
}
