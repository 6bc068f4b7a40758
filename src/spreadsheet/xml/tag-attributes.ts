/** The attributes of the element just opened. They stay where they stand in the text until somebody asks for one. */
import { FedText } from "./fed-text";
import { Names, type Name } from "./names";

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

export class TagAttributes extends FedText {
  /** Where the values of the attributes stand in `text`, by the index that `find` gives. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  protected readonly names = new Names();
  private readonly attributeNames: string[] = [];
  private attributeCount = 0;

  /** The index of an attribute of the element just opened, by its whole name; -1 where it has none of that name. */
  find(name: string): number {
    for (let index = 0; index < this.attributeCount; index++) if (this.attributeNames[index] === name) return index;
    return -1;
  }

  attribute(name: string): string | undefined {
    const index = this.find(name);
    return index === -1 ? undefined : this.value(index);
  }

  /** An attribute as it stands in the file, for those whose values need no decoding. */
  raw(name: string): string | undefined {
    const index = this.find(name);
    return index === -1 ? undefined : this.text.slice(this.starts[index], this.ends[index]);
  }

  /** The value of an attribute that has only digits, by its index; NaN for any other. */
  digits(index: number): number {
    const end = this.ends[index] ?? 0;
    let number = 0;
    let at = this.starts[index] ?? 0;
    if (at === end) return NaN;
    for (; at < end; at++) {
      const digit = this.text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  /** All attributes of the element just opened. A name such as `__proto__` is an attribute like any other. */
  attributes(): Readonly<Record<string, string>> {
    const attributes = Object.create(null) as Record<string, string>;
    for (let index = 0; index < this.attributeCount; index++) {
      const name = this.attributeNames[index] ?? "";
      if (name in attributes) this.fail(this.starts[index] ?? this.at);
      attributes[name] = this.value(index);
    }
    return attributes;
  }

  private value(index: number): string {
    const start = this.starts[index] ?? 0;
    const raw = this.text.slice(start, this.ends[index]);
    return this.decode(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw, start);
  }

  /** Reads the attributes behind the name of a tag. Gives where the tag ends, at its ">" or "/>", or `MORE`: no tag ends at 0. */
  protected readAttributes(nameEnd: number): number {
    const { text } = this;
    let at = nameEnd;
    let code = text.charCodeAt(at);
    this.attributeCount = 0;
    for (;;) {
      const gap = at;
      while (code <= 32) code = text.charCodeAt(++at);
      if (code === GREATER || (code === SLASH && text.charCodeAt(at + 1) === GREATER)) return at;
      if (at + 1 >= text.length) return this.more();
      if (code === SLASH || gap === at) this.fail(at);
      const nameStart = at;
      while (code > 32 && code !== EQUALS && code !== GREATER) code = text.charCodeAt(++at);
      const name = at;
      while (code <= 32) code = text.charCodeAt(++at);
      if (at >= text.length) return this.more();
      if (code !== EQUALS) this.fail(at);
      do code = text.charCodeAt(++at);
      while (code <= 32);
      if (at >= text.length) return this.more();
      if (code !== QUOTE && code !== APOSTROPHE) this.fail(at);
      const quote = code;
      const valueStart = ++at;
      code = text.charCodeAt(at);
      while (code !== quote && at < text.length) code = text.charCodeAt(++at);
      if (at >= text.length) return this.more();
      this.attributeNames[this.attributeCount] = this.nameAt(nameStart, name).whole;
      this.starts[this.attributeCount] = valueStart;
      this.ends[this.attributeCount++] = at;
      code = text.charCodeAt(++at);
    }
  }

  protected nameAt(start: number, end: number): Name {
    return this.names.get(this.text.slice(start, end)) ?? this.fail(start);
  }
}
