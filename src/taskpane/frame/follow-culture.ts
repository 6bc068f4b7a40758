import { readCulture } from "../../workbook/culture";
import { culture, cultureOf, follow, isSameCulture } from "../words/culture";

/**
 * Numbers and days as the user's Excel writes them: first as its language of editing has them, then as Excel itself says. Excel
 * has no event for a change of its options, so they are read again when the user comes back to the pane.
 */
export function followCulture(contentLanguage: string | undefined, changed: () => void): void {
  follow(cultureOf(contentLanguage));
  const read = (): void => {
    readCulture().then(
      (next) => {
        if (next === null || isSameCulture(next, culture())) return;
        follow(next);
        changed();
      },
      // While a cell is being edited Excel does not answer; the next look will.
      () => undefined,
    );
  };
  read();
  window.addEventListener("focus", read);
}
