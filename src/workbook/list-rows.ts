import type { DistrictList, ListMember } from "../law/lists";
import { countWithStatus, isEnacted, OPPORTUNITY_NOT_NAMED } from "../law/lists";
import { citationLine } from "../law/citation";
import type { CellContent } from "./cell-input";
import type { ColumnName } from "./table-layout";

/** One row of the table. Opportunity is absent: the built-in lists say nothing about it, so what the user marked stays. */
export type ListRow = Readonly<Record<Exclude<ColumnName, "Opportunity">, CellContent>>;

export const listRow = (member: ListMember): ListRow => ({
  District: member.district,
  Status: member.status,
  "From FY": member.fiscalYears.from,
  "To FY": member.fiscalYears.to,
  "Base FY": member.baseYear,
  Source: citationLine(member.citation),
});

export const TITLE_START = "Alliance Districts: ";

/** The lines above the table: label and text. The title has no label; it is known by how it starts. */
export interface ListNotes {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

const isoDate = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

export function listNotes(list: DistrictList, today: Date): ListNotes {
  const graduated = countWithStatus(list, "Graduated");
  const counts = `${countWithStatus(list, "Alliance")} Alliance${graduated > 0 ? ` and ${graduated} Graduated` : ""}`;
  return {
    title: `${TITLE_START}${list.label}${isEnacted(list) ? "" : " (proposed, not enacted)"}`,
    lines: [
      ["List", list.description],
      ["Source", citationLine(list.citation)],
      ["Opportunity", OPPORTUNITY_NOT_NAMED],
      ["Written", `On ${isoDate(today)}: ${list.members.length} rows, ${counts}.`],
    ],
  };
}
