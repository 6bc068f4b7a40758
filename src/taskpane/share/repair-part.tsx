import { useMemo } from "preact/hooks";
import { needsRepair, planRepair, type CellChange } from "../../share";
import { AtHand } from "./at-hand";
import { leftOutOf } from "./done";
import { InParts } from "./in-parts";
import { Place } from "./places";
import { SubView } from "../parts/sub-view";
import type { PartProps } from "./part-props";
import { ProtectedSheets, useUnlocking } from "./unlocking";
import { useAct } from "./use-act";
import { formulas, onSheets, sheetsOf } from "./words";

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
  const many = formulas(changes.length);
  const where = onSheets(sheetsOf(changes));

  const repair = (): void =>
    act.carryOut(plan, null, (carried) => {
      const works = carried.formulas - stillWrong(carried.stillWrong);
      finish({
        text: `Repaired ${formulas(carried.formulas)} on ${where}: ${works === carried.formulas ? "all of them work now" : `${works} work now, ${carried.formulas - works} still ${carried.formulas - works === 1 ? "shows" : "show"} an error`}.`,
        carried,
        first: changes[0] ?? null,
        skipped: [...plan.leftAlone, ...leftOutOf(carried)],
      });
    });

  return (
    <SubView screen="Share" title="Repair" leave={leave}>
      <p>
        Enters each formula anew, so that Excel asks the add-in for it; the name of another file before a function goes.
      </p>
      <ProtectedSheets sheets={locked} unlocking={unlocking} />
      {changes.length > 0 && (
        <>
          <h3>What changes</h3>
          <InParts
            items={changes}
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
        sentence={
          changes.length > 0
            ? `Enters ${many} anew on ${where}. Nothing else is changed.`
            : "Every formula to repair stands on a protected sheet. Tick the sheet, or leave it out."
        }
        verb={changes.length > 0 ? `Repair ${many}` : null}
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
    <span class="said">{`${next}, as it is`}</span>
  ) : (
    <>
      <span class="said quiet">{before?.formula}</span>
      <span class="said">{`becomes ${next}`}</span>
    </>
  );
}
