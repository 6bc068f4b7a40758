import { grouped } from "../../words/numbers";
import type { ImportingTexts } from "../english/importing";
import { count, fiscalYears, numbered, plural } from "./phrases";

const ROW = { line: "línea", row: "fila" } as const;
const ROW_FIRST = { line: "Línea", row: "Fila" } as const;

const filas = (number: number): string => count(number, "fila", "filas", "Ninguna");

export const IMPORTING: ImportingTexts = {
  pasted: "Pegado del portapapeles",
  reading: (name) => `Leyendo ${name}`,
  readingColumns: "Leyendo las columnas",
  checkingRows: "Comprobando las filas",
  readingCancelled: "Se canceló la lectura. No se escribió nada.",
  noRows: (name) => `${name} no contiene filas. Elija otra fuente.`,
  chooseAnother: "Elegir otra fuente",
  hiddenRows: (number) =>
    `También se ${plural(number, "lee", "leen")} ${number} ${plural(number, "fila oculta", "filas ocultas")}.`,
  emptyFile: (name) => `${name} está vacío. Elija un archivo que contenga una lista.`,
  largeFile: (name, size) =>
    `${name} tiene ${size} MB. Se permiten archivos de hasta 20 MB. Guarde la hoja de la lista como archivo propio y elija ese.`,
  unreadableFile: (name) =>
    `No se pudo leer ${name}. Ciérrelo en otros programas, o cópielo a este equipo, y elíjalo de nuevo.`,
  emptyClipboard:
    "El portapapeles no contiene ni texto ni tabla. Copie la tabla en el correo o en la hoja y péguela aquí.",
  tableOf: (name, number) => `${name}, tabla ${number}`,

  stepsLabel: "Pasos de la importación",
  source: "Fuente",
  steps: { sheet: "Hoja", columns: "Columnas", check: "Comprobar", write: "Escribir" },

  whichTable: "¿Qué tabla contiene la lista?",
  tableHolds: (rows, towns) =>
    `${filas(rows)}, ${
      towns > 0
        ? `${numbered(towns, "municipio")} a la vista en las primeras filas`
        : "ningún municipio a la vista en las primeras filas"
    }`,

  separatedBy: "Separado por",
  separators: {
    comma: "Coma",
    semicolon: "Punto y coma",
    tab: "Tabulación",
    bar: "Barra vertical",
    colon: "Dos puntos",
    none: "Nada: una columna",
  },
  encoding: "Caracteres",
  whatColumns: "¿Qué contienen las columnas?",
  checkRows: "Comprobar las filas",
  answerFirst: "Responda antes a las preguntas de arriba.",
  headerIn: { line: "Encabezado en la línea", row: "Encabezado en la fila" },
  listBeginsIn: { line: "La lista empieza en la línea", row: "La lista empieza en la fila" },
  headerRows: "Filas de encabezado",
  noHeaderRows: "ninguna",
  why: {
    header: "por su encabezado",
    content: "por lo que contiene",
    "content against header": "por lo que contiene, en contra de su encabezado",
    "another column": "otra columna se ajusta mejor",
    choice: "como usted eligió",
    nothing: "",
  },
  firstRows: "Las primeras filas",
  column: (number) => `Columna ${number}`,
  columnHeaded: (number, header) => `Columna ${number}, ${header}`,

  whichYear: "¿De qué año fiscal son los importes?",
  fiscalYear: "Año fiscal",
  titleSays: (year) => `El título dice FY ${year}.`,
  baseYear: "Año fiscal base",
  baseYearOfAll: "Año fiscal base de todas las filas",
  baseYearHint:
    "Déjelo vacío para tomar el año base de cada distrito de las listas incluidas, tal como se promulgaron.",
  whichStatus: "¿Qué estado tienen estos distritos?",
  statuses: {
    Alliance: "Distrito Alliance (Alliance District)",
    Graduated: "Distrito Alliance graduado (propuesto en 2022, no promulgado)",
  },
  whichYears: "¿Para qué años fiscales?",
  fromYear: "Desde FY",
  toYear: "Hasta FY",

  questions: (number) => (number === 0 ? "No hay nada en duda" : `${numbered(number, "pregunta")} para usted`),
  moreFollow: (number) =>
    `Hay ${grouped(number)} más, que ${plural(number, "aparece", "aparecen")} a medida que se responden estas.`,
  continue: "Continuar",
  leaveOutRest: (number) => (number === 1 ? "Dejar fuera la restante" : `Dejar fuera las ${grouped(number)} restantes`),
  counts: (rows, written, left) =>
    `${filas(rows)} en la fuente, ${grouped(written)} por escribir, ${grouped(left)} sin escribir.`,
  countsWithBlank: (rows, written, left, blank) =>
    `${filas(rows)} en la fuente, ${grouped(written)} por escribir, ${grouped(left)} sin escribir (${grouped(blank)} en blanco).`,
  rows: "Filas",
  whichRows: "Qué filas se muestran",
  filters: {
    written: (number) => `Se escriben (${grouped(number)})`,
    "not written": (number) => `No se escriben (${grouped(number)})`,
    all: (number) => `Todas (${grouped(number)})`,
  },

  rowAt: (counted, number) => `${ROW_FIRST[counted]} ${number}`,
  inRow: (counted, number) => `${ROW[counted]} ${number}`,
  inRowAndMore: (counted, number, more) => `${ROW[counted]} ${number} y ${grouped(more)} más`,
  found: (text) => `«${text}»`,
  answersFor: (what) => `Respuestas para ${what}`,
  keepThis: { line: "Conservar esta línea", row: "Conservar esta fila" },
  anotherTown: "Otro municipio",
  anotherTownFor: (what) => `Otro municipio para ${what}`,
  noSuchTown: "No hay ningún municipio con ese nombre, o hay más de uno. Elija uno de la lista.",
  leaveOut: "Dejar fuera",
  askAgain: "Volver a preguntar",
  askAgainAbout: (what) => `Volver a preguntar por ${what}`,

  rowsOfSource: "Filas de la fuente",
  columnHeadings: { line: "Línea", row: "Fila", found: "Encontrado", town: "Municipio", why: "Motivo" },
  showMore: (number, all) => `Mostrar ${grouped(number)} más de ${grouped(all)}`,
  noneShown: "Ninguna fila.",

  listReady: "Lista de distritos",
  grantsReady: "Subvenciones ECS",
  summary: (rows, districts, years) =>
    `${filas(rows)} para ${districts === 0 ? "ningún distrito" : numbered(districts, "distrito")}${years === "" ? "" : `, ${years}`}.`,
  years: fiscalYears,
  allWritten: "Se escriben todas las filas de la fuente.",
  notAllWritten: (number) =>
    `${filas(number)} de la fuente no se ${plural(number, "escribe,", "escriben, cada una")} por el motivo de abajo.`,
  rowsNotWritten: (number) => `${filas(number)} sin escribir`,
  listOfThem: "la lista de estas filas",
  moreStand: (number) => `Hay ${grouped(number)} más en Comprobar, Filas, No se escriben.`,
};
