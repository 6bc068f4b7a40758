/** One cell of an argument that takes the status of a plan; what it means is whether the plan is approved. */
import { Refused, type Given } from "../meaning";
import type { Random } from "../random";

const REFUSED = new Refused("#VALUE!");
const NOT_APPROVED = ["Not submitted", "Submitted", "Changes required"];

const dressed = (status: string, random: Random): string =>
  random.pick([status, status.toUpperCase(), status.toLowerCase(), ` ${status} `]);

export const STATUS_KINDS: readonly string[] = ["approved", "not approved", "no status"];

export function givenStatus(random: Random): Given<boolean> {
  const place = random.below(40);
  if (place < 24) return { cell: dressed("Approved", random), means: true, kind: "approved" };
  if (place < 38) return { cell: dressed(random.pick(NOT_APPROVED), random), means: false, kind: "not approved" };
  return { cell: random.pick([null, "", 0, "rejected", true, 1]), means: REFUSED, kind: "no status" };
}
