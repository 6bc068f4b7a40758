import type { CellChange, ChangePlan } from "../../share";
import type { ScreenProps } from "../frame/screen-props";
import { englishPart } from "../texts/language";
import { shareTexts } from "../texts/share";
import { Group } from "./group";
import { InParts } from "../parts/in-parts";
import { Place } from "./places";
import { afterText } from "./share-words";
import type { Form } from "./way-choice";
import { sheetsOf } from "./words";

interface Props extends ScreenProps {
  readonly plan: ChangePlan;
  readonly form: Form;
  readonly otherwise: "leave" | "value";
  readonly chooseOtherwise: (otherwise: "leave" | "value") => void;
}

const EXAMPLES = 3;

/** Some formulas as they are and as they will be, and what stays as it is, with the reason. */
export function SharePreview({ plan, form, otherwise, chooseOtherwise, ...screen }: Props) {
  const t = shareTexts();
  const { changes, leftAlone } = plan;
  const asksOtherwise = form === "native" && (otherwise === "value" || leftAlone.length > 0);
  return (
    <>
      {changes.length > 0 && (
        <>
          <h3>{t.whatChanges}</h3>
          <ul class="listed parts">
            {examplesOf(changes).map((change) => (
              <li key={`${change.sheet} ${change.area.row} ${change.area.column}`}>
                <Place {...screen} sheet={change.sheet} area={change.area} />
                <span class="said quiet">{change.before?.formula}</span>
                <span class="said">{t.becomes(afterText(change))}</span>
              </li>
            ))}
          </ul>
          {changes.length > EXAMPLES && <p class="quiet">{t.examplesOf(changes.length, sheetsOf(changes).length)}</p>}
        </>
      )}
      {asksOtherwise && (
        <fieldset aria-labelledby="otherwise-title">
          <h3 id="otherwise-title">{t.noNativeForm}</h3>
          {(["leave", "value"] as const).map((one) => (
            <label class="line" key={one}>
              <input type="radio" name="otherwise" checked={otherwise === one} onChange={() => chooseOtherwise(one)} />
              {t.otherwise[one]}
            </label>
          ))}
        </fieldset>
      )}
      {leftAlone.length > 0 && (
        <Group title={t.stays(leftAlone.length)} needsAttention open>
          <InParts
            items={leftAlone}
            textOf={({ sheet, address, formula, why }) => `${sheet} ${address} ${formula} ${why}`}
            draw={({ sheet, address, formula, why }) => (
              <>
                <span class="said">{`${sheet === "" ? "" : `${sheet}, `}${address}: ${formula}`}</span>
                <span class="said quiet" {...englishPart()}>
                  {why}
                </span>
              </>
            )}
          />
        </Group>
      )}
    </>
  );
}

/** One of each function where there are several, else the first ones. */
function examplesOf(changes: readonly CellChange[]): readonly CellChange[] {
  const byFunction = new Map<string, CellChange>();
  for (const change of changes) {
    const id = /(?:ALLIANCE|GRADUATED|DISTRICT)_[A-Z_]+/i.exec(change.before?.formula ?? "")?.[0] ?? "";
    if (!byFunction.has(id)) byFunction.set(id, change);
    if (byFunction.size === EXAMPLES) break;
  }
  return [...new Set([...byFunction.values(), ...changes.slice(0, EXAMPLES)])].slice(0, EXAMPLES);
}
