/** The form of a word beside a number, by the rules of a language: "row" and "rows". */
export function pluralIn(language: string): (number: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (number, one, other) => (rules.select(number) === "one" ? one : other);
}
