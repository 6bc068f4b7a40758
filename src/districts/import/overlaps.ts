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
 * in proportion to rows and years: a table of towns by years remembers who said something first. What rows say is compared, and
 * remembered, only where they meet in a year: two that say the same always do.
 */
export class Overlaps {
  private readonly rowByContent = new Map<string, number>();
  private readonly rowByYear = new Map<number, number>();
  private readonly overlaps: Overlap[] = [];
  /** What the rows say that have met no other so far, by their places. */
  private readonly contents: (string | undefined)[] = [];

  of(row: number): Overlap | undefined {
    return this.overlaps[row];
  }

  add(row: number, town: number, { from, to, content }: Claim): void {
    let meets = false;
    for (let year = from; year <= to; year++) {
      const other = this.rowByYear.get(slotOf(town, year));
      if (other === undefined) continue;
      meets = true;
      this.remember(other, town);
    }
    this.contents[row] = content;
    if (meets) {
      const same = this.rowByContent.get(keyOf(town, content));
      if (same !== undefined) {
        this.overlaps[row] = { kind: "duplicate", of: same };
        return;
      }
      this.remember(row, town);
    }
    for (let year = from; year <= to; year++) this.claim(row, slotOf(town, year));
  }

  private claim(row: number, slot: number): void {
    const other = this.rowByYear.get(slot);
    if (other === undefined) {
      this.rowByYear.set(slot, row);
      return;
    }
    this.overlaps[row] ??= { kind: "conflict", with: other };
    this.overlaps[other] ??= { kind: "conflict", with: row };
  }

  private remember(row: number, town: number): void {
    const content = this.contents[row];
    if (content === undefined) return;
    this.contents[row] = undefined;
    this.rowByContent.set(keyOf(town, content), row);
  }
}

const slotOf = (town: number, year: number): number => town * YEARS + year - FIRST_YEAR;
const keyOf = (town: number, content: string): string => `${town} ${content}`;
