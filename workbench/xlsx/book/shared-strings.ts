/** The texts of a workbook, which cells name by number. */
import { MAX_TEXTS } from "../limits";
import { CannotRead } from "../problems";
import { parseXml, unescapeText } from "../xml/parse";

/**
 * Gathers the text of one `<si>` or `<is>`: all its runs, without the readings (`<rPh>`) that Japanese files carry.
 * Formats within a text are not kept.
 */
export class TextGatherer {
  private readings = 0;
  private inText = false;
  private gathered = "";

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

export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  parseXml(bytes, part, {
    open: (name) => {
      gatherer.open(name);
    },
    text: (text) => {
      gatherer.text(text);
    },
    close: (name) => {
      gatherer.close(name);
      if (name !== "si") return;
      if (texts.length === MAX_TEXTS)
        throw new CannotRead({ code: "too-many", what: "different texts", limit: MAX_TEXTS });
      texts.push(gatherer.take());
    },
  });
  return texts;
}
