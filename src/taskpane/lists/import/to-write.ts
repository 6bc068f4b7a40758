import { usesOf, warningsOf, type Checked, type CheckedList, type Warning } from "../../../districts/import";
import { withBaseYears } from "../../../districts/import/base-years";
import { allianceCounts, designationSpans, mostOpportunityDistricts } from "../../../law/expectations";
import { BUILT_IN_LISTS } from "../../../law/lists";
import { POLICIES } from "../../../law/policies";
import type { ImportSource } from "../../../workbook/import-source";
import { tableOfImportedGrants } from "../../../workbook/table-of-imported-grants";
import { tableOfImportedList } from "../../../workbook/table-of-imported-list";
import type { TableToWrite } from "../../../workbook/table-to-write";
import type { FiscalYear } from "../../../money/fiscal-year";
import { writtenName } from "./picked-name";
import type { ImportSession } from "./session";

/** The rows as they will stand in the table: with base years from the lists as enacted where neither the source nor the user says any. */
export function finalRows(session: ImportSession): Checked | null {
  const { checked, layout, defaults } = session.state;
  if (!checked || !layout || checked.kind !== "district list") return checked;
  const says = usesOf(layout, "base year").length > 0 || defaults.baseFY !== undefined;
  const inForce = POLICIES.find((policy) => policy.inForce);
  return says || !inForce ? checked : { ...checked, written: withBaseYears(checked.written, inForce) };
}

export function tableToWrite(session: ImportSession, checked: Checked, today: Date): TableToWrite {
  const { picked, state } = session;
  const { grid } = state.chosen ?? { grid: { name: "", counted: "row" as const } };
  const sheet = picked.kind === "range" || picked.kind === "table" ? picked.sheet : sheetOf(session);
  const source: ImportSource = {
    kind: picked.kind,
    name: writtenName(picked),
    ...(sheet === undefined ? {} : { sheet }),
    counted: grid.counted,
    rowsRead: checked.rows.length,
    rowsWritten: state.checked?.written.length ?? 0,
    rowsListed: checked.rows.length - (state.checked?.written.length ?? 0),
  };
  return checked.kind === "district list"
    ? tableOfImportedList(checked, source, today)
    : tableOfImportedGrants(checked, source, today);
}

/** The sheet of a workbook file; a text file has none. */
function sheetOf({ picked, name, state }: ImportSession): string | undefined {
  const sheet = state.chosen?.grid.name;
  return picked.kind === "file" && sheet !== undefined && sheet !== name ? sheet : undefined;
}

/** The first fiscal year that a list is for; undefined for grants and for a list without rows. */
export const firstYearOf = (checked: Checked): FiscalYear | undefined =>
  checked.kind === "district list"
    ? checked.written.reduce<FiscalYear | undefined>(
        (first, { fromFY }) => (first && first < fromFY ? first : fromFY),
        undefined,
      )
    : undefined;

/** What a finance person would want to look at before it is written. `previous` are the districts of the list before. */
export function warnings(checked: Checked, previous: readonly string[] | undefined): readonly Warning[] {
  const year = firstYearOf(checked);
  const most = year === undefined ? undefined : mostOpportunityDistricts(year);
  return warningsOf(checked, {
    counts: allianceCounts(),
    designations: designationSpans(),
    ...(most === undefined ? {} : { mostOpportunity: most }),
    ...(previous === undefined ? {} : { previous }),
  });
}

/** Every district of the built-in lists, whose grants the rule may need. */
export const designatedDistricts = (): readonly string[] =>
  [...new Set(BUILT_IN_LISTS.flatMap(({ designated }) => designated.map(({ district }) => district)))].sort();

export const asStatuses = ({ written }: CheckedList) => written.map(({ district, status }) => ({ district, status }));
