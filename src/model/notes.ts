/**
 * The lines at the head of a sheet: which law, from where, read when, and which figures. Each is short enough for the width of a sheet;
 * ALLIANCE_SOURCE gives the places in the documents.
 */
import type { Citation } from "../law/citation";
import { listIn, type Policy } from "../law/policies";
import type { FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { ListChoice, ReferredTable } from "./choices";
import { ENTITLEMENTS_CITATION } from "./figures/entitlements";
import { isPublished } from "./published-grants";
import { text } from "./sheet-builder";
import type { PlannedValue } from "./planned-sheet";

/** The document, what is to be known of its authority, and the day on which it was read. */
export const documentLine = ({ source, note, read }: Citation): string =>
  `${source}${note === undefined ? "" : ` (${note})`}, read ${read}`;

/** What is not law is marked before anything else is said of it. */
export const policyNotes = ({ name, description, inForce, citation }: Policy): readonly PlannedValue[] => [
  text(`${inForce ? "" : "PROPOSED AND NOT ENACTED. "}${name}: ${description}`),
  text(`Law: ${documentLine(citation)}.`),
];

/** A policy as a heading names it. */
export const policyTitle = ({ name, inForce }: Policy): string => (inForce ? name : `${name} (not enacted)`);

export const bandOf = ({ inForce }: Policy): "band" | "band proposed" => (inForce ? "band" : "band proposed");

export function listNote(choice: ListChoice, policy: Policy, years: readonly FiscalYear[]): PlannedValue {
  if (choice.kind === "table") return text(`Districts: as the list ${choice.reference} designates them.`);
  const cited = years
    .map((year) => listIn(policy, year))
    .flatMap((list) => (list instanceof Issue ? [] : [`list of ${list.label}, read ${list.citation.read}`]));
  const chosen = choice.namesFrom === undefined ? "" : `the names in ${choice.namesFrom}, designated by the `;
  return text(`Districts: ${chosen}${[...new Set(cited)].join("; ")}.`);
}

/** A town has three figures for a year; only one of them reproduces the State's split. */
export function grantsNote(grants: ReferredTable, today: string): PlannedValue {
  const source = isPublished(grants) ? ` (${ENTITLEMENTS_CITATION.source}, read ${ENTITLEMENTS_CITATION.read})` : "";
  return text(
    `Grants: ${grants.reference} as of ${today}${source}, in dollars: the final ECS entitlement, not the statutory table or the cash paid.`,
  );
}
