import type { SpreadsheetFacts } from "../../../spreadsheet";
import { grouped } from "../../words/numbers";
import type { FileTexts } from "../english/files";
import { numbered, plural } from "./phrases";

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const AGAIN = "Ábralo en Excel, guárdelo de nuevo como Libro de Excel (*.xlsx) y abra ese archivo.";
const ANOTHER_COPY = "Tome otra copia del archivo, por ejemplo de una copia de seguridad o de la persona que lo envió.";
const SMALLER = "Quite hojas, filas o imágenes que no hagan falta, guárdelo y ábralo de nuevo.";
const NEEDED = "Hace falta un libro de Excel (.xlsx o .xlsm).";

const BELONGS: Readonly<Record<SpreadsheetFacts["fixed-cell"]["belongsTo"], string>> = {
  "array formula": "una fórmula de matriz",
  "data table": "una tabla de datos de hipótesis",
};

const MANY: Readonly<Record<SpreadsheetFacts["too-many"]["what"], string>> = {
  parts: "partes",
  cells: "celdas",
  "different texts": "textos distintos",
};

const LONG: Readonly<Record<SpreadsheetFacts["too-long"]["what"], string>> = {
  text: "un texto",
  formula: "una fórmula",
};

/** What a file is instead, as the reader calls it in English; what is not here is said as it stands there. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["a Word 97-2003 document (.doc)", "un documento de Word 97-2003 (.doc)"],
  ["a PowerPoint 97-2003 presentation (.ppt)", "una presentación de PowerPoint 97-2003 (.ppt)"],
  ["an Outlook message (.msg)", "un mensaje de Outlook (.msg)"],
  ["a Word document (.docx)", "un documento de Word (.docx)"],
  ["a PowerPoint presentation (.pptx)", "una presentación de PowerPoint (.pptx)"],
  ["a Visio drawing (.vsdx)", "un dibujo de Visio (.vsdx)"],
  ["an Apple Numbers or Pages document", "un documento de Numbers o Pages de Apple"],
  ["another kind of Office file", "otro tipo de archivo de Office"],
  ["a PDF document", "un documento PDF"],
  ["a picture", "una imagen"],
  [
    "a web page, such as a sign-in page saved in its place",
    "una página web, por ejemplo una página de inicio de sesión guardada en su lugar",
  ],
  ["an XML file", "un archivo XML"],
  ["plain text, such as a .csv file", "texto sin formato, por ejemplo un archivo .csv"],
]);

const kindOf = (words: string): string => KINDS.get(words) ?? words;

export const FILES: FileTexts = {
  file: (name) => `El archivo "${name}"`,
  withoutResult: (number, sheet, first) =>
    `${numbered(number, "fórmula")} de la hoja ${sheet} (la primera en ${first}) no ${plural(number, "tiene", "tienen")} resultado en el archivo y se ${plural(number, "lee como vacía", "leen como vacías")}. Abra el archivo en Excel, guárdelo y elíjalo de nuevo.`,
  sentences: {
    "empty-file": () => `está vacío: contiene 0 bytes. ${ANOTHER_COPY}`,
    "file-too-big": ({ bytes, limit }) =>
      `tiene ${megabytes(bytes)}; se pueden abrir archivos de hasta ${megabytes(limit)}. ${SMALLER}`,
    "unpacked-too-big": ({ limit }) =>
      `ocupa descomprimido más de ${megabytes(limit)}, lo máximo que se puede abrir. ${SMALLER}`,
    "part-too-big": ({ part, limit }) =>
      `contiene una parte "${part}" de más de ${megabytes(limit)}, lo máximo que se puede abrir. ${AGAIN}`,
    "too-many": ({ what, limit }) =>
      `contiene más de ${grouped(limit)} ${MANY[what]}, lo máximo que se puede abrir. ${SMALLER}`,
    "not-a-zip": ({ looksLike }) =>
      looksLike === undefined
        ? `no es un libro de Excel. ${NEEDED}`
        : `no es un libro de Excel sino ${kindOf(looksLike)}. ${NEEDED}`,
    encrypted: () =>
      "está cifrado: pide una contraseña, o lo cifra su etiqueta de confidencialidad. Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro, Cifrar con contraseña), guárdelo y ábralo de nuevo.",
    "old-excel": () => `está en el formato de Excel 97-2003 (.xls), que aquí no se puede leer. ${AGAIN}`,
    "binary-workbook": () => `es un libro binario de Excel (.xlsb), que aquí no se puede leer. ${AGAIN}`,
    truncated: () =>
      `está dañado: falta su final o no se puede leer, como tras una descarga interrumpida. ${ANOTHER_COPY}`,
    "damaged-part": ({ part }) => `está dañado: su parte "${part}" no se puede descomprimir. ${ANOTHER_COPY}`,
    "other-document": ({ kind }) => `es ${kindOf(kind)} y no un libro de Excel. ${NEEDED}`,
    "no-workbook": () =>
      `es un archivo ZIP pero no un libro de Excel: no nombra ningún libro. ${NEEDED} Si el libro está dentro del archivo, descomprímalo antes.`,
    "no-sheets": () => `no contiene ninguna hoja de cálculo, así que no hay nada que mostrar. ${AGAIN}`,
    "missing-part": ({ part }) => `está dañado: nombra la parte "${part}" y no la contiene. ${ANOTHER_COPY}`,
    "malformed-part": ({ part, line, column }) =>
      `está dañado: su parte "${part}" no es XML correcto en la línea ${line}, columna ${column}. ${ANOTHER_COPY}`,
    "bad-cell": ({ sheet, cell, found, allowed }) =>
      `está dañado: la celda ${cell} de la hoja "${sheet}" contiene ${found} donde corresponde ${allowed}. ${AGAIN}`,
    "no-such-sheet": ({ sheet, sheets }) =>
      `no tiene ninguna hoja "${sheet}". Sus hojas son ${sheets.map((name) => `"${name}"`).join(", ")}. Elija una de ellas.`,
    cancelled: () => "no se leyó hasta el final, porque se canceló la lectura. Ábralo de nuevo para leerlo.",
    "overlapping-parts": ({ part }) =>
      `está dañado: su parte "${part}" comparte bytes con otra, así que no se puede cambiar. ${AGAIN}`,
    "other-encoding": ({ part }) =>
      `contiene una parte "${part}" en una codificación distinta de UTF-8 y UTF-16, que aquí no se puede cambiar. ${AGAIN}`,
    "fixed-cell": ({ sheet, cell, belongsTo }) =>
      `no se puede cambiar solo en la celda ${cell} de la hoja "${sheet}": la celda es parte de ${BELONGS[belongsTo]}. Deje fuera la celda, o cambie el conjunto en Excel.`,
    "too-long": ({ sheet, cell, what, length, limit }) =>
      `no puede contener ${LONG[what]} de ${grouped(length)} caracteres en la celda ${cell} de la hoja "${sheet}"; Excel permite ${grouped(limit)}. Acórtelo en Excel.`,
    "beyond-the-sheet": ({ sheet, cell }) =>
      `no tiene ninguna celda ${cell} en la hoja "${sheet}": una hoja tiene ${grouped(1_048_576)} filas y ${grouped(16_384)} columnas. Mueva las celdas hacia arriba o a la izquierda en Excel.`,
    "other-kind-of-sheet": ({ sheet }) =>
      `tiene una hoja "${sheet}" que no es de cálculo sino de gráfico o de macros, y no se puede reemplazar. Cámbiele el nombre en Excel, guárdelo e inténtelo de nuevo.`,
    "last-visible-sheet": ({ sheet }) =>
      `no mostraría ninguna hoja sin "${sheet}", y Excel lo rechaza. Muestre otra hoja en Excel, guárdelo e inténtelo de nuevo.`,
    "sheet-name": ({ sheet }) =>
      `no puede tener una hoja llamada "${sheet}": un nombre tiene de 1 a 31 caracteres, ninguno de : \\ / ? * [ ], y ningún apóstrofo en los extremos. Elija otro nombre.`,
    unexpected: ({ detail }) => `no se puede leer (${detail}). ${AGAIN}`,
  },
};
