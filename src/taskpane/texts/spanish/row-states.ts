import type { Town } from "../../../districts";
import { quoted, type ImportIssue, type Missing, type RowState, type StateTexts } from "../../../districts/import";
import { anyOf } from "./phrases";

type FactOf<Kind extends RowState["kind"]> = Extract<RowState, { readonly kind: Kind }>;

const NO_FIGURES: Readonly<Record<FactOf<"no figure">["reason"], string>> = {
  blank: "La celda está vacía",
  suppressed: "La cifra está suprimida",
  "not applicable": "La cifra no corresponde",
  dash: "En lugar de la cifra hay un guion",
  null: "La fuente no tiene valor",
};

const MISSING: Readonly<Record<Missing, string>> = {
  status: "Falta el estado. Elija uno para la lista, o corrija la fuente.",
  years: "Faltan los años fiscales. Elíjalos para la lista, o corrija la fuente.",
  "fiscal year": "Falta el año fiscal. Elija uno para la tabla, o corrija la fuente.",
};

const CONFLICTS: Readonly<Record<FactOf<"conflict">["about"], string>> = {
  status: "El municipio tiene otro estado para el mismo año",
  years: "El municipio tiene otros años o marcas que se solapan",
  amount: "El municipio tiene otro importe para el mismo año",
};

/** What is no town, as the data of the district names call it in English; what is not here is said as it stands there. */
const NOT_TOWNS: ReadonlyMap<string, string> = new Map([
  ["the State", "el Estado"],
  ["endowed academy", "academia dotada (endowed academy)"],
  ["magnet school", "escuela magnet"],
  ["regional educational service center", "centro regional de servicios educativos"],
  ["technical high school system", "sistema de escuelas técnicas"],
  ["state agency", "agencia estatal"],
  ["charter school or academy", "escuela chárter o academia"],
  ["county or planning region", "condado o región de planificación"],
  ["regional school district", "distrito escolar regional"],
  ["total or average", "total o promedio"],
  ["school", "escuela"],
]);

const notTown = (what: string): string => NOT_TOWNS.get(what) ?? what;

const ROW = { line: "la línea", row: "la fila" } as const;

const names = (towns: readonly Town[]): string => anyOf(towns.map(({ name }) => name));

/** Why a row is read as it is, or not; `issueText` says what cannot be read in it. */
export const statesIn = (issueText: (issue: ImportIssue) => string): StateTexts => ({
  exact: () => "Nombre del municipio.",
  alias: ({ alias }) => `${alias} está en este municipio.`,
  code: () => "Por su código.",
  spelling: ({ name }) => `Leído como ${name}, del que difiere en una letra.`,
  answered: () => "Como usted respondió.",
  title: () => "Línea de título.",
  header: () => "Encabezado.",
  "repeated header": () => "El encabezado otra vez.",
  blank: () => "Fila en blanco.",
  footnote: () => "Nota al pie.",
  "left out": () => "Se deja fuera, como usted respondió.",
  "not a town": ({ what }) => `No es un municipio: ${notTown(what)}.`,
  "not designated": () => "No designado, según el estado de la fila.",
  "no figure": ({ reason }) => `${NO_FIGURES[reason]}. No se escribe nada.`,
  duplicate: ({ of }, { counted }) => `Igual que ${ROW[counted]} ${of}.`,
  question: ({ candidates, reason }) =>
    reason === "code"
      ? `El código es el de ${names(candidates)}, que no concuerda con el nombre. Elija el municipio, o deje fuera la fila.`
      : `¿${names(candidates)}? Elija uno, o deje fuera la fila.`,
  unknown: ({ nearest }) =>
    nearest.length === 0
      ? "Ningún municipio tiene un nombre parecido. Elija el municipio, o deje fuera la fila."
      : `No es el nombre de un municipio. Los más parecidos: ${names(nearest)}. Elija el municipio, o deje fuera la fila.`,
  "no name": () => "La fila tiene valores pero ningún nombre. Elija el municipio, o deje fuera la fila.",
  contradiction: ({ byName, byCode }) =>
    `El nombre es ${byName.name}, y el código es el de ${typeof byCode === "string" ? `otra cosa (${notTown(byCode)})` : byCode.name}. Elija el municipio, o deje fuera la fila.`,
  conflict: ({ with: other, about }, { counted }) =>
    `${CONFLICTS[about]} en ${ROW[counted]} ${other}. Conserve una y deje fuera la otra.`,
  unreadable: ({ column, issue }, { header }) =>
    `${header(column) === "" ? "" : `Columna ${quoted(header(column))}: `}${issueText(issue)}`,
  incomplete: ({ missing }) => MISSING[missing],
});
