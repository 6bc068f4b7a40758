/**
 * Cuts XML into tags and texts without building anything from them: a sheet of 100,000 rows has millions of both. It takes its text in
 * pieces, stops where a piece breaks off, and goes on with the next. Tags have to match, so that a part that was cut off or mixed up is
 * damage and never a shorter table. Document types are refused: spreadsheets have none, and their entities can be bombs.
 */
import { withPlainLineEnds } from "./entities";
import type { Name } from "./names";
import { TagAttributes } from "./tag-attributes";
import { CLOSE, END, MORE, OPEN, TEXT, type Token } from "./tokens";

export { CLOSE, END, MORE, OPEN, TEXT, type Token };

const GREATER = 62;
const SLASH = 47;

/** Longer than any reference to a character. */
const LONGEST_REFERENCE = 16;

export class XmlLexer extends TagAttributes {
  /** The local name of the element at an `OPEN` or `CLOSE`: writers choose their prefixes freely. */
  name = "";
  /** How many elements are open, the one just opened included. */
  depth = 0;
  /** Where the tag of the last `OPEN`, or of the last `CLOSE` with a tag of its own, begins in `text`. For readers that get the whole part at once. */
  tagStart = 0;
  private readonly path: Name[] = [];
  private closesItself = false;
  private hadRoot = false;
  private textStart = 0;
  private textEnd = 0;
  private isLiteral = false;

  /** Where the next tag or text begins in `text`; its end within a tag that closes itself. For readers that look at it before the lexer does. */
  get place(): number {
    return this.closesItself ? this.text.length : this.at;
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
    let nameEnd = start;
    let code = text.charCodeAt(nameEnd);
    while (code > 32 && code !== GREATER && code !== SLASH) code = text.charCodeAt(++nameEnd);
    const at = this.readAttributes(nameEnd);
    if (at === MORE) return MORE;
    this.opened(this.nameAt(start, nameEnd), text.charCodeAt(at) === SLASH, at);
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
