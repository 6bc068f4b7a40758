import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { baseYearGrants, planModel } from "../../model";
import { TOWNS } from "../../model/figures/entitlements";
import type { FiscalYear } from "../../money/fiscal-year";
import { useKept } from "../frame/kept";
import type { ShownScreenProps } from "../frame/screen-props";
import { GrantsChoice } from "../parts/grants-choice";
import { PolicyChoice } from "../parts/policy-choice";
import { useFound } from "../parts/use-found";
import { modelTexts } from "../texts/model";
import { isoDate } from "../../workbook/day";
import {
  choicesOf,
  EMPTY,
  openQuestion,
  policyOf,
  sameChoices,
  withPolicy,
  yearsOf,
  type ModelState,
} from "./choices-state";
import { DistrictsChoice } from "./districts-choice";
import { InsertPart, type Inserted } from "./insert-part";
import { ModelPreview } from "./model-preview";
import { TrackerPart } from "./tracker-part";

/** Law, districts, years, grants; a look at real figures; one click. */
export function ModelScreen({ workbook, report, open }: ShownScreenProps) {
  const { value: state, change: setState } = useKept<ModelState>("model", EMPTY);
  const change = (next: Partial<ModelState>): void => setState((before) => ({ ...before, ...next }));
  const grants = useFound(
    useCallback((chosen) => workbook.findGrants(chosen), [workbook]),
    state.grants?.reference,
  );
  const lists = useFound(
    useCallback((chosen) => workbook.findLists(chosen), [workbook]),
    typeof state.list === "string" ? undefined : state.list.reference,
  );
  const foundGrants = grants.found.state === "found" ? grants.found.items : [];
  const foundLists = lists.found.state === "found" ? lists.found.items : [];

  // What was found is filled in where there is one that fits; the user's own choice stays.
  useEffect(() => {
    if (grants.found.state !== "found") return;
    const fitting = foundGrants.filter(({ problem }) => problem === null);
    setState((before) => {
      const same = foundGrants.find(({ reference }) => reference === before.grants?.reference);
      const [only, second] = fitting;
      const filled = same ?? (only && !second ? only : null);
      return filled === before.grants ? before : { ...before, grants: filled };
    });
  }, [grants.found]);

  // A list that is chosen is the one that the workbook holds now.
  useEffect(() => {
    setState((before) => {
      const { list } = before;
      if (typeof list === "string") return before;
      return { ...before, list: foundLists.find(({ reference }) => reference === list.reference) ?? list };
    });
  }, [lists.found]);

  const t = modelTexts();
  const choices = choicesOf(state);
  const today = isoDate(new Date());
  const plan = useMemo(() => (choices ? planModel(choices, today) : null), [JSON.stringify(choices), today]);
  const inserted = useKept<readonly Inserted[]>("inserted models", []);
  const [bringing, setBringing] = useState(false);
  const ownGrants = useMemo(() => [baseYearGrants()], []);
  const noGrants = grants.found.state === "found" && foundGrants.every(({ problem }) => problem !== null);

  return (
    <>
      <div class="stage">
        <PolicyChoice policy={state.policy} choose={(policy) => change(withPolicy(state, policy))} />
        <DistrictsChoice
          state={state}
          lists={foundLists}
          change={change}
          workbook={workbook}
          openLists={() => open("lists")}
        />
        <YearsChoice state={state} choose={(years) => change({ years })} />
        <GrantsChoice
          found={grants.found}
          findAgain={grants.findAgain}
          reference={state.grants?.reference ?? null}
          choose={(chosen) => change({ grants: chosen })}
        />
        {noGrants && (
          <section aria-labelledby="bring-title">
            <h2 id="bring-title">{t.noGrantsAtHand}</h2>
            <p>{t.publishedGrants(TOWNS.length)}</p>
            {bringing ? (
              <InsertPart
                sheets={ownGrants}
                verb={t.insertGrants}
                workbook={workbook}
                report={report}
                done={() => {
                  setBringing(false);
                  grants.findAgain();
                }}
              />
            ) : (
              <button type="button" onClick={() => setBringing(true)}>
                {t.bringGrants}
              </button>
            )}
          </section>
        )}
        {plan && (
          <>
            <ModelPreview plan={plan} />
            <fieldset aria-labelledby="with-title">
              <h2 id="with-title">{t.withIt}</h2>
              <label class="line">
                <input
                  type="checkbox"
                  checked={state.compare}
                  onChange={({ currentTarget }) => change({ compare: currentTarget.checked })}
                />
                {t.compare}
              </label>
              <label class="line">
                <input
                  type="checkbox"
                  checked={state.charts}
                  onChange={({ currentTarget }) => change({ charts: currentTarget.checked })}
                />
                {t.addCharts}
              </label>
            </fieldset>
            {plan.sheets.length > 0 && (
              <InsertPart
                sheets={plan.sheets}
                {...(choices ? { memory: { choices: sameChoices(choices), inserted } } : {})}
                verb={t.insertModel}
                workbook={workbook}
                report={report}
                done={grants.findAgain}
              />
            )}
          </>
        )}
        {!plan && <p class="empty">{openQuestion(state) ?? t.chooseFirst}</p>}
      </div>
      <TrackerPart state={state} workbook={workbook} report={report} />
    </>
  );
}

function YearsChoice({
  state,
  choose,
}: {
  readonly state: ModelState;
  readonly choose: (years: readonly FiscalYear[]) => void;
}) {
  const policy = policyOf(state.policy);
  if (!policy) return null;
  return (
    <fieldset aria-labelledby="years-title">
      <h2 id="years-title">{modelTexts().whichYears}</h2>
      <div class="year-boxes">
        {yearsOf(policy).map((year) => (
          <label key={year}>
            <input
              type="checkbox"
              checked={state.years.includes(year)}
              onChange={({ currentTarget }) =>
                choose(
                  (currentTarget.checked ? [...state.years, year] : state.years.filter((one) => one !== year)).sort(
                    (a, b) => a - b,
                  ),
                )
              }
            />
            {modelTexts().year(year)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
