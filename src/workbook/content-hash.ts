/**
 * A short stand-in for the content of many cells, to see whether they are still the same: two multiplicative hashes of 32
 * bits side by side. It guards against overwriting somebody's work, not against malice.
 */
export class ContentHash {
  private a = 0x2545f491;
  private b = 0x1b873593;

  add(content: unknown): this {
    const text = JSON.stringify(content);
    const { imul } = Math;
    let { a, b } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      a = imul(a ^ code, 0x9e3779b1);
      b = imul(b ^ code, 0x5f356495);
    }
    // The high bits, which alone see every character, come down before the next text.
    this.a = a ^ (a >>> 15);
    this.b = b ^ (b >>> 13);
    return this;
  }

  addRows(rows: readonly (readonly unknown[])[]): this {
    for (const row of rows) this.add(row);
    return this;
  }

  get value(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
