import type { DistrictList } from "../law/lists";
import { BUILT_IN_LISTS } from "../law/lists";
import { changesAnything, planUpdate } from "./plan";
import type { TableImage } from "./table-image";

/** What the workbook holds, in the words of the pane. */
export interface HeldList {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  readonly alliance: number;
  readonly graduated: number;
  /** The fiscal years that its rows cover; null where none is a number. */
  readonly fiscalYears: { readonly from: number; readonly to: number } | null;
  /** The built-in list whose rows these are; null for a table that somebody changed or imported. */
  readonly list: DistrictList | null;
}

export function describeTable(image: TableImage): HeldList {
  const cells = (name: string): readonly (string | number | boolean)[] => {
    const column = image.columns.indexOf(name);
    return image.values.map((row) => row[column] ?? "");
  };
  const districts = cells("District").map((district) => String(district).trim());
  const statuses = cells("Status");
  // A district whose base year changes has a row for each, and is one district all the same.
  const withStatus = (status: string): number =>
    new Set(districts.filter((_, row) => statuses[row] === status).map((name) => name.toLowerCase())).size;
  const years = [...cells("From FY"), ...cells("To FY")].filter((year) => typeof year === "number");
  return {
    sheetName: image.sheetName,
    address: image.address,
    rows: districts.filter((district) => district !== "").length,
    alliance: withStatus("Alliance"),
    graduated: withStatus("Graduated"),
    fiscalYears: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
    list: BUILT_IN_LISTS.find((list) => !changesAnything(planUpdate(image, list).plan)) ?? null,
  };
}
