import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";

export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** As people of the locale, such as "es-ES", part cents and thousands. */
export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345_678.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}

const LETTERS: Readonly<Record<string, string>> = { year: "y", month: "M", day: "d" };

/** A day in figures as people of the locale write it, in Excel's letters: "M/d/yyyy". */
export function shortDateOf(locale: string): string {
  const day = new Date(2026, 2, 4);
  const parts = new Intl.DateTimeFormat(locale, { year: "numeric", month: "numeric", day: "numeric" });
  return parts
    .formatToParts(day)
    .map(({ type, value }) => LETTERS[type]?.repeat(value.length) ?? value)
    .join("");
}

export const NUMBER_FORMAT_INFO: TypeDefinition<null> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (_target, { locale }) => separatorsOf(locale).decimal },
    NumberGroupSeparator: { get: (_target, { locale }) => separatorsOf(locale).group },
  },
};

export const DATETIME_FORMAT_INFO: TypeDefinition<null> = {
  name: "DatetimeFormatInfo",
  scalars: { ShortDatePattern: { get: (_target, { locale }) => shortDateOf(locale) } },
};

export const CULTURE_INFO: TypeDefinition<null> = {
  name: "CultureInfo",
  scalars: { Name: { get: (_target, { locale }) => locale } },
  navigation: {
    NumberFormat: (_target, model) => createNode(NUMBER_FORMAT_INFO, null, model),
    DatetimeFormat: (_target, model) => createNode(DATETIME_FORMAT_INFO, null, model),
  },
};

export const cultureNode = (model: Model): ModelNode => createNode(CULTURE_INFO, null, model);
