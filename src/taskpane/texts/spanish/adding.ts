import { grouped } from "../../words/numbers";
import type { AddingTexts } from "../english/adding";
import { capital, count, enumerate, fiscalYears, plural } from "./phrases";

const rows = (number: number): string =>
  number === 0 ? "ninguna fila" : `${grouped(number)} ${plural(number, "fila", "filas")}`;

const sentence = (parts: readonly string[]): string => {
  const [first = "", ...others] = parts;
  return enumerate([capital(first), ...others]);
};

export const ADDING: AddingTexts = {
  backToLists: "Volver a las listas",
  builtInLists: "Listas incluidas",
  listYears: (from, to, statuses) => `${fiscalYears(from, to)}. ${statuses}.`,
  chooseList: "Elija una lista para ver sus distritos y lo que se escribiría.",
  listHas: (districts, statuses) => `${count(districts, "distrito", "distritos", "Ningún")}: ${statuses}`,
  source: "Fuente",

  changes: "Qué cambia",
  comparedWith: "Comparada con",
  chooseAList: "Elija una lista",
  heldList: "La lista de este libro",
  replacedList: "La lista anterior a esta actualización",
  heldSource: (table) => `La tabla ${table} de este libro`,
  entering: "Entran",
  leaving: "Salen",
  graduated: "Graduados",
  designatedAgain: "Designados de nuevo",
  unchanged: "Sin cambios",
  districts: (number) => count(number, "distrito", "distritos", "Ningún"),
  theseDistricts: (number, names) => `${number}: ${enumerate(names)}`,
  noDistricts: "ninguno",
  graduatedAgainstRule: (names) =>
    `${enumerate(names)} ${plural(names.length, "está marcado", "están marcados")} como Graduated y no ${plural(names.length, "figuraba", "figuraban")} en ninguna lista anterior. Compruebe el estado.`,
  insertComparison: "Insertar la comparación como hoja",
  wroteComparison: (sheet) => `La comparación se escribió en la hoja nueva ${sheet}.`,

  tablePreview: "La tabla tal como se escribirá",
  firstRows: (shown, all) => `Las primeras ${shown} de ${grouped(all)} filas.`,
  updateQuestion: "¿Actualizar la tabla que ya está?",
  insertTable: "Insertar tabla",
  updateTable: "Actualizar tabla",
  leaveIt: "Dejarla como está",

  writesRows: (number, sheet) => `Escribe ${rows(number)} en la hoja nueva ${sheet}.`,
  sheetIsThere: (sheet) => `Ya hay una hoja llamada ${sheet}, que se queda como está.`,
  holdsAlready: (table) => `La tabla ${table} ya contiene esto. No hay nada que escribir.`,
  addsRows: (number) => `agrega ${rows(number)}`,
  addsColumns: (names) => `agrega ${plural(names.length, "la columna", "las columnas")} ${enumerate(names)}`,
  removesRows: (number) => `quita ${rows(number)}`,
  changesRows: (number) => `cambia ${rows(number)}`,
  inTable: (parts, table, place) => `${sentence(parts)} en la tabla ${table} de ${place}.`,
  namedAndMore: (names, more) => `${names.join(", ")} y ${grouped(more)} más`,
  added: "Se agregan",
  addedAfter: (names) => `${names}, después de las filas que quedan`,
  removed: "Se quitan",
  emptied: "Se vacían",
  rows,
  kept: "Se conservan",
  keptThings: (things) => sentence(things),
  yourMarks: "sus marcas en Opportunity",
  rowsWithout: (number) => `${rows(number)} que esta fuente no tiene`,
  yourColumns: (names) => `${plural(names.length, "su columna", "sus columnas")} ${enumerate(names)}`,
  cellsChange: (columns, number) => `${plural(columns, "cambia", "cambian")} en ${rows(number)}`,
  becomes: (district, before, after) => `${district}: ${before} pasa a ${after}`,
  blank: "vacío",
  entriesGo: (names) => `Lo que usted anotó en las filas quitadas se va con ellas: ${names}.`,
  rowsMove:
    "Las filas debajo de una quitada suben. Las fórmulas que buscan un distrito, o usan el nombre o las columnas de la tabla, siguen funcionando; la que apunta a una sola celda verá otro distrito.",
  wrote: (number, sheet, source) =>
    `${number === 0 ? "No se escribió ninguna fila" : `Se ${plural(number, "escribió", "escribieron")} ${rows(number)}`} en la hoja nueva ${sheet}: ${source}.`,
  updated: (table, sheet, source) => `Se actualizó la tabla ${table} de la hoja ${sheet}: ${source}.`,
};
