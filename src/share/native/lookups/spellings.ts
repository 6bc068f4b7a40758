/** How the districts and the fiscal years are written in this workbook, and which town or year each writing means. */
import { resolveDistrict, type Town } from "../../../districts";
import type { CellValue } from "../../../model/explain";
import { readFiscalYear, type FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";

/** The town that a cell means, or undefined where it means none that can be told. */
export function townOf(value: CellValue): Town | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const found = resolveDistrict(value);
  return found.kind === "town" ? found.town : undefined;
}

export function yearOf(value: CellValue): FiscalYear | undefined {
  const year = readFiscalYear(value);
  return year instanceof Issue ? undefined : year;
}

/** Writings without those that a spreadsheet takes for one: capitals make no difference to it. */
export class Writings<T> {
  private readonly byKey = new Map<string, { readonly written: string | number; readonly means: T }>();

  constructor(private readonly read: (value: CellValue) => T | undefined) {}

  add(value: CellValue): T | undefined {
    const means = this.read(value);
    if (means !== undefined && (typeof value === "string" || typeof value === "number")) {
      const key = `${typeof value} ${String(value).toLowerCase()}`;
      if (!this.byKey.has(key)) this.byKey.set(key, { written: value, means });
    }
    return means;
  }

  get all(): readonly { readonly written: string | number; readonly means: T }[] {
    return [...this.byKey.values()];
  }
}
