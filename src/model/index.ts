/** The sheets that the add-in plans. Nothing here knows Excel: another layer writes what is planned. */
export type * from "./choices";
export type * from "./plan";
export type * from "./planned-sheet";
export { baseYearGrants } from "./grants-sheet";
export { publishedGrants } from "./published-grants";
export { planComparison, planModel } from "./plan-model";
export { planTracker } from "./plan-tracker";
export { trackerName } from "./tracker-sheet";
