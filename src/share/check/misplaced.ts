/** Functions of ours where Excel does not run them: in defined names, data validations and conditional formats. */
import type { Book, BookName, BookRule } from "../book";
import { callsIn } from "../formula-uses";
import type { Scope } from "../plan";
import { sheetInScope } from "../scope";
import { formOf } from "../written-names";
import type { MisplacedUse } from "./findings";

export function misplacedIn({ names, rules }: Book, scope: Scope): MisplacedUse[] {
  const inNames = names
    .filter(({ sheet }) => (sheet === null ? scope.kind === "workbook" : sheetInScope(scope, sheet)))
    .flatMap((name) => ofName(name) ?? []);
  const inRules = rules.filter(({ sheet }) => sheetInScope(scope, sheet)).flatMap((rule) => ofRule(rule) ?? []);
  return [...inNames, ...inRules];
}

function ofName({ name, sheet, formula }: BookName): MisplacedUse | null {
  const calls = callsIn(formula);
  const [first] = calls;
  if (!first) return null;
  return {
    kind: "name",
    where: `the name ${name}${sheet === null ? "" : ` of the sheet ${sheet}`}`,
    sheet,
    formula,
    form: formOf(calls),
    problem: `The name ${name} uses ${first.id}. Excel does not compute the functions of an add-in reliably in a name. Put the formula into a cell and let the name refer to that cell.`,
  };
}

function ofRule({ kind, sheet, address, formula }: BookRule): MisplacedUse | null {
  const calls = callsIn(formula);
  const [first] = calls;
  if (!first) return null;
  const what = kind === "validation" ? "data validation" : "conditional format";
  return {
    kind,
    where: `the ${what} of ${address} on the sheet ${sheet}`,
    sheet,
    formula,
    form: formOf(calls),
    problem: `The ${what} of ${address} on the sheet ${sheet} uses ${first.id}. Excel does not compute the functions of an add-in there. Put the formula into cells and let the ${what} refer to them.`,
  };
}
