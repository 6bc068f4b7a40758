import type { Town } from "../../districts";
import { isFailure, isFault, Refusal, type Failure } from "../../functions/argument";
import { ErrorCell } from "../../functions/cell-value";
import { refusalFor, valuesAt } from "../../functions/lift";
import { wording } from "../../functions/messages";
import type { Size } from "../../functions/size";
import type { Policy } from "../../law/policies";
import { cents, countOf, isSame, plus, type Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { isErrorValue, type CellMatrix, type CellPlace, type CellValue } from "../explain/cell";
import { caseByRule } from "./by-rule";
import { causesOf } from "./causes";
import type { RowFigure } from "./causes/rows";
import type { CheckedFigure, FiguresToCheck } from "./checked-figure";
import type { FigureCase } from "./figure-case";
import { readTables, type Tables } from "./tables";
import { outcomeText } from "./words";

/** A figure on its way: what it is compared with is known, its causes are not yet. */
interface Compared {
  readonly place: CellPlace;
  readonly found: FigureCase | NotCheckable;
}

/** Why a figure cannot be compared, in words. */
class NotCheckable {
  constructor(readonly text: string) {}
}

/** Each amount against the rule, to the cent; rows where neither a district nor an amount stands are left out. */
export function checkFigures(input: FiguresToCheck): readonly CheckedFigure[] {
  const places = placesOf(input);
  const tables = readTables(input);
  const compared = places.map((place): Compared => ({
    place,
    found: isFailure(tables) ? refused(tables) : compare(place, tables),
  }));
  const columns = new Map<number, RowFigure[]>();
  for (const { place, found } of compared) {
    if (!(found instanceof NotCheckable))
      columns.set(place.column, [...(columns.get(place.column) ?? []), rowFigure(place, found, input)]);
  }
  return compared.map(({ place, found }) => checked(place, found, columns.get(place.column) ?? [], input));
}

const isBlank = (value: CellValue | undefined): boolean =>
  value == null || (typeof value === "string" && value.trim() === "");

const valueIn = (matrix: CellMatrix, { row, column }: CellPlace): CellValue | undefined =>
  (matrix.length === 1 ? matrix[0] : matrix[row])?.[(matrix[0]?.length ?? 1) === 1 ? 0 : column];

function placesOf({ districts, amounts: { values } }: FiguresToCheck): readonly CellPlace[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isBlank(value) && isBlank(valueIn(districts, { row, column })) ? [] : [{ row, column }],
    ),
  );
}

/** A blank is no amount that somebody typed, whatever a function would take it for. */
const NO_AMOUNT = new NotCheckable("No amount stands here. Type the amount, or leave the row out.");

function compare(place: CellPlace, { cases, amounts, given, grants, list }: Tables): FigureCase | NotCheckable {
  if (isBlank(given[place.row]?.[place.column])) return NO_AMOUNT;
  const args = [cases.district, cases.fiscal_year, cases.policy];
  const unlike = args.find(({ size }) => !isAlong(size, amounts.size));
  if (unlike) return refused(new Refusal(new Issue("sizes-differ", { first: unlike, second: amounts })));
  const found = valuesAt([...args, amounts], place);
  if (found === undefined || isFailure(found)) return found ? refused(found) : NO_AMOUNT;
  const [town, year, policy, amount] = found as readonly [Town, FiscalYear, Policy, Cents];
  const byRule = caseByRule({ town, year, policy }, amount, grants, list);
  if (!isFault(byRule)) return byRule;
  return refused(byRule instanceof Issue ? refusalFor(byRule, cases.fiscal_year, place) : byRule);
}

/** Whether an argument lies beside the amounts: as long as they are, or one row or column for all. */
const isAlong = (one: Size, all: Size): boolean =>
  (one.rows === 1 || one.rows === all.rows) && (one.columns === 1 || one.columns === all.columns);

const rowFigure = (
  { row }: CellPlace,
  { asked, amount, byRule }: FigureCase,
  { amounts: { address } }: FiguresToCheck,
): RowFigure => ({
  row,
  rowNumber: (address?.row ?? 0) + row + 1,
  district: asked.town.name,
  amount,
  byRule,
});

function checked(
  place: CellPlace,
  found: FigureCase | NotCheckable,
  column: readonly RowFigure[],
  input: FiguresToCheck,
): CheckedFigure {
  const { values, address } = input.amounts;
  const cell = {
    place,
    ...(address && {
      address: { sheet: address.sheet, row: address.row + place.row, column: address.column + place.column },
    }),
    given: values[place.row]?.[place.column] ?? null,
  };
  if (found instanceof NotCheckable) return { ...cell, outcome: "not checkable", causes: [], text: found.text };
  const { asked, amount, byRule } = found;
  const equal = isSame(amount, byRule);
  const causes = equal ? [] : causesOf(found, rowFigure(place, found, input), column);
  const difference = plus(amount, cents(-countOf(byRule)));
  const figure = {
    ...cell,
    district: asked.town.name,
    year: asked.year,
    outcome: equal ? ("equal" as const) : ("different" as const),
    amount,
    byRule,
    ...(difference !== undefined && { difference }),
    causes,
  };
  return { ...figure, text: outcomeText(figure) };
}

function refused(failure: Failure): NotCheckable {
  if (!(failure instanceof ErrorCell)) return new NotCheckable(wording(failure).text);
  const error = isErrorValue(failure.given) ? failure.given.error : "an error";
  return new NotCheckable(`${error} stands in the cell, or in what it is checked by. Mend it there.`);
}
