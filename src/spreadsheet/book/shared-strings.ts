/** The texts of a workbook, which cells name by number. */
import { CannotRead } from "../issue";
import { MAX_TEXTS } from "../limits";
import { unescapeText } from "../xml/entities";
import { CLOSE, END, MORE, OPEN, TEXT, type XmlLexer } from "../xml/lexer";
import type { XmlReader } from "../xml/read";

/**
 * Gathers the text of one `<si>` or `<is>`: all its runs, without the readings (`<rPh>`) that Japanese files carry.
 * Formats within a text are not kept.
 */
export class TextGatherer {
  private readings = 0;
  private gathered = "";
  inText = false;

  open(name: string): void {
    if (name === "rPh") this.readings++;
    else if (name === "t") this.inText = this.readings === 0;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  close(name: string): void {
    if (name === "rPh") this.readings--;
    else if (name === "t") this.inText = false;
  }

  /** The text so far, and starts afresh. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = "";
    return text;
  }
}

/** Most texts are written like this; any other form goes tag by tag. */
const PLAIN_START = "<si><t>";
const PLAIN_END = "</t></si>";
const NOT_PLAIN = /[&\r]|_x/;

export class SharedStrings implements XmlReader {
  readonly texts: string[] = [];
  private readonly gatherer = new TextGatherer();

  take(lexer: XmlLexer): void {
    const { gatherer } = this;
    for (;;) {
      if (lexer.depth === 1) this.takePlainTexts(lexer);
      const token = lexer.next();
      if (token === MORE || token === END) return;
      if (token === OPEN) gatherer.open(lexer.name);
      else if (token === TEXT && gatherer.inText) gatherer.text(lexer.characters());
      else if (token === CLOSE) {
        gatherer.close(lexer.name);
        if (lexer.name === "si") this.add(gatherer.take());
      }
    }
  }

  private takePlainTexts(lexer: XmlLexer): void {
    const { text } = lexer;
    for (let start = lexer.place; text.startsWith(PLAIN_START, start); start = lexer.place) {
      const textStart = start + PLAIN_START.length;
      const end = text.indexOf("<", textStart);
      if (end === -1 || !text.startsWith(PLAIN_END, end)) return;
      const plain = text.slice(textStart, end);
      if (NOT_PLAIN.test(plain)) return;
      this.add(plain);
      lexer.goTo(end + PLAIN_END.length);
    }
  }

  private add(text: string): void {
    if (this.texts.length === MAX_TEXTS) {
      throw CannotRead.because("too-many", { what: "different texts", limit: MAX_TEXTS });
    }
    this.texts.push(text);
  }
}
