/** The cells that an answer depends on, each once, in the order in which they are walked through. */
import type { TablePlace } from "../../law/step";
import type { ExplainedInput } from "./explanation";
import type { Given } from "./given";
import { cellText } from "./words";
import type { Worked } from "./worked";

const YEARS: ReadonlySet<string> = new Set(["fiscal_year"]);
const AMOUNTS: ReadonlySet<string> = new Set([
  "awarded",
  "carried_in",
  "spent",
  "noncompliant",
  "subsequent_funding",
  "repaid",
  "withheld",
  "current_grant",
  "base_grant",
  "fy2022_withheld",
  "grants",
]);

/** What the values of an argument are taken for. */
export const takenFor = (argument: string): "amount" | "fiscal year" | "text" =>
  YEARS.has(argument) ? "fiscal year" : AMOUNTS.has(argument) ? "amount" : "text";

const keyOf = ({ argument, row, column }: TablePlace): string => `${argument} ${row} ${column}`;

export class Inputs {
  private readonly indexes = new Map<string, number>();
  readonly all: ExplainedInput[] = [];

  constructor(
    private readonly given: Given,
    { asked, steps }: Pick<Worked, "asked" | "steps">,
  ) {
    for (const { name, ...place } of asked) this.add(name, place);
    for (const { label, source } of steps) if ("argument" in source) this.add(label, source);
  }

  /** The index of the input at a place; undefined where nothing was given there. */
  at(place: TablePlace): number | undefined {
    return this.indexes.get(keyOf(place));
  }

  add(name: string, place: TablePlace): number | undefined {
    const known = this.at(place);
    const value = this.given.valueAt(place);
    if (known !== undefined || value === undefined) return known;
    const address = this.given.addressAt(place);
    this.indexes.set(keyOf(place), this.all.length);
    this.all.push({
      name,
      argument: this.given.indexOf(place.argument),
      argumentName: place.argument,
      place: { row: place.row - 1, column: place.column - 1 },
      value,
      text: cellText(value, takenFor(place.argument)),
      ...(address && { address }),
    });
    return this.all.length - 1;
  }
}
