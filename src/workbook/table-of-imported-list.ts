import type { CheckedList, ListedDistrict } from "../districts/import";
import type { CellContent } from "./cell-input";
import { DISTRICT_COLUMNS, DISTRICT_KEYS } from "./district-columns";
import type { ImportSource } from "./import-source";
import { sourceName, sourceOfRow, writtenNote } from "./import-source";
import { SHEET_NAMES, TITLE_STARTS } from "./table-layout";
import type { TableToWrite } from "./table-to-write";

/** A source without the mark says nothing about it; one that has the column and leaves it blank does. */
const mark = (opportunity: boolean | null): CellContent | undefined =>
  opportunity === null ? undefined : opportunity ? "Yes" : "";

const listRow = (listed: ListedDistrict, source: ImportSource): readonly (CellContent | undefined)[] => [
  listed.district,
  listed.status,
  listed.fromFY,
  listed.toFY,
  listed.baseFY ?? "",
  mark(listed.opportunity),
  sourceOfRow(source, listed.number),
];

export function tableOfImportedList(checked: CheckedList, source: ImportSource, today: Date): TableToWrite {
  const { written } = checked;
  const from = sourceName(source);
  return {
    name: "AllianceDistricts",
    sheetName: SHEET_NAMES.AllianceDistricts,
    columns: DISTRICT_COLUMNS,
    rows: written.map((listed) => listRow(listed, source)),
    keys: DISTRICT_KEYS,
    title: `${TITLE_STARTS.AllianceDistricts}imported from ${from}`,
    notes: [
      ["List", counts(written)],
      ["Source", from],
      ["Opportunity", opportunityNote(written)],
      ["Written", writtenNote(source, today)],
    ],
  };
}

/** A district with a row for each of its base years counts once. */
function counts(written: readonly ListedDistrict[]): string {
  const withStatus = (status: string): number =>
    new Set(written.filter((one) => one.status === status).map(({ district }) => district)).size;
  const years = written.flatMap(({ fromFY, toFY }) => [fromFY, toFY]);
  const span = written.length === 0 ? "" : `, FY ${least(years)} to FY ${most(years)}`;
  return `${withStatus("Alliance")} Alliance and ${withStatus("Graduated")} Graduated${span}.`;
}

/** Spread arguments would not do for 100,000 rows. */
const least = (years: readonly number[]): number => years.reduce((a, b) => (b < a ? b : a));
const most = (years: readonly number[]): number => years.reduce((a, b) => (b > a ? b : a));

function opportunityNote(written: readonly ListedDistrict[]): string {
  if (written.every(({ opportunity }) => opportunity === null)) {
    return "The source marks no Opportunity Districts, so marks in that column are the user's own.";
  }
  const marked = new Set(written.filter(({ opportunity }) => opportunity).map(({ district }) => district)).size;
  return `The source marks ${marked} ${marked === 1 ? "district" : "districts"}.`;
}
