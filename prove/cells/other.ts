/** Cells that hold neither a number nor text: blanks, errors, data types, and what cannot be an amount. */
import { HandedOn, Refused, type Given } from "../meaning";
import type { Random } from "../random";
import { givenNumber, NUMBER_KINDS } from "./numbers";

const REFUSED = new Refused("#VALUE!");

const errorCell = (code: string): object => ({ type: "Error", basicType: "Error", basicValue: code, errorType: code });
const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#SPILL!"].map(errorCell);
const ENTITY = { type: "Entity", text: "Hartford", properties: {} };

const OTHER: Readonly<Record<string, (random: Random) => Given<bigint>>> = {
  blank: (random) => ({ cell: random.pick([null, "", 0]), means: 0n, kind: "blank" }),
  "error cell": (random) => {
    const cell = random.pick(ERRORS);
    return { cell, means: new HandedOn(cell), kind: "error cell" };
  },
  "formatted number": (random) => {
    const { cell, means } = givenNumber(random.pick(NUMBER_KINDS), random);
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: cell, numberFormat: "$#,##0.00" };
    return { cell: formatted, means, kind: "formatted number" };
  },
  "no amount": (random) => ({
    cell: random.pick([true, false, NaN, Infinity, -Infinity, ENTITY]),
    means: REFUSED,
    kind: "no amount",
  }),
};

export const OTHER_KINDS = Object.keys(OTHER);

export function givenOther(kind: string, random: Random): Given<bigint> {
  const draw = OTHER[kind];
  if (!draw) throw new Error(`There is no kind ${kind}`);
  return draw(random);
}
