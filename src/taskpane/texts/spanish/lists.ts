import type { ListsTexts } from "../english/lists";
import { count, fiscalYears, numbered } from "./phrases";

export const LISTS: ListsTexts = {
  held: "En este libro",
  reading: "Leyendo el libro",
  noneHeld: "Todavía no hay ninguna lista de distritos ni tabla de subvenciones. Agregue una abajo.",
  update: "Actualizar",
  updateFromTable: (table, from) => `Actualizar ${table} a partir de la tabla ${from}`,
  updateFromFile: (table) => `Actualizar ${table} a partir de un archivo nuevo`,
  goTo: "Ir a la tabla",
  goToTable: (name) => `Ir a la tabla ${name}`,
  rowsWith: (rows, statuses) => `${numbered(rows, "fila")}: ${statuses}`,
  rowsFor: (rows, districts) =>
    `${numbered(rows, "fila")} para ${districts === 0 ? "ningún distrito" : numbered(districts, "distrito")}`,
  grants: "Subvenciones ECS",
  differs: "Una lista distinta de las incluidas",
  imported: "Una lista de distritos importada o modificada",

  add: "Agregar una lista o una tabla de subvenciones",
  drop: "Suelte el archivo para leerlo",
  fromFile: "Desde un archivo",
  aboutFile: "Excel, CSV o texto; o suéltelo aquí en cualquier parte",
  paste: "Pegar",
  aboutPaste: "Una tabla de un correo, de una página web o de una hoja",
  fromSelection: "Desde la selección",
  aboutSelection: "Las celdas seleccionadas en el libro",
  fromTable: "Desde una tabla",
  aboutTable: "Una tabla de Excel de este libro",
  noTables: "Este libro no tiene tablas. Seleccione las celdas y use Desde la selección.",
  tableSize: (rows, sheet) => `${count(rows, "fila", "filas", "Ninguna")} en ${sheet}`,
  builtIn: "Lista incluida",
  aboutBuiltIn: (from, to) => `Tal como se publicó, ${fiscalYears(from, to)}`,
  pasteHere: "Haga clic aquí y presione Ctrl+V, o Comando+V en un Mac.",
  useText: "Usar este texto",
};
