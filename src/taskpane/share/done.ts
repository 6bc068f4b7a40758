import type { Area } from "../../formula/area";
import type { LeftAlone } from "../../share";
import type { CarriedOut } from "../../workbook/share/acts";
import { shareTexts } from "../texts/share";

/** What an act has come to. */
export interface Done {
  /** "Repaired 2 formulas on the sheet Model." */
  readonly text: string;
  readonly carried: CarriedOut;
  /** The first cells that were changed. */
  readonly first: { readonly sheet: string; readonly area: Area } | null;
  /** What was not changed, and why. */
  readonly skipped: readonly LeftAlone[];
}

/** The sheets that were protected and left out, in the form of what a plan leaves alone. */
export const leftOutOf = ({ leftOut }: CarriedOut): LeftAlone[] =>
  leftOut.map(({ sheet, formulas: count }) => ({
    sheet,
    address: "",
    formula: shareTexts().formulas(count),
    why: shareTexts().sheetProtected(sheet),
  }));
