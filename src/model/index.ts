/** The sheets that the add-in plans. Nothing here knows Excel: another layer writes what is planned. */
export type * from "./choices";
export type * from "./plan";
export type * from "./planned-sheet";
export { baseYearGrants, publishedGrants } from "./grants-sheet";
export { planComparison, planModel } from "./plan-model";
