import type { Resolution } from "./resolution";
import { TOWN_DISTRICT_SUFFIX, townByCode } from "./town";

/** How EdSight ends the codes of districts that are no town's. */
const OTHER_DISTRICTS: Readonly<Record<string, string>> = {
  "0012": "regional school district",
  "0022": "endowed academy",
};

/**
 * A town code of the Department (1 to 169), or an EdSight district code: seven digits, of which Excel drops the leading
 * zeros where it takes the code for a number. Other numbers are no district.
 */
export function resolveCode(digits: string): Resolution {
  if (digits === "0") return { kind: "blank" };
  const [, prefix = "", suffix = ""] = /^(\d{3})(\d{4})$/.exec(digits.padStart(7, "0")) ?? [];
  const own = suffix === TOWN_DISTRICT_SUFFIX ? prefix : "";
  const town = townByCode(Number(digits.length > 3 ? own : digits));
  if (town !== undefined) return { kind: "town", town, how: "code" };
  const what = OTHER_DISTRICTS[suffix];
  return what === undefined ? { kind: "unknown", nearest: [] } : { kind: "notATown", what, text: prefix + suffix };
}
