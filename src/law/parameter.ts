import { fiscalYear, type FiscalYear } from "../money/fiscal-year";
import { shareOf, type Share } from "../money/share";
import { covers, readValues, type ByYears } from "./by-years";
import law from "./data";

/** A parameter of the law: what it is, in which unit, and its values by fiscal year, each with its citation. */
export interface Parameter<T> {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly unit: string;
  readonly values: readonly ByYears<T>[];
}

/** The share of a town's increase from one fiscal year's grant to another's. */
export interface ShareOfIncrease {
  readonly share: Share;
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}

const asYear = (value: unknown): FiscalYear => fiscalYear(value as number);

function asShareOfIncrease(value: unknown): ShareOfIncrease | null {
  if (value === "none") return null;
  const { share, from, to } = value as { share: string; from: number; to: number };
  return { share: shareOf(share), from: fiscalYear(from), to: fiscalYear(to) };
}

/** How the value of each kind of parameter is read; the schema has made sure that it has the form of its kind. */
const READERS = {
  share: (value: unknown): Share => shareOf(value as string),
  count: (value: unknown): number => value as number,
  "fiscal year": asYear,
  "measured year": (value: unknown): FiscalYear | "current" => (value === "current" ? value : asYear(value)),
  "share of an increase": asShareOfIncrease,
};

type Kinds = { readonly [Kind in keyof typeof READERS]: ReturnType<(typeof READERS)[Kind]> };

/** The parameter of an id, as a policy names it. */
export function parameter<Kind extends keyof Kinds>(kind: Kind, id: string): Parameter<Kinds[Kind]> {
  const file = law.parameters.find((one) => one.id === id);
  if (file?.kind !== kind) throw new Error(`The data of the law names "${id}" as a ${kind}, which it does not hold.`);
  const read = READERS[kind] as (value: unknown) => Kinds[Kind];
  return { ...file, values: readValues(file.values, read) };
}

/** The value for a fiscal year; undefined where the parameter has none, which is never filled in from another year. */
export const valueIn = <T>({ values }: Parameter<T>, year: FiscalYear): ByYears<T> | undefined =>
  values.find(({ years }) => covers(years, year));
