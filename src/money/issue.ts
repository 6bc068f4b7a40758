/** Why something was refused, as data: a code and its facts. It is put into words only where somebody reads it. */
export class Issue<Code extends string = string, Facts extends object = object> {
  constructor(
    readonly code: Code,
    readonly facts: Facts,
  ) {}
}

/** The issues of a table of codes and their facts, such as `{ "amount-negative": { found: unknown } }`. */
export type IssueOf<Table extends { [Code in keyof Table]: object }> = {
  [Code in keyof Table & string]: Issue<Code, Table[Code]>;
}[keyof Table & string];
