import { placeText } from "../../share/address";
import { useMemo, useState } from "preact/hooks";
import type { Area } from "../../formula/area";
import { planRestore, type Scope } from "../../share";
import { frameTexts } from "../texts/frame";
import { englishPart } from "../texts/language";
import { shareTexts } from "../texts/share";
import { AtHand } from "./at-hand";
import { leftOutOf } from "./done";
import { Group } from "./group";
import { InParts } from "../parts/in-parts";
import { Place } from "./places";
import { ScopeChoice } from "./scope-choice";
import { SubView } from "../parts/sub-view";
import { keptText } from "./kept-originals";
import type { PartProps } from "./part-props";
import { ProtectedSheets, useUnlocking } from "./unlocking";
import { useAct } from "./use-act";
import { sheetsOf } from "./words";

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
  const t = shareTexts();
  const sheets = sheetsOf(plan.changes);
  const mayGo = plan.changes.length + plan.removed.length > 0;

  const restore = (): void =>
    act.carryOut(plan, null, (carried) =>
      finish({
        text: sheets.length > 0 ? t.restoredOn(carried.formulas, sheets) : t.restored(carried.formulas),
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
    <SubView screen={frameTexts().screens.share} title={t.restore} leave={leave}>
      <p>{keptText(checked.originals)}</p>
      <ScopeChoice workbook={screen.workbook} scope={scope} choose={setScope} sheets={NONE} />
      {edited.length > 0 && (
        <fieldset aria-labelledby="edited-title">
          <h3 id="edited-title">{t.edited(edited.length)}</h3>
          <p>{t.aboutEdited(edited.length)}</p>
          {edited.length > 1 && (
            <label class="line">
              <input
                type="checkbox"
                checked={edited.every((one) => over.has(keyOf(one)))}
                onChange={({ currentTarget }) => setOver(new Set(currentTarget.checked ? edited.map(keyOf) : []))}
              />
              {t.restoreAll}
            </label>
          )}
          <InParts
            items={edited}
            textOf={({ sheet, area }) => placeText(sheet, area)}
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
                  <span>{t.restoreOne(one.formula)}</span>
                </label>
                <Place {...screen} sheet={one.sheet} area={one.area} />
                <span class="said" {...englishPart()}>
                  {one.text}
                </span>
              </>
            )}
          />
        </fieldset>
      )}
      {gone.length > 0 && (
        <Group title={t.gone(gone.length)} needsAttention open>
          <InParts items={gone} draw={(one) => <span class="said">{t.goneOne(one)}</span>} />
        </Group>
      )}
      {broken.length > 0 && (
        <Group title={t.broken(broken.length)} needsAttention open>
          <InParts items={broken} draw={(one) => <span class="said">{t.brokenOne(one)}</span>} />
        </Group>
      )}
      <ProtectedSheets sheets={locked.filter((sheet) => concerned.has(sheet))} unlocking={unlocking} />
      {plan.changes.length > 0 && (
        <>
          <h3>{t.whatChanges}</h3>
          <InParts
            items={plan.changes}
            textOf={({ sheet, area, after }) =>
              `${placeText(sheet, area)} ${after.kind === "formula" ? after.formula.formula : ""}`
            }
            draw={(change) => (
              <>
                <Place {...screen} sheet={change.sheet} area={change.area} />
                <span class="said">
                  {change.after.kind === "formula" ? t.becomes(change.after.formula.formula) : ""}
                </span>
              </>
            )}
          />
        </>
      )}
      <AtHand
        act={act}
        sentence={
          restored > 0 ? t.restorePlan(restored, sheets) : mayGo ? t.onlyLetGo(gone.length) : t.nothingToRestore
        }
        verb={restored > 0 ? t.restoreThem(restored) : mayGo ? t.letGo(gone.length) : null}
        go={restore}
        checkAgain={checkAgain}
      />
    </SubView>
  );
}
