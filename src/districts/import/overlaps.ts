/** What a row says about one town for a span of years. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  /** Equal for rows of a town that say the same, from the same year on. */
  readonly content: string | number;
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
  private readonly rowByYear = new Map<number, number>();
  /** What the rows say, by the first year of which they say it. */
  private readonly rowByContent = new Map<number, Map<string | number, number>>();
  /** By the places of the rows; whole columns of numbers, since a large file makes hundreds of thousands of them. */
  private readonly duplicateOf: (number | undefined)[] = [];
  private readonly conflictWith: (number | undefined)[] = [];
  /** The claims of the rows that have met no other so far. */
  private readonly unmet: (Claim | undefined)[] = [];

  of(row: number): Overlap | undefined {
    const of = this.duplicateOf[row];
    if (of !== undefined) return { kind: "duplicate", of };
    const other = this.conflictWith[row];
    return other === undefined ? undefined : { kind: "conflict", with: other };
  }

  add(row: number, town: number, claim: Claim): void {
    const { from, to } = claim;
    let meets = false;
    for (let year = from; year <= to; year++) {
      const other = this.rowByYear.get(slotOf(town, year));
      if (other === undefined) continue;
      meets = true;
      const first = this.unmet[other];
      if (first === undefined) continue;
      this.unmet[other] = undefined;
      this.rowSaying(first, other, town);
    }
    if (meets) {
      const same = this.rowSaying(claim, row, town);
      if (same !== row) {
        this.duplicateOf[row] = same;
        return;
      }
    } else this.unmet[row] = claim;
    for (let year = from; year <= to; year++) this.claim(row, slotOf(town, year));
  }

  private claim(row: number, slot: number): void {
    const other = this.rowByYear.get(slot);
    if (other === undefined) {
      this.rowByYear.set(slot, row);
      return;
    }
    this.conflictWith[row] ??= other;
    this.conflictWith[other] ??= row;
  }

  /** The first row that says this: an earlier one, or else the row itself, which is remembered. */
  private rowSaying({ from, content }: Claim, row: number, town: number): number {
    const slot = slotOf(town, from);
    let said = this.rowByContent.get(slot);
    if (said === undefined) this.rowByContent.set(slot, (said = new Map()));
    const earlier = said.get(content);
    if (earlier !== undefined) return earlier;
    said.set(content, row);
    return row;
  }
}

const slotOf = (town: number, year: number): number => town * YEARS + year - FIRST_YEAR;
