/** What stands around the name of a town where a file names its government, its school board or its district. */
const AFFIX = new RegExp(
  "^(?:THE|(?:BOARD|BD) OF ED(?:UCATION)? (?:OF|FOR)|(?:TOWN|CITY|BOROUGH) (?:OF|AND)) " +
    "| (?:SCHOOLS|SCH(?:OOL)? (?:DIST(?:RICT)?|SYSTEM|DEP(?:ARTMEN)?T)|DIST(?:RICT)?|PUBLIC|LOCAL|SD|PS|BOE" +
    "|(?:BOARD|BD) OF ED(?:UCATION)?|(?:TOWN|CITY|BOROUGH)(?: OF)?|CT|CONN|CONNECTICUT|06\\d{3})$",
);

/**
 * The name as it stands, then with one affix after another taken off. Whoever looks a name up tries them in this order,
 * so that a village such as Union City is found before its last word is taken for an affix.
 */
export function stagesOf(words: string): readonly string[] {
  const shorter = words.replace(AFFIX, "");
  return shorter === words ? [words] : [words, ...stagesOf(shorter)];
}
