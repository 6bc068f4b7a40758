/** A row that says something about one town for a span of years. */
export interface Claim {
  readonly town: number;
  readonly from: number;
  readonly to: number;
  /** Equal for rows that say the same. */
  readonly content: string;
}

export type Overlap<Item> = { readonly duplicate: Item } | { readonly conflict: Item };

const FIRST_YEAR = 1900;
const YEARS = 400;

/**
 * Finds rows that say the same as an earlier one, and rows that say something else for a year of the same town. Takes time
 * in proportion to rows and years: a table of towns by years remembers who said something first.
 */
export class Overlaps<Item extends Claim> {
  private readonly contents = new Map<string, Item>();
  private readonly first = new Map<number, Item>();
  readonly found = new Map<Item, Overlap<Item>>();

  add(item: Item): void {
    const key = `${item.town} ${item.content}`;
    const same = this.contents.get(key);
    if (same !== undefined) {
      this.found.set(item, { duplicate: same });
      return;
    }
    this.contents.set(key, item);
    for (let year = item.from; year <= item.to; year++) {
      const slot = item.town * YEARS + year - FIRST_YEAR;
      const other = this.first.get(slot);
      if (other === undefined) this.first.set(slot, item);
      else {
        if (!this.found.has(item)) this.found.set(item, { conflict: other });
        if (!this.found.has(other)) this.found.set(other, { conflict: item });
      }
    }
  }
}
