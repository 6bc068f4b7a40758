import type { UndoneTexts } from "../english/undone";
import { enumerate, plural } from "./phrases";

export const UNDONE: UndoneTexts = {
  sheets: (names) =>
    `Deshecho: ${plural(names.length, "la hoja", "las hojas")} ${enumerate(names)} ya no ${plural(names.length, "está", "están")}.`,
  copies: (names) =>
    `Deshecho: ${plural(names.length, "la copia", "las copias")} ${enumerate(names)} ya no ${plural(names.length, "está", "están")}.`,
  formulas: (sheets) => `Deshecho: las fórmulas de ${enumerate(sheets)} están como estaban.`,
  table: (sheet) => `Deshecho: la tabla de la hoja ${sheet} está como estaba.`,
  comment: (place) => `Deshecho: el comentario de ${place} ya no está.`,
  beside: (place, sheet) => `Deshecho: las celdas ${place} de la hoja ${sheet} vuelven a estar vacías.`,
};
