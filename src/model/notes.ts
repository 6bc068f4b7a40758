/** The lines at the head of a sheet: which law, from where, read when, and which figures. */
import { datedCitationLine } from "../law/citation";
import { listIn, type Policy } from "../law/policies";
import { TOPICS } from "../law/topics";
import type { FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { ListChoice } from "./choices";
import { text } from "./sheet-builder";
import type { PlannedValue } from "./planned-sheet";

/** What is not law is marked before anything else is said of it. */
export const policyNote = ({ name, description, inForce, citation }: Policy): PlannedValue =>
  text(`${inForce ? "" : "Proposed and not enacted. "}${name}: ${description} ${datedCitationLine(citation)}.`);

/** A policy as a heading names it. */
export const policyTitle = ({ name, inForce }: Policy): string => (inForce ? name : `${name} (not enacted)`);

export const bandOf = ({ inForce }: Policy): "band" | "band proposed" => (inForce ? "band" : "band proposed");

export function listNote(choice: ListChoice, policies: readonly Policy[], years: readonly FiscalYear[]): PlannedValue {
  if (choice.kind === "table") return text(`Districts: as the list ${choice.reference} designates them.`);
  const lists = policies.flatMap((policy) => years.map((year) => listIn(policy, year)));
  const cited = lists.flatMap((list) =>
    list instanceof Issue ? [] : [`${list.label}: ${datedCitationLine(list.citation)}`],
  );
  return text(`Districts: ${[...new Set(cited)].join("; ")}.`);
}

/** Which of a town's three figures is meant, in the words of the law's data. */
export function grantsNote(reference: string, today: string): PlannedValue {
  const entitlement = TOPICS.find(({ topic }) => topic === "entitlement")?.cited[0]?.citation;
  if (!entitlement) throw new Error("The topic entitlement has no source.");
  return text(
    `Grants: ${reference}, in dollars, as of ${today}. Final ECS entitlements are meant: ${datedCitationLine(entitlement)}.`,
  );
}
