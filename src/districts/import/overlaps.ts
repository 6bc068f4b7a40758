/** What a row says about one town for a span of years. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  /** Equal for rows that say the same. */
  readonly content: string;
}

/** The row is another's duplicate, or stands against another. Rows are known by their places in the grid. */
export type Overlap =
  { readonly kind: "duplicate"; readonly of: number } | { readonly kind: "conflict"; readonly with: number };

const FIRST_YEAR = 1900;
const YEARS = 400;

/**
 * Finds rows that say the same as an earlier one, and rows that say something else for a year of the same town. Takes time
 * in proportion to rows and years: a table of towns by years remembers who said something first.
 */
export class Overlaps {
  private readonly rowByContent = new Map<string, number>();
  private readonly rowByYear = new Map<number, number>();
  private readonly overlaps: Overlap[] = [];

  of(row: number): Overlap | undefined {
    return this.overlaps[row];
  }

  add(row: number, town: number, { from, to, content }: Claim): void {
    const key = `${town} ${content}`;
    const same = this.rowByContent.get(key);
    if (same !== undefined) {
      this.overlaps[row] = { kind: "duplicate", of: same };
      return;
    }
    this.rowByContent.set(key, row);
    for (let year = from; year <= to; year++) {
      const slot = town * YEARS + year - FIRST_YEAR;
      const other = this.rowByYear.get(slot);
      if (other === undefined) {
        this.rowByYear.set(slot, row);
        continue;
      }
      this.overlaps[row] ??= { kind: "conflict", with: other };
      this.overlaps[other] ??= { kind: "conflict", with: row };
    }
  }
}
