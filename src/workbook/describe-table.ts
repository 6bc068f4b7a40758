import { runToEnd } from "../districts/import/steps";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { DistrictList } from "../law/lists";
import { BUILT_IN_LISTS } from "../law/lists";
import type { CellContent } from "./cell-input";
import { grantColumns } from "./known-columns";
import { planUpdate } from "./plan-update";
import type { TableImage } from "./table-image";
import type { TableName } from "./table-layout";
import { tableOfBuiltInList } from "./table-of-built-in-list";
import { changesAnything } from "./table-plan";

/** A table of ours as the workbook holds it, in the words of the pane. */
export interface HeldTable {
  readonly name: TableName;
  readonly kind: "district list" | "wide grants" | "long grants";
  readonly sheetName: string;
  readonly address: string;
  /** Rows that name a district. */
  readonly rows: number;
  /** Districts, each once. */
  readonly districts: number;
  /** Of a district list; 0 in a grants table. */
  readonly alliance: number;
  readonly graduated: number;
  /** From the first fiscal year to the last; null where there is none. */
  readonly fiscalYears: { readonly from: number; readonly to: number } | null;
  /** The fiscal years of a grants table, in their order. */
  readonly years: readonly number[];
  /** The built-in list whose rows these are; null for a table that somebody changed or imported. */
  readonly list: DistrictList | null;
  /** The lines above the table that say where it comes from and when it was written; null where they are gone. */
  readonly source: string | null;
  readonly written: string | null;
}

/** Only the rows of a built-in list count, and none of them has a date. */
const ANY_DAY = new Date(0);

export function describeTable(image: TableImage): HeldTable {
  const noteOf = (wanted: string): string | null => {
    const text = image.above.inputs.find(([label]) => label === wanted)?.[1];
    return text === undefined || text === "" ? null : String(text).replace(/^'/, "");
  };
  return {
    name: image.name,
    sheetName: image.sheetName,
    address: image.address,
    ...(image.name === "AllianceDistricts" ? describeList(image) : describeGrants(image)),
    source: noteOf("Source"),
    written: noteOf("Written"),
  };
}

type Description = Omit<HeldTable, "name" | "sheetName" | "address" | "source" | "written">;

const nameKey = (cell: CellContent | undefined): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

function describeList(image: TableImage): Description {
  const columnOf = (name: string): number => image.columns.indexOf(name);
  const [district, status, from, to] = ["District", "Status", "From FY", "To FY"].map(columnOf) as [
    number,
    number,
    number,
    number,
  ];
  const named = image.values.filter((row) => nameKey(row[district]) !== "");
  // A district whose base year changes has a row for each, and is one district all the same.
  const districts = (rows: TableImage["values"]): number => new Set(rows.map((row) => nameKey(row[district]))).size;
  const years = image.values.flatMap((row) => [row[from], row[to]]).filter((year) => typeof year === "number");
  return {
    kind: "district list",
    rows: named.length,
    districts: districts(named),
    alliance: districts(named.filter((row) => row[status] === "Alliance")),
    graduated: districts(named.filter((row) => row[status] === "Graduated")),
    fiscalYears: spanOf(years),
    years: [],
    list: BUILT_IN_LISTS.find((list) => isList(image, list)) ?? null,
  };
}

/** A table with more rows than the list is another one without a closer look. */
const isList = (image: TableImage, list: DistrictList): boolean =>
  image.values.length === list.members.length &&
  !changesAnything(runToEnd(planUpdate(image, tableOfBuiltInList(list, ANY_DAY))).plan);

function describeGrants(image: TableImage): Description {
  const { district, years, yearColumn, amountColumn } = grantColumns(image.address, image.columns);
  const isLong = years.length === 0 && yearColumn !== undefined && amountColumn !== undefined;
  const named = image.values.filter((row) => nameKey(row[district]) !== "");
  const found = isLong
    ? named.flatMap((row) => {
        const year = readFiscalYear(row[yearColumn]);
        return year instanceof Issue ? [] : [Number(year)];
      })
    : years.map(({ year }) => year);
  const distinct = [...new Set(found)].sort((a, b) => a - b);
  return {
    kind: isLong ? "long grants" : "wide grants",
    rows: named.length,
    districts: new Set(named.map((row) => nameKey(row[district]))).size,
    alliance: 0,
    graduated: 0,
    fiscalYears: spanOf(distinct),
    years: distinct,
    list: null,
  };
}

function spanOf(years: readonly number[]): HeldTable["fiscalYears"] {
  const [first] = years;
  if (first === undefined) return null;
  return years.reduce(({ from, to }, year) => ({ from: year < from ? year : from, to: year > to ? year : to }), {
    from: first,
    to: first,
  });
}
