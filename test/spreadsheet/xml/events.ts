import { SaxesParser } from "saxes";
import { CLOSE, END, MORE, OPEN, XmlLexer } from "../../../src/spreadsheet/xml/lexer";

/** What a part holds, one line a tag; texts that follow each other are one. */
class Events {
  readonly lines: string[] = [];
  private text = "";

  addText(text: string): void {
    this.text += text;
  }

  add(line: string): void {
    if (this.text !== "") this.lines.push(`text ${JSON.stringify(this.text)}`);
    this.text = "";
    this.lines.push(line);
  }
}

const opening = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `open ${name} ${JSON.stringify(Object.entries(attributes))}`;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** As the lexer gives them, from text that comes in pieces. */
export function eventsOf(pieces: Iterable<string>): string[] {
  const events = new Events();
  const lexer = new XmlLexer("part.xml");
  const take = (): void => {
    for (let token = lexer.next(); token !== MORE && token !== END; token = lexer.next()) {
      if (token === OPEN) events.add(opening(lexer.name, lexer.attributes()));
      else if (token === CLOSE) events.add(`close ${lexer.name}`);
      else events.addText(lexer.characters());
    }
  };
  for (const piece of pieces) {
    lexer.feed([piece], false);
    take();
  }
  lexer.feed([], true);
  take();
  return events.lines;
}

/** As a complete XML parser gives them. */
export function eventsOfParser(xml: string): string[] {
  const events = new Events();
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    events.add(opening(local(name), attributes));
  });
  let depth = 0;
  parser.on("opentagstart", () => depth++);
  parser.on("closetag", ({ name }) => {
    depth--;
    events.add(`close ${local(name)}`);
  });
  parser.on("text", (text) => {
    if (depth > 0) events.addText(text);
  });
  parser.on("cdata", (text) => {
    events.addText(text);
  });
  parser.write(xml).close();
  return events.lines;
}
