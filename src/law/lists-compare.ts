import type { Designated, DistrictList } from "./lists";

/** What becomes of a district from one list to a later one. */
export type Movement = "entering" | "leaving" | "graduated" | "designated again" | "unchanged";

/** Names in alphabetical order; every district of either list stands in exactly one of them. */
export interface ListComparison {
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  readonly graduated: readonly string[];
  readonly designatedAgain: readonly string[];
  readonly unchanged: readonly string[];
}

function movement(before: Designated | undefined, after: Designated | undefined): Movement {
  if (!after) return "leaving";
  if (before?.status === after.status) return "unchanged";
  if (after.status === "Graduated") return "graduated";
  return before ? "designated again" : "entering";
}

/**
 * What changes from list `a` to list `b`, by status alone: a district that is Graduated in `b` and was not in `a` has
 * graduated, whether or not `a` had it.
 */
export function compareLists(a: DistrictList, b: DistrictList): ListComparison {
  const before = new Map(a.designated.map((member) => [member.district, member]));
  const after = new Map(b.designated.map((member) => [member.district, member]));
  const districts = [...new Set([...before.keys(), ...after.keys()])].sort();
  const those = (wanted: Movement): readonly string[] =>
    districts.filter((district) => movement(before.get(district), after.get(district)) === wanted);
  return {
    entering: those("entering"),
    leaving: those("leaving"),
    graduated: those("graduated"),
    designatedAgain: those("designated again"),
    unchanged: those("unchanged"),
  };
}
