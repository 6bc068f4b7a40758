import { countStates, sameValue, type CellUse, type Difference, type Findings } from "../../../share";
import { placeText } from "../../../share/address";
import { isErrorValue, type CellValue } from "../../../model/explain";
import { grouped } from "../../words/numbers";
import type { ShareTexts } from "../english/share";
import { enumerate, plural } from "./phrases";

const formulas = (number: number): string => `${grouped(number)} ${plural(number, "fórmula", "fórmulas")}`;

const says = (number: number, one: string, other: string): string => `${grouped(number)} ${plural(number, one, other)}`;

function onSheets(names: readonly string[]): string {
  const [shown, left] = [names.slice(0, 4), names.length - 4];
  const listed = left > 0 ? `${shown.join(", ")} y ${grouped(left)} más` : enumerate(shown);
  return `${plural(names.length, "la hoja", "las hojas")} ${listed}`;
}

const forms = (form: "native" | "values", number: number): string =>
  form === "native" ? plural(number, "una fórmula nativa", "fórmulas nativas") : plural(number, "un valor", "valores");

/** As a Spanish Excel shows the error, and as the functions and other languages name it. */
const NAME_ERROR = "#¿NOMBRE? (#NAME?)";

const since = (first: string, last: string): string =>
  first === last ? `desde el ${first}` : `del ${first} al ${last}`;

/** As the check itself says it: a figure stands as the cell holds it. */
function shown(value: CellValue): string {
  if (value === null || value === "") return "nada";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const at = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string => placeText(sheet, { row, column, rows: 1, columns: 1 });

function verdict(findings: Findings): string {
  const { cells, misplaced } = findings;
  if (cells.length + misplaced.length === 0) return "Ninguna fórmula necesita este complemento";
  const counts = countStates(findings);
  const also = (number: number, one: string, other: string): string[] =>
    number === 0 ? [] : [says(number, one, other)];
  return [
    `${formulas(cells.length)} ${plural(cells.length, "necesita", "necesitan")} este complemento`,
    ...also(counts["no name"], `muestra ${NAME_ERROR}`, `muestran ${NAME_ERROR}`),
    ...also(counts.error, "muestra un error", "muestran un error"),
    ...also(counts.stale, "muestra lo que ya no da", "muestran lo que ya no dan"),
    ...also(counts["not computed"], "solo se puede comprobar en parte", "solo se pueden comprobar en parte"),
    ...also(misplaced.length, "está donde Excel no la ejecuta", "están donde Excel no las ejecuta"),
  ].join("; ");
}

function stateOf({ sheet, state, isProtected }: CellUse): string {
  switch (state.kind) {
    case "fine":
      return "Muestra lo que da la función.";
    case "no name":
      return isProtected
        ? `Muestra ${NAME_ERROR}. Introducirla de nuevo lo arregla donde está este complemento; la hoja ${sheet} está protegida, y para ello hay que desprotegerla.`
        : `Muestra ${NAME_ERROR}. Introducirla de nuevo lo arregla donde está este complemento.`;
    case "error": {
      const [first, ...others] = state.faults;
      if (!first) return "Muestra un error.";
      const more =
        others.length === 0 ? "" : ` ${says(others.length, "celda más muestra", "celdas más muestran")} un error.`;
      return `${at({ sheet, ...first })} muestra ${first.error}. ${first.reason}${more}`;
    }
    case "stale":
      return `${at({ sheet, ...state })} muestra ${shown(state.shown)}, y la función da ${shown(state.fresh)} para lo que ahora contienen sus celdas. Vuelva a calcular el libro.`;
    case "not computed":
      return state.why;
  }
}

function differenceOf({ shown: shows, fresh, given, ...place }: Difference): string {
  const where = at(place);
  if (isErrorValue(shows) && shows.error === "#NAME?") {
    return `${where} muestra ${NAME_ERROR}. Repárela antes, para que muestre un importe que se pueda comparar.`;
  }
  if (isErrorValue(shows) && ["#BUSY!", "#GETTING_DATA", "#SPILL!"].includes(shows.error)) {
    return `${where} muestra ${shows.error}. Resuélvalo antes.`;
  }
  return sameValue(shows, fresh)
    ? `${where} muestra ${shown(shows)}, y su forma para compartir mostraría ${shown(given)}. No se cambió nada. Comuníquelo junto con la fórmula.`
    : `${where} muestra ${shown(shows)}, y la función da ${shown(fresh)} para lo que ahora contienen sus celdas. Vuelva a calcular el libro antes.`;
}

export const SHARE: ShareTexts = {
  formulas: (number) => formulas(number),

  check: "Comprobar este libro",
  aboutCheck:
    "Encuentra todas las fórmulas que necesitan este complemento, en todas las hojas, y dice cuáles no muestran lo que deberían. No se cambia nada.",
  checkCancelled: "Se canceló la comprobación.",
  checkAgain: "Comprobar de nuevo",
  nothingFound: "Este libro se puede compartir como está: quien lo abra verá lo que usted ve.",
  verdict: (findings) => verdict(findings),
  state: (use) => stateOf(use),
  readingWorkbook: "Leyendo el libro",
  checkingFormulas: "Comprobando las fórmulas",
  cells: "celdas",
  formulasUnit: "fórmulas",

  groups: {
    noName: (number) => says(number, `muestra ${NAME_ERROR}`, `muestran ${NAME_ERROR}`),
    aboutNoName: (number) =>
      `Excel no había cargado el complemento cuando ${plural(number, "la calculó. Reparar la", "las calculó. Reparar las")} introduce de nuevo.`,
    withFile: (number) =>
      says(number, "nombra otro archivo delante de la función", "nombran otro archivo delante de la función"),
    aboutWithFile: "Lo dejó ahí otro complemento o una hoja copiada. Reparar lo quita.",
    errors: (number) => says(number, "muestra un error", "muestran un error"),
    moreErrors: (number) => `${says(number, "celda más muestra", "celdas más muestran")} un error.`,
    stale: (number) => says(number, "muestra una cifra desactualizada", "muestran cifras desactualizadas"),
    aboutStale: (number) =>
      `Excel no ${plural(number, "la ha calculado desde que cambió aquello de lo que depende", "las ha calculado desde que cambió aquello de lo que dependen")}. Presione Ctrl+Alt+F9 en Excel y compruebe de nuevo.`,
    staleCell: (shown, fresh) => `muestra ${shown}; calculado ahora ${fresh}`,
    protected: (number) => says(number, "está en una hoja protegida", "están en hojas protegidas"),
    aboutProtected: (number) =>
      `Solo se ${plural(number, "cambia", "cambian")} con la contraseña de su hoja, que se pide en ese momento y no se guarda en ninguna parte.`,
    moreOn: (number, sheet) => `y ${grouped(number)} más en ${sheet}`,
    misplaced: (number) =>
      says(
        number,
        "está donde Excel no ejecuta funciones personalizadas",
        "están donde Excel no ejecuta funciones personalizadas",
      ),
    notComputed: (number) => says(number, "solo se puede comprobar en parte", "solo se pueden comprobar en parte"),
    notLookedAt: "No se miró",
    fine: (number) => `${formulas(number)} ${plural(number, "muestra", "muestran")} lo que dan las funciones`,
  },
  notSeen: {
    spills: "Esta versión de Excel no dice qué fórmulas llenan varias celdas: cada una se toma por una sola celda.",
    conditionalFormats:
      "Esta versión de Excel no muestra a ningún complemento los formatos condicionales: están en Inicio, Formato condicional, Administrar reglas.",
    validations:
      "Esta versión de Excel no muestra a ningún complemento las validaciones de datos: están en Datos, Validación de datos.",
    mixedValidations: (places) =>
      `En ${enumerate(places)} hay varias validaciones de datos juntas, y Excel no las distingue.`,
  },
  nothing: "nada",
  quotedText: (text) => `«${text}»`,
  select: "Seleccionar",

  problems: {
    changedSinceChecked: (place) =>
      `El libro cambió (${place}) después de la comprobación. Compruébelo de nuevo y vuelva a elegir.`,
    severalAreas:
      "Hay varias áreas o un objeto seleccionados. Seleccione un solo bloque de celdas y lea la selección de nuevo.",
    tooManyCells: (place, cells, most) =>
      `La hoja ${place} tiene ${grouped(cells)} celdas en uso, y se leen como máximo ${grouped(most)}. Elimine las filas y columnas vacías de su final y compruebe de nuevo.`,
    selectionEmpty: (place) => `La selección ${place} no contiene nada. Seleccione las celdas y elija esto de nuevo.`,
  },
  nothingChanged: "No se cambió nada.",
  changing: "Cambiando el libro",
  working: "Trabajando",
  whatChanges: "Qué cambia",
  becomes: (formula) => `pasa a ${formula}`,
  asItIs: (formula) => `${formula}, tal como está`,
  goTo: (place) => `Ir a ${place}`,

  whatToDo: "Qué hacer",
  repair: "Reparar",
  aboutRepair: (number) => `Introducir de nuevo ${formulas(number)}`,
  shareSafe: "Preparar para compartir",
  aboutShareSafe: "Para personas sin el complemento: como fórmulas nativas, como valores o como copia",
  restore: "Restaurar",

  left: "Qué queda",
  stillAnError: "Siguen con error",
  skipped: "Omitidas",
  dismiss: "Cerrar",
  unknownFunction: `muestra ${NAME_ERROR}: Excel no conoce la función. Abra el complemento en Inicio, Complementos, y repare de nuevo.`,
  stillShows: (place, error) => `${place} muestra ${error}.`,
  sheetProtected: (sheet) => `La hoja ${sheet} está protegida.`,

  entersAnew:
    "Introduce de nuevo cada fórmula, para que Excel pregunte al complemento por ella; el nombre de otro archivo delante de una función desaparece.",
  repairPlan: (number, sheets) =>
    `Introduce de nuevo ${formulas(number)} en ${onSheets(sheets)}. No se cambia nada más.`,
  repairOnlyProtected: "Todas las fórmulas por reparar están en una hoja protegida. Marque la hoja, o déjela fuera.",
  repairThem: (number) => `Reparar ${formulas(number)}`,
  repairedAll: (number, sheets) =>
    `Se ${plural(number, "reparó", "repararon")} ${formulas(number)} en ${onSheets(sheets)}: ahora ${plural(number, "funciona", "funcionan todas")}.`,
  repairedSome: (number, sheets, works, wrong) =>
    `Se ${plural(number, "reparó", "repararon")} ${formulas(number)} en ${onSheets(sheets)}: ahora ${plural(works, "funciona", "funcionan")} ${grouped(works)}, y ${grouped(wrong)} ${plural(wrong, "sigue mostrando", "siguen mostrando")} un error.`,

  kept: (number, first, last) => `Se ${plural(number, "guarda", "guardan")} ${formulas(number)} ${since(first, last)}.`,
  keptOf: (number, first, last, sheets) =>
    `Se ${plural(number, "guarda", "guardan")} ${formulas(number)} ${since(first, last)}, de ${onSheets(sheets)}.`,
  edited: (number) => (number === 1 ? "Una se editó desde entonces" : `${formulas(number)} se editaron desde entonces`),
  aboutEdited: (number) =>
    `${plural(number, "Se omite, a menos que la marque", "Se omiten, a menos que las marque")}; entonces se reemplaza lo que hay ahora ahí.`,
  restoreAll: "Restaurarlas todas",
  restoreOne: (formula) => `Restaurar ${formula}`,
  gone: (number) => `${formulas(number)} ya no ${plural(number, "tiene celda", "tienen celdas")}`,
  goneOne: (one) => `Se eliminó la celda de ${one.formula}. No hay nada que restaurar.`,
  broken: (number) => `${formulas(number)} ${plural(number, "mostrará", "mostrarán")} #¡REF! (#REF!)`,
  brokenOne: (one) =>
    `${placeText(one.sheet, one.area)} se refiere a celdas que se eliminaron desde entonces: ${one.formula}. Corrija sus referencias.`,
  restorePlan: (number, sheets) =>
    `Recupera ${formulas(number)} en ${onSheets(sheets)}, tal como ${plural(number, "estaba", "estaban")}.`,
  onlyLetGo: (number) =>
    `No se puede recuperar ninguna fórmula. ${plural(number, "Se abandona el original que ya no tiene", "Se abandonan los originales que ya no tienen")} celda.`,
  nothingToRestore: "Con lo elegido no se puede recuperar nada aquí.",
  restoreThem: (number) => `Restaurar ${formulas(number)}`,
  letGo: (number) => plural(number, "Abandonarlo", "Abandonarlos"),
  restored: (number) => `Se ${plural(number, "restauró", "restauraron")} ${formulas(number)}.`,
  restoredOn: (number, sheets) =>
    `Se ${plural(number, "restauró", "restauraron")} ${formulas(number)} en ${onSheets(sheets)}.`,

  whichPart: "¿Qué parte?",
  wholeWorkbook: "Todo el libro",
  someSheets: "Algunas hojas",
  selectedCells: "Las celdas seleccionadas",
  readAgain: "Leer la selección de nuevo",

  how: "¿Cómo?",
  ways: {
    native: {
      name: "Fórmulas nativas",
      about:
        "Siguen calculando, en cualquier Excel desde 2010 y en LibreOffice, y están escritas también para Hojas de cálculo de Google. Se pierden: los textos que explican un error, y los municipios o grafías que vengan después.",
    },
    values: {
      name: "Valores",
      about: "Quien lo abra verá las cifras de hoy. Se pierde: nada se vuelve a calcular cuando cambia una subvención.",
    },
    copy: {
      name: "Una copia de las hojas",
      about:
        "Sus hojas no se tocan; se preparan copias junto a ellas. Se pierde: las copias no siguen a sus hojas, y no se restauran.",
    },
  },
  whatCopiesHold: "Qué contienen las copias",
  copiesAs: { native: "Copias con fórmulas nativas", values: "Copias con valores" },
  chooseHow: "Elija cómo para ver qué cambiaría.",
  workingOut: "Calculando qué cambiaría",
  planningCancelled: "Se canceló antes de saber qué cambiaría.",
  differences: (number) =>
    number === 1
      ? "Una celda mostraría algo distinto de lo de ahora. No se cambió nada."
      : `${grouped(number)} celdas mostrarían algo distinto de lo de ahora. No se cambió nada.`,
  difference: (one) => differenceOf(one),
  examplesOf: (number, sheets) =>
    `Son ejemplos de ${formulas(number)} en ${sheets === 1 ? "una hoja" : `${grouped(sheets)} hojas`}.`,
  noNativeForm: "Lo que no tiene forma nativa",
  otherwise: {
    leave: "Dejarlo: necesita el complemento para calcular",
    value: "Convertirlo en valor",
  },
  stays: (number) =>
    `${formulas(number)} ${plural(number, "se queda", "se quedan")} como ${plural(number, "está", "están")}`,
  aBlank: "vacío",
  makeCopies: "Hacer las copias",
  noneChanged: "Aquí no se cambia ninguna fórmula.",
  sharePlan: (number, sheets, form) =>
    `${formulas(number)} en ${onSheets(sheets)} ${plural(number, "pasa a ser", "pasan a ser")} ${forms(form, number)} que ${plural(number, "muestra", "muestran")} lo mismo hasta el centavo.`,
  originalsKept: (number, sheet) =>
    `${plural(number, "El original se guarda", "Los originales se guardan")} en la hoja oculta ${sheet}; Restaurar ${plural(number, "lo", "los")} recupera.`,
  copyPlan: (number, sheets, form, copied) =>
    `Copia ${onSheets(copied)}; ${formulas(number)} en ${onSheets(sheets)} ${plural(number, "pasa a ser", "pasan a ser")} ${forms(form, number)}. ${copied.length === 1 ? "La hoja misma se queda como está." : "Las hojas mismas se quedan como están."}`,
  madeCopies: (number, copies, form) =>
    `Se ${plural(copies.length, "hizo la copia", "hicieron las copias")} ${enumerate(copies)}, con ${forms(form, number)} en ${formulas(number)}.`,
  madeSafe: (number, sheets, form) =>
    `${formulas(number)} en ${onSheets(sheets)} ${plural(number, "es", "son")} ahora ${forms(form, number)}; todas las cifras son las mismas.`,

  prompts: "Avisos",
  noPrompts: "No avisar a los colegas",
  promptsUnknown: "Esta versión de Excel no guarda este ajuste. Hágalo en Excel para Windows o para Mac.",
  aboutPrompts:
    "A los colegas que abren este libro sin el complemento no se les pregunta por él. Se guarda en el libro; funciona en Excel para Windows y para Mac.",
  aboutPromptsNotHere:
    "A los colegas que abren este libro sin el complemento no se les pregunta por él. Se guarda en el libro; funciona en Excel para Windows y para Mac, y no en el Excel que usted usa ahora.",
  saved: "Guardado en este libro.",

  undoOnProtected: "Deshacer en hojas protegidas",
  protectedSheets: (number) => plural(number, "Una hoja protegida", "Hojas protegidas"),
  aboutProtected: (number) =>
    `${plural(number, "Se deja fuera, a menos que la marque. La", "Se dejan fuera, a menos que las marque. Cada")} contraseña se usa una vez, no se guarda, y ${plural(number, "la", "cada")} hoja se protege de nuevo como estaba.`,
  changeToo: (sheet) => `Cambiar también la hoja ${sheet}`,
  passwordOf: (sheet) => `Contraseña de ${sheet}`,
  emptyPassword: "Vacía si no tiene",
};
