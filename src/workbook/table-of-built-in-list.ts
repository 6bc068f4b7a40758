import type { DistrictList, ListMember } from "../law/lists";
import { countWithStatus, isEnacted, OPPORTUNITY_NOT_NAMED } from "../law/lists";
import { citationLine } from "../law/citation";
import type { CellContent } from "./cell-input";
import { isoDate } from "./day";
import { DISTRICT_COLUMNS, DISTRICT_KEYS } from "./district-columns";
import { SHEET_NAMES, TITLE_STARTS } from "./table-layout";
import type { TableToWrite } from "./table-to-write";

/** The built-in lists say nothing about Opportunity Districts, so what the user marked stays. */
const listRow = (member: ListMember): readonly (CellContent | undefined)[] => [
  member.district,
  member.status,
  member.fiscalYears.from,
  member.fiscalYears.to,
  member.baseYear,
  undefined,
  citationLine(member.citation),
];

export function tableOfBuiltInList(list: DistrictList, today: Date): TableToWrite {
  const graduated = countWithStatus(list, "Graduated");
  const counts = `${countWithStatus(list, "Alliance")} Alliance${graduated > 0 ? ` and ${graduated} Graduated` : ""}`;
  return {
    name: "AllianceDistricts",
    sheetName: SHEET_NAMES.AllianceDistricts,
    columns: DISTRICT_COLUMNS,
    rows: list.members.map(listRow),
    keys: DISTRICT_KEYS,
    title: `${TITLE_STARTS.AllianceDistricts}${list.label}${isEnacted(list) ? "" : " (proposed, not enacted)"}`,
    notes: [
      ["List", list.description],
      ["Source", citationLine(list.citation)],
      ["Opportunity", OPPORTUNITY_NOT_NAMED],
      ["Written", `On ${isoDate(today)}: ${list.members.length} rows, ${counts}.`],
    ],
  };
}
