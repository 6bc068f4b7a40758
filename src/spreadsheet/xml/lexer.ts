/**
 * Cuts XML into tags and texts without building anything from them: a sheet of 100,000 rows has millions of both. It takes its text in
 * pieces, stops where a piece breaks off, and goes on with the next. Tags have to match, so that a part that was cut off or mixed up is
 * damage and never a shorter table. Document types are refused: spreadsheets have none, and their entities can be bombs.
 */
import { CannotRead } from "../issue";
import { decodeReferences, withPlainLineEnds } from "./entities";
import { Letters } from "./letters";
import { Names, type Name } from "./names";

/** What the lexer stands at. `MORE`: it needs more text. A tag that closes itself is an `OPEN` and then a `CLOSE`. */
export const MORE = 0;
export const OPEN = 1;
export const TEXT = 2;
export const CLOSE = 3;
export const END = 4;
export type Token = typeof MORE | typeof OPEN | typeof TEXT | typeof CLOSE | typeof END;

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Tags, comments and literal texts are held until their end has come. None of a spreadsheet comes near this length. */
const LONGEST_TAG = 4 * 1024 * 1024;

/** Longer than any reference to a character. */
const LONGEST_REFERENCE = 16;

export class XmlLexer {
  /** The local name of the element at an `OPEN` or `CLOSE`: writers choose their prefixes freely. */
  name = "";
  /** How many elements are open, the one just opened included. */
  depth = 0;
  text = "";
  /** Where the tag of the last `OPEN`, or of the last `CLOSE` with a tag of its own, begins in `text`. For readers that get the whole part at once. */
  tagStart = 0;
  /** Where the values of the attributes stand in `text`, by the index that `find` gives. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly attributeNames: string[] = [];
  private attributeCount = 0;
  private readonly path: Name[] = [];
  private readonly names = new Names();
  private readonly allLetters = new Letters();
  private currentLetters: Letters | undefined;
  private at = 0;
  private whole = false;
  private closesItself = false;
  private hadRoot = false;
  private textStart = 0;
  private textEnd = 0;
  private isLiteral = false;
  private linesBefore = 0;
  private columnsBefore = 0;

  constructor(private readonly part: string) {}

  /** Adds the next pieces; `whole` says that they are the last. Indexes into the text so far lose their meaning. */
  feed(pieces: readonly string[], whole: boolean): void {
    const { lines, columns } = this.position(this.at);
    this.linesBefore = lines;
    this.columnsBefore = columns;
    // Joined and not added: the engine keeps an added string in two parts, and looks up the part for every letter.
    this.text = [this.text.slice(this.at), ...pieces].join("");
    this.currentLetters = undefined;
    this.at = 0;
    this.whole = whole;
  }

  /** The letters of `text`, for readers that look at many. */
  get letters(): Letters {
    return (this.currentLetters ??= this.allLetters.of(this.text));
  }

  /** Where the next tag or text begins in `text`; its end within a tag that closes itself. For readers that look at it before the lexer does. */
  get place(): number {
    return this.closesItself ? this.text.length : this.at;
  }

  /** Where the tag or text just read ends in `text`. */
  get readTo(): number {
    return this.at;
  }

  /** True at the `OPEN` of a tag that closes itself. */
  get isEmpty(): boolean {
    return this.closesItself;
  }

  /** Goes on behind what such a reader has read: whole elements, or texts of the element that is open. */
  goTo(place: number): void {
    this.at = place;
  }

  /** Goes on in an element whose start tag, without a prefix, such a reader has read. */
  goInto(name: string, place: number): void {
    this.path[this.depth++] = this.names.get(name) ?? this.fail(place);
    this.at = place;
  }

  /** The name of the element that is open, with its prefix; undefined outside of all. */
  get openName(): string | undefined {
    return this.path[this.depth - 1]?.whole;
  }

  /** Goes on behind the end tag of the element that is open. */
  goOutTo(place: number): void {
    this.depth--;
    this.at = place;
  }

  /** How much text waits for the rest of its tag. */
  get waiting(): number {
    return this.text.length - this.at;
  }

  next(): Token {
    if (this.closesItself) {
      this.closesItself = false;
      this.depth--;
      return CLOSE;
    }
    for (;;) {
      const { text, at } = this;
      if (at === text.length) return this.end();
      if (text.charCodeAt(at) !== 60) return this.readText();
      switch (text.charCodeAt(at + 1)) {
        case SLASH:
          return this.readClose();
        case 33: // "!"
          if (text.startsWith("<!--", at)) {
            if (!this.skipPast("-->", at + 4)) return MORE;
          } else if (text.startsWith("<![CDATA[", at) && this.depth > 0) {
            return this.readLiteral();
          } else if (text.length - at < 9 && !this.whole) {
            return MORE;
          } else this.fail(at);
          break;
        case 63: // "?"
          if (!this.skipPast("?>", at + 2)) return MORE;
          break;
        default:
          return this.readOpen();
      }
    }
  }

  /** The text at a `TEXT`. A long text can come in several. */
  characters(): string {
    const raw = withPlainLineEnds(this.text.slice(this.textStart, this.textEnd));
    return this.isLiteral ? raw : this.decode(raw, this.textStart);
  }

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

  fail(at: number): never {
    const { lines, columns } = this.position(at);
    throw CannotRead.because("malformed-part", { part: this.part, line: lines + 1, column: columns });
  }

  private position(at: number): { lines: number; columns: number } {
    let lines = this.linesBefore;
    let lineStart = -this.columnsBefore;
    for (let end = this.text.indexOf("\n"); end !== -1 && end < at; end = this.text.indexOf("\n", end + 1)) {
      lines++;
      lineStart = end + 1;
    }
    return { lines, columns: at - lineStart };
  }

  private value(index: number): string {
    const start = this.starts[index] ?? 0;
    const raw = this.text.slice(start, this.ends[index]);
    return this.decode(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw, start);
  }

  private decode(raw: string, at: number): string {
    return decodeReferences(raw) ?? this.fail(at);
  }

  private more(): typeof MORE {
    if (this.whole) this.fail(this.text.length);
    return this.waiting > LONGEST_TAG ? this.fail(this.at) : MORE;
  }

  private end(): Token {
    if (!this.whole) return MORE;
    return this.depth === 0 && this.hadRoot ? END : this.fail(this.at);
  }

  private skipPast(end: string, from: number): boolean {
    const at = this.text.indexOf(end, from);
    if (at === -1) return this.more() !== MORE;
    this.at = at + end.length;
    return true;
  }

  private nameAt(start: number, end: number): Name {
    return this.names.get(this.text.slice(start, end)) ?? this.fail(start);
  }

  private readText(): Token {
    const { text, at } = this;
    let end = text.indexOf("<", at);
    if (end === -1) {
      end = text.length;
      if (!this.whole) {
        // A reference to a character and a line end stay in one piece.
        const reference = text.lastIndexOf("&");
        if (reference >= Math.max(at, end - LONGEST_REFERENCE) && !text.includes(";", reference)) end = reference;
        if (text.charCodeAt(end - 1) === 13) end--;
        if (end <= at) return MORE;
      }
    }
    this.textStart = at;
    this.textEnd = end;
    this.isLiteral = false;
    this.at = end;
    if (this.depth > 0) return TEXT;
    if (text.slice(at, end).trim() !== "") this.fail(at);
    return this.next();
  }

  private readLiteral(): Token {
    const start = this.at + 9;
    const end = this.text.indexOf("]]>", start);
    if (end === -1) return this.more();
    this.textStart = start;
    this.textEnd = end;
    this.isLiteral = true;
    this.at = end + 3;
    return TEXT;
  }

  private readClose(): Token {
    const { text, at } = this;
    this.tagStart = at;
    const name = this.path[this.depth - 1];
    if (name === undefined || this.depth === 0) return this.fail(at);
    let end = at + 2 + name.whole.length;
    if (!text.startsWith(name.whole, at + 2)) return text.length < end ? this.more() : this.fail(at);
    while (text.charCodeAt(end) <= 32) end++;
    if (end >= text.length) return this.more();
    if (text.charCodeAt(end) !== GREATER) this.fail(at);
    this.at = end + 1;
    this.depth--;
    this.name = name.local;
    return CLOSE;
  }

  private readOpen(): Token {
    const { text } = this;
    this.tagStart = this.at;
    const start = this.at + 1;
    let at = start;
    let code = text.charCodeAt(at);
    while (code > 32 && code !== GREATER && code !== SLASH) code = text.charCodeAt(++at);
    const nameEnd = at;
    this.attributeCount = 0;
    for (;;) {
      const gap = at;
      while (code <= 32) code = text.charCodeAt(++at);
      if (code === GREATER) break;
      if (code === SLASH && text.charCodeAt(at + 1) === GREATER) break;
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
    this.opened(this.nameAt(start, nameEnd), code === SLASH, at);
    return OPEN;
  }

  private opened(name: Name, closesItself: boolean, at: number): void {
    if (this.depth === 0 && this.hadRoot) this.fail(this.at);
    this.hadRoot = true;
    this.path[this.depth++] = name;
    this.name = name.local;
    this.closesItself = closesItself;
    this.at = at + (closesItself ? 2 : 1);
  }
}
