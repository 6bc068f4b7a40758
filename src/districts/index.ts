export type { How, QuestionReason, Resolution } from "./resolution";
export { resolveDistrict } from "./resolve-district";
export { type Town, townByCode, townNames, towns, TOWNS_CITATION } from "./town";
