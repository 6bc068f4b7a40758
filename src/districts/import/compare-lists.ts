import type { Status } from "./status-text";

export interface DistrictStatus {
  readonly district: string;
  readonly status: Status;
}

/** Names in alphabetical order. Every district of the lists compared, and of those before, stands in exactly one of the five. */
export interface ListChanges {
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  readonly graduated: readonly string[];
  readonly designatedAgain: readonly string[];
  readonly unchanged: readonly string[];
  /** Districts that the new list calls Graduated although no earlier list has them as Alliance Districts. */
  readonly graduatedAgainstRule: readonly string[];
}

type Movement = "entering" | "leaving" | "graduated" | "designated again" | "unchanged";

/**
 * What changes from one list to the next. Graduated is who was an Alliance District on an earlier list (that of FY 2013-2017
 * or of FY 2018-2022; `earlier` names them all) and is no Alliance District on the new one, whether or not the new one says so.
 */
export function compareDistrictLists(
  before: readonly DistrictStatus[],
  after: readonly DistrictStatus[],
  earlier: readonly string[],
): ListChanges {
  const earlierAlliance = new Set(earlier);
  const statusBefore = statusesOf(before);
  const statusAfter = statusesOf(after);
  const movementOf = (district: string): Movement => {
    const was = statusBefore.get(district);
    const is = statusAfter.get(district) ?? (earlierAlliance.has(district) ? "Graduated" : undefined);
    if (is === was) return "unchanged";
    if (is === undefined) return "leaving";
    if (is === "Graduated") return "graduated";
    return was === "Graduated" || earlierAlliance.has(district) ? "designated again" : "entering";
  };
  const districts = [...new Set([...statusBefore.keys(), ...statusAfter.keys(), ...earlier])].sort();
  const those = (movement: Movement): readonly string[] =>
    districts.filter((district) => movementOf(district) === movement);
  return {
    entering: those("entering"),
    leaving: those("leaving"),
    graduated: those("graduated"),
    designatedAgain: those("designated again"),
    unchanged: those("unchanged"),
    graduatedAgainstRule: districts.filter(
      (district) => statusAfter.get(district) === "Graduated" && !earlierAlliance.has(district),
    ),
  };
}

/** A list may hold a district once for each span of years; its last row is the one in force. */
const statusesOf = (list: readonly DistrictStatus[]): ReadonlyMap<string, Status> =>
  new Map(list.map(({ district, status }) => [district, status]));
