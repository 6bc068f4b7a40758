/** How the pane writes numbers and days, and reads amounts that are typed: as the user's Excel does. */
import type { Culture } from "../../workbook/culture";

const UNITED_STATES: Culture = { decimal: ".", group: ",", shortDate: null };

let current = UNITED_STATES;

export const culture = (): Culture => current;

export function follow(next: Culture): void {
  current = next;
}

/** The separators of a language tag such as "es-ES", where Excel itself does not tell; those of the United States where there is none. */
export function cultureOf(tag: string | undefined): Culture {
  try {
    const parts = new Intl.NumberFormat(tag ?? "en-US", { useGrouping: true }).formatToParts(12_345_678.5);
    const find = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    return { ...UNITED_STATES, decimal: find("decimal") ?? ".", group: find("group") ?? "" };
  } catch {
    return UNITED_STATES;
  }
}

export const isSameCulture = (a: Culture, b: Culture): boolean =>
  a.decimal === b.decimal && a.group === b.group && a.shortDate === b.shortDate;
