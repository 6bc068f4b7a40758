import { placeText } from "../../share/address";
import { useMemo } from "preact/hooks";
import { needsRepair, planRepair, type CellChange } from "../../share";
import { frameTexts } from "../texts/frame";
import { shareTexts } from "../texts/share";
import { AtHand } from "./at-hand";
import { leftOutOf } from "./done";
import { InParts } from "../parts/in-parts";
import { Place } from "./places";
import { SubView } from "../parts/sub-view";
import type { PartProps } from "./part-props";
import { ProtectedSheets, useUnlocking } from "./unlocking";
import { useAct } from "./use-act";
import { sheetsOf } from "./words";

/** Stuck formulas entered anew, and the name of another file taken from before a function. */
export function RepairPart({ checked, leave, checkAgain, finish, ...screen }: PartProps) {
  const { read, findings } = checked;
  const unlocking = useUnlocking();
  const act = useAct(screen, unlocking);
  const plan = useMemo(
    () => planRepair(read.book, { form: "plain", findings, unprotected: unlocking.chosen }),
    [read.book, findings, unlocking.chosen],
  );
  const locked = sheetsOf(findings.cells.filter((use) => use.isProtected && needsRepair(use)));
  const { changes } = plan;
  const t = shareTexts();
  const sheets = sheetsOf(changes);

  const repair = (): void =>
    act.carryOut(plan, null, (carried) => {
      const works = carried.formulas - stillWrong(carried.stillWrong);
      finish({
        text:
          works === carried.formulas
            ? t.repairedAll(carried.formulas, sheets)
            : t.repairedSome(carried.formulas, sheets, works, carried.formulas - works),
        carried,
        first: changes[0] ?? null,
        skipped: [...plan.leftAlone, ...leftOutOf(carried)],
      });
    });

  return (
    <SubView screen={frameTexts().screens.share} title={t.repair} leave={leave}>
      <p>{t.entersAnew}</p>
      <ProtectedSheets sheets={locked} unlocking={unlocking} />
      {changes.length > 0 && (
        <>
          <h3>{t.whatChanges}</h3>
          <InParts
            items={changes}
            textOf={({ sheet, area, before }) => `${placeText(sheet, area)} ${before?.formula ?? ""}`}
            draw={(change) => (
              <>
                <Place {...screen} sheet={change.sheet} area={change.area} />
                <Becomes change={change} />
              </>
            )}
          />
        </>
      )}
      <AtHand
        act={act}
        sentence={changes.length > 0 ? t.repairPlan(changes.length, sheets) : t.repairOnlyProtected}
        verb={changes.length > 0 ? t.repairThem(changes.length) : null}
        go={repair}
        checkAgain={checkAgain}
      />
    </SubView>
  );
}

const stillWrong = (cells: readonly { readonly sheet: string; readonly formula: string }[]): number =>
  new Set(cells.map(({ sheet, formula }) => `${sheet} ${formula}`)).size;

/** A formula, and what it becomes where that reads otherwise. */
function Becomes({ change: { before, after } }: { readonly change: CellChange }) {
  const next = after.kind === "formula" ? after.formula.formula : "";
  return next === before?.formula ? (
    <span class="said">{shareTexts().asItIs(next)}</span>
  ) : (
    <>
      <span class="said quiet">{before?.formula}</span>
      <span class="said">{shareTexts().becomes(next)}</span>
    </>
  );
}
