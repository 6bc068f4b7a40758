import { placeText } from "../../share/address";
import type { ScreenProps } from "../frame/screen-props";
import { shareTexts } from "../texts/share";
import type { Done } from "./done";
import { InParts } from "../parts/in-parts";
import { cell, Place } from "./places";
import type { Checked } from "./use-check";

interface Props extends ScreenProps {
  readonly done: Done;
  readonly checked: Checked | null;
  readonly dismiss: () => void;
}

/** After an act: what does not work yet, and what was left out, with the reasons. */
export function LastChange({ done, checked, dismiss, ...screen }: Props) {
  const t = shareTexts();
  const { carried, skipped } = done;
  if (carried.stillWrong.length + skipped.length === 0) return null;
  return (
    <section aria-labelledby="last-title">
      <h2 id="last-title">{t.left}</h2>
      {carried.stillWrong.length > 0 && (
        <>
          <h3>{t.stillAnError}</h3>
          <InParts
            items={carried.stillWrong}
            draw={(one) => (
              <>
                <Place {...screen} sheet={one.sheet} area={cell(one)} />
                <span class="said">{why(one, checked)}</span>
              </>
            )}
          />
        </>
      )}
      {skipped.length > 0 && (
        <>
          <h3>{t.skipped}</h3>
          <InParts
            items={skipped}
            draw={(one) => (
              <>
                <span class="said">{`${[one.sheet, one.address].filter((word) => word !== "").join(", ")}: ${one.formula}`}</span>
                <span class="said quiet">{one.why}</span>
              </>
            )}
          />
        </>
      )}
      <button type="button" onClick={dismiss}>
        {t.dismiss}
      </button>
    </section>
  );
}

/** In the words of the check that followed, where it has some. */
function why(one: Done["carried"]["stillWrong"][number], checked: Checked | null): string {
  const t = shareTexts();
  if (one.shows === "#NAME?") return t.unknownFunction;
  const use = checked?.findings.cells.find(
    ({ sheet, area }) =>
      sheet === one.sheet &&
      one.row >= area.row &&
      one.row < area.row + area.rows &&
      one.column >= area.column &&
      one.column < area.column + area.columns,
  );
  return use ? t.state(use) : t.stillShows(placeText(one.sheet, cell(one)), one.shows);
}
