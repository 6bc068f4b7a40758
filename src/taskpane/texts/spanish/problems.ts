import type { WhyUnreadable } from "../../../workbook/references";
import { grouped } from "../../words/numbers";
import type { ProblemTexts } from "../english/problems";
import { enumerate, numbered, plural } from "./phrases";

const WHY_UNREADABLE: Readonly<Record<WhyUnreadable, string>> = {
  "no reference": "es una fórmula o un valor y no nombra celdas",
  "other workbook": "está en otro libro",
  "several sheets": "abarca varias hojas",
  "several areas": "nombra varios rangos",
  "no such sheet": "el libro no tiene ninguna hoja con ese nombre",
  "no such table": "el libro no tiene ninguna tabla con ese nombre",
  "no such column": "la tabla no tiene esa columna o esa parte",
  "no such name": "el libro no tiene ni tabla ni nombre definido que la represente",
  "no spill": "ninguna fórmula de esa celda llena varias celdas",
  "no row of the table": "la fórmula no está en ninguna fila de esa tabla",
  "beyond the sheet": "queda más allá del final de la hoja",
  "too many cells": "tiene más celdas de las que se leen de una vez",
};

const sentence = (message: string): string => message.trim().replace(/\.$/, "");

export const PROBLEMS: ProblemTexts = {
  "name-taken": ({ name, refersTo }) =>
    `El libro tiene un nombre definido ${name} (${refersTo}), y la tabla necesita ese nombre. Cámbielo o elimínelo en Fórmulas, Administrador de nombres, y vuelva a insertar.`,
  "table-not-ours": ({ name, place, missing }) => {
    const columns = plural(missing.length, "la columna", "las columnas");
    return `En ${place} hay una tabla llamada ${name} sin ${columns} ${enumerate(missing)}. Agregue ${columns}, o dé otro nombre a esa tabla en Diseño de tabla.`;
  },
  "headers-hidden": ({ name, place }) =>
    `La tabla ${name} de ${place} oculta su fila de encabezado. Muéstrela en Diseño de tabla, Fila de encabezado.`,
  "totals-row": ({ name, place }) =>
    `La tabla ${name} de ${place} tiene una fila de totales, y su número de filas cambiaría. Quite la fila de totales en Diseño de tabla, actualice y vuelva a ponerla.`,
  "no-room-below": ({ place }) =>
    `La tabla necesita para sus filas nuevas las celdas ${place}, que están debajo de ella y no están vacías. Mueva su contenido más abajo e inténtelo de nuevo.`,
  "other-layout": ({ found, place }) =>
    found === "wide"
      ? `La tabla EcsGrants de ${place} tiene una columna por año fiscal, y las subvenciones que se van a escribir tienen una fila por año. Dé otro nombre a esa tabla en Diseño de tabla, o importe subvenciones con una columna por año.`
      : `La tabla EcsGrants de ${place} tiene una fila por año fiscal, y las subvenciones que se van a escribir tienen una columna por año. Dé otro nombre a esa tabla en Diseño de tabla, o importe subvenciones con una fila por año.`,
  "column-twice": ({ place, columns }) =>
    `La tabla EcsGrants de ${place} tiene varias columnas para lo mismo: ${enumerate(columns)}. Conserve el encabezado de una, cambie el de las demás e inténtelo de nuevo.`,
  "no-room-right": ({ place }) =>
    `La tabla necesita para sus columnas nuevas las celdas ${place}, que están a su derecha y no están vacías. Mueva su contenido más a la derecha e inténtelo de nuevo.`,
  "sheet-full": ({ rows, most }) =>
    `La tabla necesitaría ${grouped(rows)} filas, y una hoja de Excel tiene ${grouped(most)}. Importe menos filas.`,
  "too-wide": ({ columns, most }) =>
    `La tabla necesitaría ${grouped(columns)} columnas, y una hoja de Excel tiene ${grouped(most)}. Importe menos columnas, o mueva la tabla más a la izquierda.`,
  "sheet-protected": ({ sheetName }) =>
    `La hoja ${sheetName} está protegida y no se puede cambiar nada en ella. Desprotéjala en Revisar, Desproteger hoja, e inténtelo de nuevo.`,
  "sheet-hidden": ({ sheetName }) =>
    `Esto está en la hoja ${sheetName}, que está oculta. Para verla, haga clic con el botón derecho en la pestaña de una hoja y elija Mostrar.`,
  "workbook-protected": () =>
    "La estructura de este libro está protegida y no se pueden agregar ni quitar hojas. Quite la protección en Revisar, Proteger libro, e inténtelo de nuevo.",
  "cell-being-edited": () =>
    "Se está editando una celda en Excel. Presione Entrar o Esc en esa celda e inténtelo de nuevo.",
  "changed-since-shown": ({ place }) =>
    `El libro cambió (${place}) después de que este panel lo leyera. Abajo se muestra de nuevo lo que cambiaría: revíselo y elija otra vez.`,
  "changed-since-written": ({ sheetName }) =>
    `La hoja ${sheetName} se cambió después de que el panel escribiera en ella. Al deshacer se perdería ese trabajo, así que no se deshizo nada.`,
  "table-gone": ({ name }) =>
    `La tabla ${name} ya no está en este libro. Impórtela o insértela de nuevo para recuperarla.`,
  "sheet-gone": ({ sheetName }) => `La hoja ${sheetName} ya no está en este libro, así que no hay nada que deshacer.`,
  "selection-empty": ({ place }) =>
    `La selección ${place} no contiene valores. Seleccione las celdas de la lista con su fila de encabezado e inténtelo de nuevo.`,
  "several-areas": () =>
    "La selección no es un solo bloque de celdas: hay varias áreas o un objeto seleccionados. Seleccione un bloque con la lista y su fila de encabezado e inténtelo de nuevo.",
  "too-many-cells": ({ place, cells, most }) =>
    `El rango ${place} tiene ${grouped(cells)} celdas, y se leen como máximo ${grouped(most)}. Seleccione solo las filas y columnas de la lista e inténtelo de nuevo.`,
  "no-rows": () => "No queda ninguna fila por escribir. Acepte o corrija al menos una fila e inténtelo de nuevo.",
  "no-such-sheet": ({ sheetName }) =>
    `Este libro no tiene ninguna hoja ${sheetName}. Puede que se haya eliminado o cambiado de nombre: seleccione la celda de nuevo.`,
  "no-address": ({ address }) =>
    `La dirección ${address} no es un rango de celdas con su hoja, como 'Sheet 1'!B5:C7. Seleccione las celdas en Excel e inténtelo de nuevo.`,
  "reference-unreadable": ({ reference, why }) =>
    `No se puede leer la referencia ${reference}: ${WHY_UNREADABLE[why]}. Indique un rango como 'Sheet 1'!A3:H40, o una tabla como EcsGrants[#All].`,
  "no-comments": () =>
    "Esta versión de Excel no permite que un complemento escriba comentarios. Haga escribir la explicación junto a la celda.",
  "comment-there": ({ place }) =>
    `La celda ${place} ya tiene un comentario, que se queda como está. Elimínelo, o haga escribir la explicación junto a la celda.`,
  "cells-not-free": ({ place }) =>
    `Las celdas ${place} a la derecha de la celda no están libres. Bórrelas, o haga escribir la explicación como comentario.`,
  "note-gone": ({ place }) => `El comentario de ${place} ya no está, así que no hay nada que deshacer.`,
  "several-columns": ({ place }) =>
    `La selección ${place} tiene varias filas y varias columnas. Seleccione los importes de una columna o de una fila e inténtelo de nuevo.`,
  "no-amounts": ({ place }) =>
    `La selección ${place} no contiene ningún importe. Seleccione la columna o la fila de importes por comprobar e inténtelo de nuevo.`,
  "other-size": ({ place, cells, amounts }) =>
    `El rango ${place} tiene ${numbered(cells, "celda")} para ${numbered(amounts, "importe")}. Indique una celda por importe, o una celda para todos.`,
  "sheets-protected": ({ sheets }) =>
    sheets.length === 1
      ? `La hoja ${enumerate(sheets)} está protegida. Escriba aquí su contraseña, déjela fuera, o desprotéjala en Revisar, Desproteger hoja.`
      : `Las hojas ${enumerate(sheets)} están protegidas. Escriba aquí sus contraseñas, déjelas fuera, o desprotéjalas en Revisar, Desproteger hoja.`,
  "wrong-password": ({ sheetName }) =>
    `La contraseña de la hoja ${sheetName} no es correcta. No se cambió nada. Escríbala de nuevo; se distinguen mayúsculas y minúsculas.`,
  "left-unprotected": ({ sheets, cause }, say) =>
    `${say(cause)} Se quitó la protección de ${enumerate(sheets)} y no se pudo volver a poner: ${plural(sheets.length, "protéjala", "protéjalas")} en Revisar, Proteger hoja.`,
  "shows-otherwise": ({ place, before, after }) =>
    `${place} mostraba ${before} y mostraría ${after}, así que no se cambió nada. Haga comprobar el libro de nuevo, o deje fuera esta celda.`,
  "no-spills": ({ place, formula }) =>
    `La fórmula de ${place} llena varias celdas, y esta versión de Excel no puede escribirla: ${formula}. Abra el libro en Excel 2021 o posterior, o deje fuera esta celda.`,
  "array-entered": ({ place, formula }) =>
    `La fórmula de ${place} se introdujo en varias celdas con Ctrl+Mayús+Entrar, y ningún complemento puede repetirlo: ${formula}. Deje fuera estas celdas, o introdúzcala en la primera solo con Entrar.`,
  "no-copies": () =>
    "Esta versión de Excel no permite que un complemento copie hojas. Cópielas con el botón derecho en sus pestañas, Mover o copiar, y elija aquí esas copias.",
  "no-document-settings": () =>
    "Esta versión de Excel no guarda este ajuste para un complemento. Hágalo en Excel para Windows o para Mac.",
  "setting-not-saved": ({ message }) =>
    `Excel no pudo guardar el ajuste: ${sentence(message)}. Sigue como estaba. Asegúrese de que el libro se pueda editar e inténtelo de nuevo.`,
  cancelled: () => "Cancelado. El libro está como estaba antes.",
  "refused-by-excel": ({ message, excelCode }) =>
    `Excel lo rechazó: ${sentence(message)} (${excelCode}). Inténtelo de nuevo; si lo impide un filtro u otro usuario, resuélvalo antes.`,
  "not-put-back": ({ places, more = 0, cause }, say) =>
    `${say(cause)} Lo que se había escrito no se pudo retirar: mire ${enumerate([...places, ...(more > 0 ? [`${grouped(more)} ${plural(more, "lugar", "lugares")} más`] : [])])} y use Deshacer de Excel, o cierre sin guardar.`,
};
