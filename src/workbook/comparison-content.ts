import type { DistrictStatus, ListChanges } from "../districts/import";
import { isoDate } from "./day";
import { tidyName } from "./names";
import type { SheetContent } from "./sheet-content";
import type { ColumnToWrite } from "./table-to-write";

/** One of the two lists that are compared. */
export interface ComparedList {
  readonly name: string;
  readonly source: string;
  readonly districts: readonly DistrictStatus[];
}

export interface DistrictComparison {
  readonly before: ComparedList;
  readonly after: ComparedList;
  readonly changes: ListChanges;
}

const NAME_WIDTH = 210;
const MARK_WIDTH = 110;

/**
 * As the source lays out its Table 2: the names of the old list beside those of the new one, each district on one line, with
 * what becomes of it. Every cell is text.
 */
export function comparisonContent({ before, after, changes }: DistrictComparison, today: Date): SheetContent {
  const old = namesOf(before);
  const fresh = namesOf(after);
  const marks = marksOf(changes);
  const districts = [...new Set([...old.keys(), ...fresh.keys(), ...marks.keys()])].sort();
  return {
    title: "District changes",
    notes: [
      ["From", listLine(before)],
      ["To", listLine(after)],
      ["Counts", countLine(changes)],
      ["Written", `On ${isoDate(today)}.`],
    ],
    columns: [column(before.name, NAME_WIDTH), column(after.name, NAME_WIDTH), column("Change", MARK_WIDTH)],
    rows: districts.map((district) => [old.get(district) ?? "", fresh.get(district) ?? "", marks.get(district) ?? ""]),
    tableName: null,
  };
}

const column = (name: string, width: number): ColumnToWrite => ({ name: tidyName(name), kind: "text", width });

const listLine = ({ name, source }: ComparedList): string => `${tidyName(name)} (${tidyName(source)})`;

/** A district that is Graduated says so beside its name; of several rows the last is in force. */
const namesOf = ({ districts }: ComparedList): ReadonlyMap<string, string> =>
  new Map(
    districts.map(({ district, status }) => [district, status === "Graduated" ? `${district} (Graduated)` : district]),
  );

const MARKS = [
  ["Entering", "entering"],
  ["Leaving", "leaving"],
  ["Graduated", "graduated"],
  ["Designated again", "designatedAgain"],
] as const;

const marksOf = (changes: ListChanges): ReadonlyMap<string, string> =>
  new Map(MARKS.flatMap(([mark, movement]) => changes[movement].map((district) => [district, mark] as const)));

function countLine(changes: ListChanges): string {
  const counts = [...MARKS, ["Unchanged", "unchanged"] as const].map(
    ([mark, movement]) => `${mark} ${changes[movement].length}`,
  );
  return `${counts.join(", ")}.`;
}
