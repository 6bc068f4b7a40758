/** Widths of columns or heights of rows: a default, a size for all of them at once, and single ones. */
export class Sizes {
  private readonly own = new Map<number, number>();

  constructor(
    private standard: number,
    private readonly count: number,
  ) {}

  copy(): Sizes {
    const copy = new Sizes(this.standard, this.count);
    for (const [index, size] of this.own) copy.own.set(index, size);
    return copy;
  }

  at(index: number): number {
    return this.own.get(index) ?? this.standard;
  }

  set(index: number, count: number, size: number): void {
    if (index === 0 && count >= this.count) {
      this.standard = size;
      this.own.clear();
      return;
    }
    for (let i = index; i < index + count; i += 1) this.own.set(i, size);
  }
}
