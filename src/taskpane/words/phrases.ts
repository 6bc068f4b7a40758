import type { DistrictList } from "../../law/lists";
import { countWithStatus, isEnacted } from "../../law/lists";

/** "1 row", "36 rows", "No rows". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "No" : number} ${number === 1 ? one : many}`;
}

/** "Enfield, Plainfield and Stratford". */
export function enumerate(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** "FY 2018 to FY 2022"; the first mention on a screen is spelled out. */
export function fiscalYears({ from, to }: { readonly from: number; readonly to: number }, spelledOut = false): string {
  const name = spelledOut ? "Fiscal year" : "FY";
  if (from === to) return `${name} ${from}`;
  return spelledOut ? `Fiscal years ${from} to ${to}` : `FY ${from} to FY ${to}`;
}

/** "33 Alliance, 3 Graduated". */
export function statusCounts(alliance: number, graduated: number): string {
  return graduated > 0 ? `${alliance} Alliance, ${graduated} Graduated` : `${alliance} Alliance`;
}

export const listCounts = (list: DistrictList): string =>
  statusCounts(countWithStatus(list, "Alliance"), countWithStatus(list, "Graduated"));

/** The name of a list with the doubt about it: a proposal is marked wherever it appears. */
export const listName = (list: DistrictList): string =>
  isEnacted(list) ? list.label : `${list.label} (proposed, not enacted)`;
