import { grouped } from "../../words/numbers";
import type { PhraseTexts } from "../english/phrases";
import { pluralIn } from "../plural";

export const plural = pluralIn("es");

/** "1 fila", "36 filas", "Ninguna fila": the word for none follows the gender. */
export const count = (number: number, one: string, many: string, none: "Ningún" | "Ninguna"): string =>
  number === 0 ? `${none} ${one}` : `${grouped(number)} ${plural(number, one, many)}`;

export const numbered = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${plural(number, one, many)}`;

const LIST = new Intl.ListFormat("es", { type: "conjunction" });
const CHOICE = new Intl.ListFormat("es", { type: "disjunction" });

/** "Enfield, Plainfield y Stratford". */
export const enumerate = (words: readonly string[]): string => LIST.format(words);

/** "Enfield o Stratford". */
export const anyOf = (words: readonly string[]): string => CHOICE.format(words);

/** "FY" stays: the workbook's columns and the State's documents are headed so. */
export const fiscalYears = (from: number, to: number): string => (from === to ? `FY ${from}` : `FY ${from} a FY ${to}`);

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const PHRASES: PhraseTexts = {
  enumerate,
  fiscalYears,
  fiscalYearsInFull: (from, to) => (from === to ? `Año fiscal ${from}` : `Años fiscales ${from} a ${to}`),
  statusCounts: (alliance, graduated) =>
    graduated > 0 ? `${alliance} Alliance y ${graduated} Graduated` : `${alliance} Alliance`,
  proposal: "propuesta, no promulgada",
  proposedList: (label) => `${label} (propuesta, no promulgada)`,
};
