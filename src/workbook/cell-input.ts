/** What a cell holds as Excel's values and formulas give it; an empty cell is "". */
export type CellContent = string | number | boolean;

const LOOKS_LIKE_TEXT = /^[A-Za-z]/;
/** Words that Excel would turn into something else than text: truth values, and dates such as "March 1". */
const READ_AS_SOMETHING_ELSE = /^(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d.*)$/i;

/**
 * What to write so that the cell holds exactly this text: an apostrophe keeps Excel from reading a formula, a number or a
 * date into it, so that a name from a list can never run.
 */
export function asText(text: string): string {
  return text === "" || (LOOKS_LIKE_TEXT.test(text) && !READ_AS_SOMETHING_ELSE.test(text)) ? text : `'${text}`;
}

/**
 * What to write so that a cell holds again what it held. A formula differs from its value; text that begins with "=" is
 * the same in both, and stays text.
 */
export function asItWas(formula: CellContent, value: CellContent): CellContent {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : asText(formula);
}
