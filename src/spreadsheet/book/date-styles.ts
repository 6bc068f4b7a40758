/** Which of the looks that cells name by number show dates. The part can be large, so it is read as a stream. */
import { END, MORE, OPEN, TEXT, type XmlLexer } from "../xml/lexer";
import { numberOf } from "../xml/parse";
import type { XmlReader } from "../xml/read";
import { formatOf, isDateFormat } from "./number-formats";

export class DateStyles implements XmlReader {
  private readonly own = new Map<number, string>();
  private readonly formats: number[] = [];
  private inCellLooks = false;

  take(lexer: XmlLexer): void {
    for (let token = lexer.next(); token !== MORE && token !== END; token = lexer.next()) {
      if (token === TEXT) continue;
      // Named styles are also called xf, and stand under another list.
      if (lexer.name === "cellXfs") this.inCellLooks = token === OPEN;
      else if (token !== OPEN) continue;
      else if (lexer.name === "numFmt") this.define(lexer);
      else if (lexer.name === "xf" && this.inCellLooks) this.formats.push(numberOf(lexer.attribute("numFmtId")) ?? 0);
    }
  }

  /** For each number that a cell may name. */
  areDates(): readonly boolean[] {
    const known = new Map<number, boolean>();
    return this.formats.map((id) => {
      const isDate = known.get(id) ?? isDateFormat(formatOf(id, this.own) ?? "");
      known.set(id, isDate);
      return isDate;
    });
  }

  private define(lexer: XmlLexer): void {
    const id = numberOf(lexer.attribute("numFmtId"));
    if (id !== undefined) this.own.set(id, lexer.attribute("formatCode") ?? "General");
  }
}
