import { useMemo, useState } from "preact/hooks";
import { planRestore, type Area, type Scope } from "../../share";
import { AtHand } from "./at-hand";
import { leftOutOf } from "./done";
import { Group } from "./group";
import { InParts } from "./in-parts";
import { Place } from "./places";
import { ScopeChoice } from "./scope-choice";
import { SubView } from "../parts/sub-view";
import type { PartProps } from "./part-props";
import { ProtectedSheets, useUnlocking } from "./unlocking";
import { useAct } from "./use-act";
import { formulas, onSheets, sheetsOf } from "./words";

const keyOf = ({ sheet, area }: { readonly sheet: string; readonly area: Area }): string =>
  `${area.row} ${area.column} ${sheet}`;

const NONE: ReadonlyMap<string, number> = new Map();

/** The formulas that share-safe replaced, brought back; what was edited since is asked about. */
export function RestorePart({ checked, leave, checkAgain, finish, ...screen }: PartProps) {
  const { book } = checked.read;
  const [scope, setScope] = useState<Scope>({ kind: "workbook" });
  /** The edited cells that are restored all the same. */
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const unlocking = useUnlocking();
  const act = useAct(screen, unlocking);
  const outcome = useMemo(
    () =>
      planRestore(book, {
        scope,
        form: "plain",
        edited: (place) => (over.has(keyOf(place)) ? "restore" : "skip"),
        unprotected: unlocking.chosen,
      }),
    [book, scope, over, unlocking.chosen],
  );
  const { plan, edited, gone, broken, restored } = outcome;
  const locked = book.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const concerned = new Set([...sheetsOf(plan.leftAlone), ...unlocking.chosen]);
  const where = onSheets(sheetsOf(plan.changes));
  const mayGo = plan.changes.length + plan.removed.length > 0;

  const restore = (): void =>
    act.carryOut(plan, null, (carried) =>
      finish({
        text: `Restored ${formulas(carried.formulas)}${plan.changes.length > 0 ? ` on ${where}` : ""}.`,
        carried,
        first: plan.changes[0] ?? null,
        skipped: [
          ...plan.leftAlone,
          ...leftOutOf(carried),
          ...edited
            .filter((one) => !over.has(keyOf(one)))
            .map(({ sheet, formula, text }) => ({ sheet, address: "", formula, why: text })),
        ],
      }),
    );

  return (
    <SubView screen="Share" title="Restore" leave={leave}>
      <p>{keptText(checked.originals)}</p>
      <ScopeChoice workbook={screen.workbook} scope={scope} choose={setScope} sheets={NONE} />
      {edited.length > 0 && (
        <fieldset aria-labelledby="edited-title">
          <h3 id="edited-title">
            {edited.length === 1 ? "One was edited since" : `${formulas(edited.length)} were edited since`}
          </h3>
          <p>They are skipped, unless you tick them; what stands there now is then replaced.</p>
          {edited.length > 1 && (
            <label class="line">
              <input
                type="checkbox"
                checked={edited.every((one) => over.has(keyOf(one)))}
                onChange={({ currentTarget }) => setOver(new Set(currentTarget.checked ? edited.map(keyOf) : []))}
              />
              Restore all of them
            </label>
          )}
          <InParts
            items={edited}
            draw={(one) => (
              <>
                <label class="line">
                  <input
                    type="checkbox"
                    checked={over.has(keyOf(one))}
                    onChange={({ currentTarget }) => {
                      const next = new Set(over);
                      if (currentTarget.checked) next.add(keyOf(one));
                      else next.delete(keyOf(one));
                      setOver(next);
                    }}
                  />
                  <span>{`Restore ${one.formula}`}</span>
                </label>
                <Place {...screen} sheet={one.sheet} area={one.area} />
                <span class="said">{one.text}</span>
              </>
            )}
          />
        </fieldset>
      )}
      {gone.length > 0 && (
        <Group
          title={`${formulas(gone.length)} ${gone.length === 1 ? "has no cell" : "have no cells"} any more`}
          needsAttention
          open
        >
          <InParts items={gone} draw={({ text }) => <span class="said">{text}</span>} />
        </Group>
      )}
      {broken.length > 0 && (
        <Group title={`${formulas(broken.length)} will show #REF!`} needsAttention open>
          <InParts items={broken} draw={({ text }) => <span class="said">{text}</span>} />
        </Group>
      )}
      <ProtectedSheets sheets={locked.filter((sheet) => concerned.has(sheet))} unlocking={unlocking} />
      {plan.changes.length > 0 && (
        <>
          <h3>What changes</h3>
          <InParts
            items={plan.changes}
            draw={(change) => (
              <>
                <Place {...screen} sheet={change.sheet} area={change.area} />
                <span class="said">
                  {change.after.kind === "formula" ? `becomes ${change.after.formula.formula}` : ""}
                </span>
              </>
            )}
          />
        </>
      )}
      <AtHand
        act={act}
        sentence={
          restored > 0
            ? `Brings back ${formulas(restored)} on ${where}, as ${restored === 1 ? "it was" : "they were"}.`
            : mayGo
              ? "No formula can be brought back. The originals that have no cell any more are let go."
              : "Nothing here can be brought back as it is chosen."
        }
        verb={restored > 0 ? `Restore ${formulas(restored)}` : mayGo ? "Let them go" : null}
        go={restore}
        checkAgain={checkAgain}
      />
    </SubView>
  );
}

export interface KeptOriginals {
  readonly count: number;
  readonly sheets: readonly string[];
  /** The days on which they were kept, the first one first: "2026-11-26". */
  readonly days: readonly string[];
}

/** How many are kept, since when, and of which sheets. */
export function keptText({ count, sheets, days }: KeptOriginals): string {
  const [first = "", last = first] = [days[0], days[days.length - 1]];
  const since = first === last ? `since ${first}` : `from ${first} to ${last}`;
  return `${formulas(count)} ${count === 1 ? "is" : "are"} kept ${since}${sheets.length > 0 ? `, of ${onSheets(sheets)}` : ""}.`;
}
