export type { How, QuestionReason, Resolution } from "./resolution";
export { resolveDistrict } from "./resolve-district";
export { type Town, townByCode, townNames, towns } from "./town";
