import type { DistrictList } from "../../law/lists";
import { countWithStatus, isEnacted } from "../../law/lists";
import { phraseTexts } from "../texts/phrases";

/** The first mention of fiscal years on a screen is spelled out. */
export function fiscalYears({ from, to }: { readonly from: number; readonly to: number }, spelledOut = false): string {
  const { fiscalYears: short, fiscalYearsInFull } = phraseTexts();
  return (spelledOut ? fiscalYearsInFull : short)(from, to);
}

/** "33 Alliance, 3 Graduated". */
export const listCounts = (list: DistrictList): string =>
  phraseTexts().statusCounts(countWithStatus(list, "Alliance"), countWithStatus(list, "Graduated"));

/** The name of a list with the doubt about it: a proposal is marked wherever it appears. */
export const listName = (list: DistrictList): string =>
  isEnacted(list) ? list.label : phraseTexts().proposedList(list.label);
