import { useMemo, useState } from "preact/hooks";
import { copiesOf, inScope, planningShareSafe, type Scope, type ShareSafeOutcome } from "../../share";
import { isoDate } from "../../workbook/day";
import { WarningIcon } from "../frame/icons";
import { frameTexts } from "../texts/frame";
import { shareTexts } from "../texts/share";
import { AtHand } from "./at-hand";
import { leftOutOf } from "./done";
import { InParts } from "../parts/in-parts";
import { cell, Place } from "./places";
import { Planning } from "./planning";
import { ScopeChoice } from "./scope-choice";
import { SharePreview } from "./share-preview";
import { SubView } from "../parts/sub-view";
import type { PartProps } from "./part-props";
import { ProtectedSheets, useUnlocking } from "./unlocking";
import { useAct } from "./use-act";
import { usePlanned } from "./use-planned";
import { WayChoice, type Form, type Way } from "./way-choice";
import { doneText, planText } from "./share-words";
import { sheetsOf } from "./words";

/** A workbook that is right for people without the add-in: which part, how, a look at it, one click. */
export function ShareSafePart({ checked, leave, checkAgain, finish, ...screen }: PartProps) {
  const t = shareTexts();
  const { book } = checked.read;
  const { cells } = checked.findings;
  const [scope, setScope] = useState<Scope>({ kind: "workbook" });
  const [way, setWay] = useState<Way | null>(null);
  const [copyAs, setCopyAs] = useState<Form>("native");
  const [otherwise, setOtherwise] = useState<"leave" | "value">("leave");
  const unlocking = useUnlocking();
  const act = useAct(screen, unlocking);
  const form: Form = way === "copy" ? copyAs : (way ?? "native");
  const asked = cells.filter(({ sheet, area }) => inScope(scope, sheet, area));
  const counts = useMemo(
    () => new Map(sheetsOf(cells).map((name) => [name, cells.filter(({ sheet }) => sheet === name).length])),
    [cells],
  );
  const locked = sheetsOf(asked.filter(({ isProtected }) => isProtected));
  const unprotected = unlocking.chosen.filter((sheet) => locked.includes(sheet));
  const open = sheetsOf(asked).filter((sheet) => !locked.includes(sheet) || unprotected.includes(sheet));
  const copies = way === "copy" ? copiesOf(book, open) : null;
  const question = way === null ? null : JSON.stringify([scope, form, copies !== null, otherwise, unprotected]);
  const planned = usePlanned<ShareSafeOutcome>(question, () =>
    planningShareSafe(book, {
      way: form,
      scope,
      otherwise,
      unprotected,
      day: isoDate(new Date()),
      ...(copies ? { copies } : {}),
    }),
  );
  const outcome = planned.kind === "done" ? planned.result : null;
  const plan = outcome?.kind === "plan" ? outcome.plan : null;
  const made = plan && { form, copies, changes: plan.changes, sheets: plan.sheets };

  const share = (): void => {
    if (!plan || !made) return;
    act.carryOut(plan, copies, (carried) =>
      finish({
        text: doneText(made),
        carried,
        first: plan.changes[0] ?? null,
        skipped: [...plan.leftAlone, ...leftOutOf(carried)],
      }),
    );
  };

  return (
    <SubView screen={frameTexts().screens.share} title={t.shareSafe} leave={leave}>
      <ScopeChoice workbook={screen.workbook} scope={scope} choose={setScope} sheets={counts} />
      <WayChoice way={way} choose={setWay} copyAs={copyAs} chooseForm={setCopyAs} />
      <ProtectedSheets sheets={way === null ? [] : locked} unlocking={unlocking} />
      {question === null && <p class="empty">{t.chooseHow}</p>}
      <Planning planned={planned} />
      {outcome?.kind === "differences" && (
        <>
          <div class="notice problem" role="alert">
            <WarningIcon />
            <div>
              <p>{t.differences(outcome.differences.length)}</p>
              <button type="button" class="plain" onClick={checkAgain}>
                {t.checkAgain}
              </button>
            </div>
          </div>
          <InParts
            items={outcome.differences}
            draw={(one) => (
              <>
                <Place {...screen} sheet={one.sheet} area={cell(one)} />
                <span class="said">{t.difference(one)}</span>
              </>
            )}
          />
        </>
      )}
      {plan && made && (
        <>
          <SharePreview {...screen} plan={plan} form={form} otherwise={otherwise} chooseOtherwise={setOtherwise} />
          <AtHand
            act={act}
            sentence={planText(made)}
            verb={plan.changes.length > 0 ? (copies ? t.makeCopies : t.shareSafe) : null}
            go={share}
            checkAgain={checkAgain}
          />
        </>
      )}
    </SubView>
  );
}
