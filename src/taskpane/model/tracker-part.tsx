import { useEffect, useMemo, useState } from "preact/hooks";
import { planTracker, trackerName, type PreviousTracker } from "../../model";
import { fiscalYear, type FiscalYear } from "../../money/fiscal-year";
import { WarningIcon } from "../frame/icons";
import type { ScreenProps } from "../frame/screens";
import { isoDate } from "../../workbook/day";
import { districtsOf, listChoice, openQuestion, policyOf, referred, yearsOf, type ModelState } from "./choices-state";
import { InsertPart } from "./insert-part";

interface Props extends ScreenProps {
  readonly state: ModelState;
}

/** A sheet for the plans and the spending of one fiscal year, and a checklist of the plan. */
export function TrackerPart({ state, workbook, report }: Props) {
  const [year, setYear] = useState<FiscalYear | null>(null);
  const policy = policyOf(state.policy);
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
  const plan = useMemo(() => {
    if (previous === undefined || year === null || !policy || !grants || grants.problem !== null) return null;
    if (openQuestion(state) !== null) return null;
    const choices = {
      districts: districtsOf({ ...state, years: [year] }),
      list: listChoice(state),
      year,
      policy: policy.id,
      grants: referred(grants),
    };
    return planTracker(choices, previous ?? undefined, today);
  }, [year, policy, grants, state.list, state.names, today, previous]);
  if (!policy || !grants || grants.problem !== null) return null;
  return (
    <section aria-labelledby="tracker-title">
      <h2 id="tracker-title">Plan and spending tracker</h2>
      <p>
        A sheet for one fiscal year with a row for each district: plan status, released, spent, recoverable, carried
        forward.
      </p>
      <label class="field">
        Fiscal year
        <select
          value={year ?? ""}
          onChange={({ currentTarget }) =>
            setYear(currentTarget.value === "" ? null : fiscalYear(Number(currentTarget.value)))
          }
        >
          <option value="">Choose a year</option>
          {yearsOf(policy).map((one) => (
            <option key={one} value={one}>{`FY ${one}`}</option>
          ))}
        </select>
      </label>
      {plan?.problems.map((problem) => (
        <p class="notice problem" role="alert" key={problem}>
          <WarningIcon />
          <span>{problem}</span>
        </p>
      ))}
      {plan && plan.sheets.length > 0 && year !== null && (
        <p>
          {previous
            ? `What was not spent before comes from the sheet ${previous.sheet}.`
            : `There is no sheet ${trackerName(fiscalYear(year - 1))}: what was not spent before is typed in.`}
        </p>
      )}
      {plan && plan.sheets.length > 0 && (
        <InsertPart
          sheets={plan.sheets}
          verb="Insert tracker"
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
  const [names] = await workbook.readReferences([`'${sheet}'!A1:A300`], base).catch(() => []);
  if (!names?.readable) return null;
  return { sheet, districts: names.values.flat().filter((value) => typeof value === "string") };
}
