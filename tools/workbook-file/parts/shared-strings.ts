import { element, MAIN, textElement, XML_HEAD } from "../xml";

/** The texts of all sheets, each once; cells name them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => element("si", {}, textElement("t", text)));
    return XML_HEAD + element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, ...items);
  }
}
