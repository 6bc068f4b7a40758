import { resolveDistrict } from "../districts";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { CellContent } from "./cell-input";

/** Knows districts and years again, however a user spells them; each spelling is looked up once. */
export class RowKeys {
  private readonly districts = new Map<CellContent, string>();

  /** The town that the cell names, or its text where it names none. */
  district(cell: CellContent): string {
    const known = this.districts.get(cell);
    if (known !== undefined) return known;
    const found = resolveDistrict(typeof cell === "boolean" ? "" : cell);
    const key = found.kind === "town" ? found.town.name : String(cell).trim().toLowerCase();
    this.districts.set(cell, key);
    return key;
  }

  year(cell: CellContent): string {
    const year = readFiscalYear(cell);
    return year instanceof Issue ? String(cell).trim().toLowerCase() : String(year);
  }
}
