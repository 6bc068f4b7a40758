import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { baseYearGrants, planModel } from "../../model";
import type { FiscalYear } from "../../money/fiscal-year";
import type { FoundList } from "../../workbook/found-tables";
import type { ScreenProps } from "../frame/screens";
import { GrantsChoice } from "../parts/grants-choice";
import { PolicyChoice } from "../parts/policy-choice";
import { useFound } from "../parts/use-found";
import { isoDate } from "../../workbook/day";
import { count } from "../words/phrases";
import { choicesOf, districtsOf, EMPTY, policyOf, usualYears, yearsOf, type ModelState } from "./choices-state";
import { InsertPart } from "./insert-part";
import { ModelPreview } from "./model-preview";
import { TrackerPart } from "./tracker-part";

/** Law, districts, years, grants; a look at real figures; one click. */
export function ModelScreen({ workbook, report }: ScreenProps) {
  const [state, setState] = useState<ModelState>(EMPTY);
  const change = (next: Partial<ModelState>): void => setState((before) => ({ ...before, ...next }));
  const grants = useFound(useCallback(() => workbook.findGrants(), [workbook]));
  const lists = useFound(useCallback(() => workbook.findLists(), [workbook]));
  const foundGrants = grants.found.state === "found" ? grants.found.items : [];
  const foundLists = lists.found.state === "found" ? lists.found.items.filter(({ problem }) => problem === null) : [];

  // What was found is filled in where there is one that fits; the user's own choice stays.
  useEffect(() => {
    const fitting = foundGrants.filter(({ problem }) => problem === null);
    setState((before) => {
      const same = foundGrants.find(({ reference }) => reference === before.grants?.reference);
      const [only, second] = fitting;
      const filled = same ?? (only && !second ? only : null);
      return filled === before.grants ? before : { ...before, grants: filled };
    });
  }, [grants.found]);

  const choices = choicesOf(state);
  const today = isoDate(new Date());
  const plan = useMemo(() => (choices ? planModel(choices, today) : null), [JSON.stringify(choices), today]);
  const [bringing, setBringing] = useState(false);
  const ownGrants = useMemo(() => [baseYearGrants()], []);
  const noGrants = grants.found.state === "found" && foundGrants.every(({ problem }) => problem !== null);

  return (
    <>
      <div class="stage">
        <PolicyChoice
          policy={state.policy}
          choose={(policy) => change({ policy, years: state.years.length > 0 ? state.years : usualYears() })}
        />
        <DistrictsChoice state={state} lists={foundLists} choose={(list) => change({ list })} />
        <YearsChoice state={state} choose={(years) => change({ years })} />
        <GrantsChoice
          found={grants.found}
          findAgain={grants.findAgain}
          reference={state.grants?.reference ?? null}
          choose={(chosen) => change({ grants: chosen })}
        />
        {noGrants && (
          <section aria-labelledby="bring-title">
            <h2 id="bring-title">No grants at hand?</h2>
            <p>
              The ECS entitlements of the 36 towns of the lists, as the State published them, can be brought as a table.
            </p>
            {bringing ? (
              <InsertPart
                sheets={ownGrants}
                verb="Insert grants"
                workbook={workbook}
                report={report}
                done={() => {
                  setBringing(false);
                  grants.findAgain();
                }}
              />
            ) : (
              <button type="button" onClick={() => setBringing(true)}>
                Bring the published grants
              </button>
            )}
          </section>
        )}
        {plan && (
          <>
            <ModelPreview plan={plan} />
            <fieldset aria-labelledby="with-title">
              <h2 id="with-title">With it</h2>
              <label class="line">
                <input
                  type="checkbox"
                  checked={state.compare}
                  onChange={({ currentTarget }) => change({ compare: currentTarget.checked })}
                />
                Compare both policies
              </label>
              <label class="line">
                <input
                  type="checkbox"
                  checked={state.charts}
                  onChange={({ currentTarget }) => change({ charts: currentTarget.checked })}
                />
                Add charts
              </label>
            </fieldset>
            {plan.sheets.length > 0 && (
              <InsertPart
                sheets={plan.sheets}
                verb="Insert model"
                workbook={workbook}
                report={report}
                done={grants.findAgain}
              />
            )}
          </>
        )}
        {!plan && <p class="empty">Choose law, years and grants to see what would be inserted.</p>}
      </div>
      <TrackerPart state={state} workbook={workbook} report={report} />
    </>
  );
}

function DistrictsChoice({
  state,
  lists,
  choose,
}: {
  readonly state: ModelState;
  readonly lists: readonly FoundList[];
  readonly choose: (list: ModelState["list"]) => void;
}) {
  const districts = districtsOf(state);
  return (
    <fieldset aria-labelledby="list-title">
      <h2 id="list-title">Which districts?</h2>
      <label class="line">
        <input type="radio" name="list" checked={state.list === "built-in"} onChange={() => choose("built-in")} />
        <span>
          The lists of the policy
          {state.list === "built-in" && districts.length > 0 && (
            <span class="quiet">{` ${count(districts.length, "district")}`}</span>
          )}
        </span>
      </label>
      {lists.map((list) => (
        <label class="line" key={list.reference}>
          <input
            type="radio"
            name="list"
            checked={state.list !== "built-in" && state.list.reference === list.reference}
            onChange={() => choose(list)}
          />
          <span>
            {list.kind === "table" ? list.name : list.address}
            <span class="quiet">{` ${count(list.rows, "row")} on ${list.sheetName}`}</span>
          </span>
        </label>
      ))}
    </fieldset>
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
      <h2 id="years-title">Which fiscal years?</h2>
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
            {`FY ${year}`}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
