import type { ListComparison } from "../../law/lists-compare";

export interface ComparisonLine {
  readonly label: string;
  readonly districts: readonly string[];
}

/** The movements between two lists that have districts, each with its count; what does not occur is said in one line. */
export function comparisonLines(comparison: ListComparison): ComparisonLine[] {
  return [
    { label: "Entering", districts: comparison.entering },
    { label: "Leaving", districts: comparison.leaving },
    { label: "Graduated", districts: comparison.graduated },
    { label: "Designated again", districts: comparison.designatedAgain },
  ].filter(({ label, districts }) => districts.length > 0 || label !== "Designated again");
}

/** The word for one district in the preview; empty where nothing changes. */
export function movementWord(comparison: ListComparison, district: string): string {
  const line = comparisonLines(comparison).find(({ districts }) => districts.includes(district));
  return line?.label ?? "";
}
