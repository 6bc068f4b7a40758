import type { Area } from "../formula/area";
import { recognise, runToEnd } from "../districts/import";
import { isFailure, Refusal } from "../functions/argument";
import { wording } from "../functions/messages";
import { FOR_BASE_YEAR, readDistrictList } from "../functions/tables/district-list";
import { readGrants } from "../functions/tables/grants";
import { onSheet } from "../formula/sheet-name";
import { areaAddress } from "./a1";
import type { CellContent } from "./cell-input";
import { inExcel } from "./excel";
import type { Job } from "./jobs";
import { runJobs } from "./jobs";
import { MOST_READ, readingValues } from "./read-references";
import { cropped, regionAround } from "./region";
import type { Candidate } from "./table-candidates";
import { readCandidates } from "./table-candidates";

/** A table or a range of the workbook that may hold what a model needs. */
export interface FoundTable {
  readonly kind: "table" | "range";
  /** "EcsGrants", or the address of a range as a person reads it. */
  readonly name: string;
  readonly sheetName: string;
  /** With its sheet. */
  readonly address: string;
  /** What a formula calls it: "EcsGrants[#All]" or "'Sheet 1'!$A$3:$H$40". */
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
  /** With the header row; empty where there are too many cells to read. */
  readonly values: readonly (readonly CellContent[])[];
  /** Why the functions would not take it, in their own words; null where they do. */
  readonly problem: string | null;
}

export type FoundGrants = FoundTable;

export interface FoundList extends FoundTable {
  /** Whether somebody may mean it by a list of districts: it is one, or it holds names of towns and is no table of grants. */
  readonly isLikely: boolean;
}

/**
 * Tables, a range that was chosen before by its reference, and the region around the selection on the active sheet: those that hold
 * grants first. Three syncs, more where the tables are large.
 */
export const findGrants = (chosen?: string): Promise<readonly FoundGrants[]> => find(readGrants, chosen);

/** The same for lists of districts with their status. */
export const findLists = async (chosen?: string): Promise<readonly FoundList[]> => {
  const found = await find((values) => readDistrictList(values, FOR_BASE_YEAR), chosen);
  return found.map((table) => ({ ...table, isLikely: table.problem === null || namesTowns(table) }));
};

/** One town may stand in any table, such as that of a single town's budget. */
const FEWEST_TOWNS = 2;

function namesTowns({ name, values }: FoundTable): boolean {
  if (values.length === 0 || !isFailure(readGrants(values))) return false;
  return runToEnd(recognise({ name, rows: values, counted: "row" })).towns >= FEWEST_TOWNS;
}

type Reader = (values: readonly (readonly CellContent[])[]) => unknown;

const find = (reader: Reader, chosen?: string): Promise<readonly FoundTable[]> =>
  inExcel(async (context) => {
    let left = MOST_READ;
    const jobs: Job[] = [];
    const read = (await readCandidates(context, chosen)).map((candidate) => {
      const values: CellContent[][] = [];
      const { sheetName, area } = candidate;
      const fits = area.rows * area.columns <= left;
      if (fits) {
        left -= area.rows * area.columns;
        jobs.push(...readingValues(context.workbook.worksheets.getItem(sheetName), area, values));
      }
      return { candidate, values: fits ? values : null };
    });
    await runJobs(context, jobs);
    const described = read.flatMap(({ candidate, values }) => describe(candidate, values, reader));
    // The selection may be within the range that was chosen.
    const found = [...new Map(described.map((one) => [one.reference, one])).values()];
    return [...found.filter(({ problem }) => problem === null), ...found.filter(({ problem }) => problem !== null)];
  });

function describe(candidate: Candidate, read: readonly CellContent[][] | null, reader: Reader): FoundTable[] {
  const { name, sheetName, selected } = candidate;
  if (selected === null) return [describeArea(name, sheetName, candidate.area, read, reader)];
  const within = read && regionAround(read, selected.row, selected.column);
  // A single line is no table with a header row.
  if (within && within.rows < 2) return [];
  const { row, column } = candidate.area;
  const area = within ? { ...within, row: row + within.row, column: column + within.column } : candidate.area;
  return [describeArea(null, sheetName, area, read && within && cropped(read, within), reader)];
}

function describeArea(
  tableName: string | null,
  sheetName: string,
  area: Area,
  values: readonly CellContent[][] | null,
  reader: Reader,
): FoundTable {
  const address = onSheet(sheetName, areaAddress(area));
  return {
    kind: tableName === null ? "range" : "table",
    name: tableName ?? address,
    sheetName,
    address,
    reference: tableName === null ? onSheet(sheetName, areaAddress(area, "$")) : `${tableName}[#All]`,
    rows: area.rows,
    columns: area.columns,
    values: values ?? [],
    problem: values ? problemIn(reader(values)) : tooLarge(area),
  };
}

function problemIn(outcome: unknown): string | null {
  if (!isFailure(outcome)) return null;
  return outcome instanceof Refusal ? wording(outcome).text : "It is an error.";
}

const tooLarge = ({ rows, columns }: Area): string =>
  `It has ${(rows * columns).toLocaleString("en-US")} cells; at most ${MOST_READ.toLocaleString("en-US")} are read.`;
