import { quoted, type ColumnUse, type ImportIssue, type ImportTexts } from "../../../districts/import";
import type { IssueTexts } from "../english/issues";
import { anyOf, enumerate, fiscalYears, numbered, plural } from "./phrases";
import { statesIn } from "./row-states";

const AMOUNTS = "Se admiten números y textos como $1,234,567.00. Corrija la cifra en la fuente, o deje fuera la fila.";
const YEARS = "Se admiten 2023, FY 2023, FY23, 2022-23 y fechas. Corrija el año en la fuente, o deje fuera la fila.";
const MARKS = "Se admiten yes, X, 1 y TRUE, o no, 0, FALSE y vacío.";
const TEXT_FILES = "Guarde la tabla como .xlsx o .csv y elija ese archivo.";
const OR_LEAVE_OUT = "Corríjalo en la fuente, o deje fuera la fila.";

const NAMED = 8;

/** The first names of a long list, and how many more there are. */
const fewOf = (names: readonly string[]): string =>
  names.length <= NAMED + 1 ? enumerate(names) : `${names.slice(0, NAMED).join(", ")} y ${names.length - NAMED} más`;

const yearsInWords = (from: number, to: number): string =>
  from === to ? `el año fiscal ${from}` : `los años fiscales ${from} a ${to}`;

const ISSUE_TEXTS: ImportTexts = {
  "file-empty": () => "El archivo está vacío. Elija un archivo que contenga una lista.",
  "file-pdf": () => "El archivo es un PDF, que no tiene filas ni columnas. Copie la tabla de él y péguela aquí.",
  "file-zip": () => `El archivo es un archivo zip. ${TEXT_FILES}`,
  "file-ole": () =>
    "El archivo es un libro de Excel 97-2003, o tiene contraseña. Ábralo en Excel, guárdelo como .xlsx sin contraseña y elija ese archivo.",
  "file-binary": ({ offset }) =>
    `El archivo no es texto: su byte ${offset + 1} no representa ningún carácter. ${TEXT_FILES}`,

  "quote-not-closed": ({ line }) =>
    `La línea ${line} tiene unas comillas que nunca se cierran. Se tomaron como texto, y la celda termina en el siguiente separador. Compruebe la fila.`,
  "text-after-quote": ({ line }) =>
    `La línea ${line} tiene texto detrás de unas comillas de cierre. Se dejó en la celda. Compruebe la fila.`,
  "cell-like-rows": ({ line, lines }) =>
    `Una celda de la línea ${line} abarca ${numbered(lines, "línea")} que ${plural(lines, "parece fila", "parecen filas")}. Si faltan unas comillas, agréguelas en el archivo y elíjalo de nuevo.`,
  "more-quotes": ({ count }) =>
    `${numbered(count, "fila")} más ${plural(count, "tiene", "tienen")} comillas irregulares. Compruebe el archivo.`,

  "layout-no-district": () => "Ninguna columna contiene distritos. Elija la columna con sus nombres o sus códigos.",
  "layout-no-grants": ({ kind }) =>
    kind === "wide grants"
      ? "Ninguna columna contiene las subvenciones de un año fiscal. Elija el año de al menos una columna."
      : "Ninguna columna contiene importes. Elija la columna de los importes.",
  "layout-use-twice": ({ taken, columns }) =>
    `Se toman ${numbered(columns.length, "columna")} por ${use(taken)}. Conserve una y ponga las demás como no usadas.`,

  "status-text": ({ found }) =>
    `El estado dice ${quoted(found)}. Se admiten Alliance, Graduated y Opportunity. ${OR_LEAVE_OUT}`,
  "status-two": ({ found }) => `La fila está marcada como ${enumerate(found)}. Se admite un estado. ${OR_LEAVE_OUT}`,
  "mark-text": ({ found }) => `La marca dice ${quoted(found)}. ${MARKS} ${OR_LEAVE_OUT}`,
  "opportunity-graduated": () =>
    "La fila está marcada como Opportunity District y tiene el estado Graduated. Solo un Alliance District puede ser Opportunity District. Corrija uno de los dos en la fuente.",
  "years-reversed": ({ from, to }) =>
    `Los años van de FY ${from} a FY ${to}. El primero no puede ser posterior al último. Corríjalos en la fuente.`,

  "amount-text": ({ found }) => `La cifra dice ${quoted(found)}, que no es un importe. ${AMOUNTS}`,
  "amount-spaces": () => `La cifra solo contiene espacios. ${AMOUNTS}`,
  "amount-exponent": ({ found }) => `La cifra dice ${quoted(found)}, con un exponente. ${AMOUNTS}`,
  "amount-date": ({ found }) => `La cifra dice ${quoted(found)}, que parece una fecha. ${AMOUNTS}`,
  "amount-commas": ({ found }) =>
    `La cifra dice ${quoted(found)}, cuyas comas no separan grupos de tres dígitos. ${AMOUNTS}`,
  "amount-boolean": ({ found }) => `La cifra dice ${quoted(found)}, que no es un importe. ${AMOUNTS}`,
  "amount-data-type": () => `La cifra es de un tipo que no es un importe. ${AMOUNTS}`,
  "amount-not-finite": ({ found }) => `La cifra dice ${quoted(found)}, que no es un número finito. ${AMOUNTS}`,
  "amount-too-large": ({ found }) =>
    `La cifra dice ${quoted(found)}. Se admiten importes inferiores a 90 billones de dólares (90 trillion). ${OR_LEAVE_OUT}`,
  "amount-negative": ({ found }) =>
    `La cifra dice ${quoted(found)}, que es negativa. Se admiten subvenciones de cero o más. ${OR_LEAVE_OUT}`,

  "fiscal-year-blank": () => `El año está vacío. ${YEARS}`,
  "fiscal-year-text": ({ found }) => `El año dice ${quoted(found)}. ${YEARS}`,
  "fiscal-year-span": ({ found }) => `El año dice ${quoted(found)}, que no son dos años seguidos. ${YEARS}`,
  "fiscal-year-date-text": ({ found }) => `El año dice ${quoted(found)}, una fecha que es texto. ${YEARS}`,
  "fiscal-year-number": ({ found }) => `El año dice ${quoted(found)}. ${YEARS}`,
  "fiscal-year-boolean": ({ found }) => `El año dice ${quoted(found)}. ${YEARS}`,
  "fiscal-year-data-type": () => `El año es de un tipo que no es un año. ${YEARS}`,

  "count-unexpected": ({ from, to, found, expected }) =>
    `La lista tiene ${numbered(found, "Alliance District")} para ${yearsInWords(from, to)}. Se esperan ${anyOf(expected.map(String))}. Compruebe si faltan filas o se dejaron fuera.`,
  "opportunity-too-many": ({ from, to, found, most }) =>
    `La lista tiene ${numbered(found, "Opportunity District")} para ${yearsInWords(from, to)}. La ley permite ${most}. Compruebe las marcas.`,
  "years-outside-designation": ({ from, to, districts, designations }) =>
    `${fewOf(districts)} ${plural(districts.length, "figura", "figuran")} para ${yearsInWords(from, to)}. Los distritos se designan para ${anyOf(designations.map((span) => fiscalYears(span.from, span.to)))}. Compruebe los años.`,
  "missing-against-previous": ({ districts }) =>
    `${fewOf(districts)} ${plural(districts.length, "está", "están")} en la lista anterior y no en esta. Compruebe si es lo que se quiere.`,
  "figure-missing": ({ year, districts }) =>
    `${fewOf(districts)} no ${plural(districts.length, "tiene", "tienen")} cifra para el año fiscal ${year}. No se escribe nada en su lugar. Compruebe la fuente.`,
};

function use(taken: ColumnUse): string {
  switch (taken.use) {
    case "grants":
      return `subvenciones de FY ${taken.year}`;
    case "status mark":
      return `marca de ${taken.status}`;
    default:
      return USES[taken.use];
  }
}

const USES: Readonly<Record<Exclude<ColumnUse["use"], "grants" | "status mark">, string>> = {
  district: "distrito",
  code: "código",
  status: "estado",
  opportunity: "Opportunity District",
  "from year": "primer año fiscal",
  "to year": "último año fiscal",
  "base year": "año fiscal base",
  "fiscal year": "año fiscal",
  amount: "importe",
  none: "no usada",
};

const issueText = (issue: ImportIssue): string => {
  const text = ISSUE_TEXTS[issue.code] as (facts: ImportIssue["facts"]) => string;
  return text(issue.facts);
};

export const ISSUES: IssueTexts = { issues: ISSUE_TEXTS, states: statesIn(issueText), use };
