import { grouped } from "../../words/numbers";
import type { ModelTexts } from "../english/model";
import { capital, count, enumerate, numbered, plural } from "./phrases";

const theSheets = (names: readonly string[]): string =>
  `${plural(names.length, "la hoja", "las hojas")} ${enumerate(names)}`;

const filas = (number: number): string => count(number, "fila", "filas", "Ninguna");
const distritos = (number: number): string => count(number, "distrito", "distritos", "Ningún");

export const MODEL: ModelTexts = {
  whichLaw: "¿Qué ley?",
  whereGrants: "¿Dónde están las subvenciones?",
  lookingForGrants: "Buscando subvenciones",
  noGrantsFound:
    "No se encontró ninguna tabla ni rango con cifras. Seleccione una celda de sus subvenciones y vuelva aquí.",
  size: (rows, columns, sheet) => `${filas(rows)} por ${numbered(columns, "columna")} en ${sheet}`,
  noGrants: "No es una tabla de subvenciones",

  whichDistricts: "¿Qué distritos?",
  policyLists: "Las listas de la política",
  districts: (number) => distritos(number),
  rowsOn: (rows, sheet) => `${filas(rows)} en ${sheet}`,
  noList: "no es una lista con estados y años",
  listCanBeImported:
    "Una lista así se puede importar en la pantalla Listas, que pregunta lo que le falta. O use solo sus nombres, con los estados y los años base de la ley.",
  goToLists: "Ir a Listas",
  useNames: "Usar sus nombres",
  namesInWorkbook: "Nombres en el libro",
  orSelect:
    "O seleccione una columna de nombres de municipios en el libro. Los estados y los años base son entonces los de la ley.",
  useSelection: "Usar la selección",
  nameless: (place) =>
    `Ninguna celda de ${place} nombra un municipio. Seleccione una columna de nombres de municipios, con o sin su encabezado, y úsela.`,
  found: (districts, place) => `${distritos(districts)} de ${place}.`,
  foundUndecided: (districts, place, undecided) =>
    `${distritos(districts)} de ${place}; ${undecided} ${plural(undecided, "necesita", "necesitan")} una decisión.`,
  decideFirst: (number) => `Decida sobre ${numbered(number, "nombre")} para ver lo que se insertaría.`,
  chooseUsable: "Elija distritos que se puedan usar para ver lo que se insertaría.",

  namesToDecide: "Nombres que necesitan una decisión",
  leaveOutAll: (number) => `Dejar fuera los ${number}`,
  otherSpellings: (number) =>
    `${count(number, "nombre", "nombres", "Ningún")} ${plural(number, "escrito", "escritos")} de otro modo que el municipio`,
  showCell: (place) => `Mostrar la celda ${place}`,
  ofAName: (why) => why.replace(/deje fuera la fila/, "déjelo fuera"),
  chooseTown: "Elija el municipio, o déjelo fuera.",
  takenOnce: (district, places) =>
    `${district} aparece ${places.length === 2 ? "dos" : places.length} veces (${enumerate(places)}) y se toma una.`,
  rowsAbove: (number) => `${filas(number)} por encima del encabezado no se ${plural(number, "lee", "leen")}.`,
  otherColumns: (columns) =>
    `${plural(columns.length, "La columna", "Las columnas")} ${enumerate(columns)} también ${plural(columns.length, "nombra", "nombran")} municipios y no se ${plural(columns.length, "lee", "leen")}. Seleccione una sola columna para usarla.`,
  unlisted: (names) =>
    `${enumerate(names)} no ${plural(names.length, "figura", "figuran")} en ninguna lista de estos años, así que no se ${plural(names.length, "le", "les")} retiene nada (0).`,
  lacking: (number, designated) =>
    `Los totales son de los nombres elegidos: ${number} de los ${designated} distritos designados no ${plural(number, "está", "están")} entre ellos.`,

  whichYears: "¿Qué años fiscales?",
  year: (year) => `FY ${year}`,
  noGrantsAtHand: "¿No tiene subvenciones a mano?",
  publishedGrants: (towns) =>
    `Se puede traer como tabla la subvención ECS de los ${towns} municipios de las listas, tal como la publicó el Estado.`,
  bringGrants: "Traer las subvenciones publicadas",
  insertGrants: "Insertar subvenciones",
  withIt: "Además",
  compare: "Comparar las dos políticas",
  addCharts: "Agregar gráficos",
  insertModel: "Insertar modelo",
  chooseFirst: "Elija ley, años y subvenciones para ver lo que se insertaría.",

  withheld: "Retenido, en dólares",
  districtsAndYears: "Distritos y años",
  district: "Distrito",
  allDistricts: "Todos los distritos",
  missing: "falta",
  missingFigures: (number) =>
    `${plural(number, "Falta", "Faltan")} ${numbered(number, "cifra")}; ${plural(number, "su celda dirá", "sus celdas dirán")} por qué`,
  missingFigure: (district, year) => `${district}, FY ${year}: `,
  shownAsBars: "Mostrado en barras",
  withheldFromAll: "Retenido a todos los distritos por año fiscal, en dólares",
  withheldFrom: (district) => `Retenido a ${district} por año fiscal, en dólares`,
  fiscalYear: "Año fiscal",
  together: "En total",

  goToSheet: "Ir a la hoja",
  inserted: (sheets) => `Se ${plural(sheets.length, "insertó", "insertaron")} ${theSheets(sheets)}.`,
  holdAlready: (sheets) => `${capital(theSheets(sheets))} ya ${plural(sheets.length, "contiene", "contienen")} esto.`,
  anotherAdds: (sheets) => `Otro agregaría ${theSheets(sheets)}.`,
  insertAnother: "Insertar otro",
  addsSheets: (sheets) => `Agrega ${theSheets(sheets)}.`,
  addsSheetsWith: (sheets, things) => `Agrega ${theSheets(sheets)} con ${enumerate(things)}.`,
  formulas: (number) => `${grouped(number)} ${plural(number, "fórmula viva", "fórmulas vivas")}`,
  charts: (number) => count(number, "gráfico", "gráficos", "Ningún"),

  tracker: "Seguimiento de planes y gastos",
  aboutTracker:
    "Una hoja para un año fiscal con una fila por distrito: estado del plan, liberado, gastado, recuperable, llevado al año siguiente.",
  chooseYear: "Elija un año",
  fromPrevious: (sheet) => `Lo que no se gastó antes viene de la hoja ${sheet}.`,
  noPrevious: (sheet) => `No hay ninguna hoja ${sheet}: lo que no se gastó antes se escribe a mano.`,
  insertTracker: "Insertar seguimiento",
};
