import { SPANISH } from "../../../src/taskpane/texts/spanish";
import { ENGLISH } from "./english";

type Text = (texts: typeof ENGLISH, number: number) => string;

/** Each text of one thing and of two, in English and then in Spanish. */
const CASES: readonly (readonly [what: string, text: Text, one: string, two: string, una: string, dos: string])[] = [
  [
    "edited cells are skipped",
    ({ share }, number) => `${share.edited(number)}. ${share.aboutEdited(number)}`,
    "One was edited since. It is skipped, unless you tick it; what stands there now is then replaced.",
    "2 formulas were edited since. They are skipped, unless you tick them; what stands there now is then replaced.",
    "Una se editó desde entonces. Se omite, a menos que la marque; entonces se reemplaza lo que hay ahora ahí.",
    "2 fórmulas se editaron desde entonces. Se omiten, a menos que las marque; entonces se reemplaza lo que hay ahora ahí.",
  ],
  [
    "originals without a cell are let go",
    ({ share }, number) => `${share.onlyLetGo(number)} ${share.letGo(number)}`,
    "No formula can be brought back. The original that has no cell any more is let go. Let it go",
    "No formula can be brought back. The originals that have no cell any more are let go. Let them go",
    "No se puede recuperar ninguna fórmula. Se abandona el original que ya no tiene celda. Abandonarlo",
    "No se puede recuperar ninguna fórmula. Se abandonan los originales que ya no tienen celda. Abandonarlos",
  ],
  [
    "originals are kept",
    ({ share }, number) => share.originalsKept(number, "Alliance Formulas"),
    "The original is kept on the hidden sheet Alliance Formulas; Restore brings it back.",
    "The originals are kept on the hidden sheet Alliance Formulas; Restore brings them back.",
    "El original se guarda en la hoja oculta Alliance Formulas; Restaurar lo recupera.",
    "Los originales se guardan en la hoja oculta Alliance Formulas; Restaurar los recupera.",
  ],
  [
    "formulas that show #NAME?",
    ({ share }, number) => `${share.groups.noName(number)}. ${share.groups.aboutNoName(number)}`,
    "1 shows #NAME?. Excel had not loaded the add-in when it computed this formula. Repair enters it anew.",
    "2 show #NAME?. Excel had not loaded the add-in when it computed them. Repair enters them anew.",
    "1 muestra #¿NOMBRE? (#NAME?). Excel no había cargado el complemento cuando la calculó. Reparar la introduce de nuevo.",
    "2 muestran #¿NOMBRE? (#NAME?). Excel no había cargado el complemento cuando las calculó. Reparar las introduce de nuevo.",
  ],
  [
    "figures out of date",
    ({ share }, number) => share.groups.aboutStale(number),
    "Excel has not computed it since what it depends on changed. Press Ctrl+Alt+F9 in Excel, then check again.",
    "Excel has not computed them since what they depend on changed. Press Ctrl+Alt+F9 in Excel, then check again.",
    "Excel no la ha calculado desde que cambió aquello de lo que depende. Presione Ctrl+Alt+F9 en Excel y compruebe de nuevo.",
    "Excel no las ha calculado desde que cambió aquello de lo que dependen. Presione Ctrl+Alt+F9 en Excel y compruebe de nuevo.",
  ],
  [
    "formulas on protected sheets",
    ({ share }, number) => share.groups.aboutProtected(number),
    "It is changed only with the password of its sheet, which is asked for then and kept nowhere.",
    "They are changed only with the password of their sheet, which is asked for then and kept nowhere.",
    "Solo se cambia con la contraseña de su hoja, que se pide en ese momento y no se guarda en ninguna parte.",
    "Solo se cambian con la contraseña de su hoja, que se pide en ese momento y no se guarda en ninguna parte.",
  ],
  [
    "protected sheets",
    ({ share }, number) => share.aboutProtected(number),
    "Left out, unless you tick it. The password is used once, kept nowhere, and the sheet is protected again as it was.",
    "Left out, unless you tick them. Each password is used once, kept nowhere, and each sheet is protected again as it was.",
    "Se deja fuera, a menos que la marque. La contraseña se usa una vez, no se guarda, y la hoja se protege de nuevo como estaba.",
    "Se dejan fuera, a menos que las marque. Cada contraseña se usa una vez, no se guarda, y cada hoja se protege de nuevo como estaba.",
  ],
  [
    "repaired formulas that work",
    ({ share }, number) => share.repairedAll(number, ["Model"]),
    "Repaired 1 formula on the sheet Model: it works now.",
    "Repaired 2 formulas on the sheet Model: all of them work now.",
    "Se reparó 1 fórmula en la hoja Model: ahora funciona.",
    "Se repararon 2 fórmulas en la hoja Model: ahora funcionan todas.",
  ],
  [
    "repaired formulas of which some still show an error",
    ({ share }, number) => share.repairedSome(2 * number, ["Model"], number, number),
    "Repaired 2 formulas on the sheet Model: 1 works now, 1 still shows an error.",
    "Repaired 4 formulas on the sheet Model: 2 work now, 2 still show an error.",
    "Se repararon 2 fórmulas en la hoja Model: ahora funciona 1, y 1 sigue mostrando un error.",
    "Se repararon 4 fórmulas en la hoja Model: ahora funcionan 2, y 2 siguen mostrando un error.",
  ],
  [
    "questions that follow",
    ({ importing }, number) => importing.moreFollow(number),
    "1 more follows as these are answered.",
    "2 more follow as these are answered.",
    "Hay 1 más, que aparece a medida que se responden estas.",
    "Hay 2 más, que aparecen a medida que se responden estas.",
  ],
  [
    "rows to leave out",
    ({ importing }, number) => importing.leaveOutRest(number),
    "Leave the remaining one out",
    "Leave the remaining 2 out",
    "Dejar fuera la restante",
    "Dejar fuera las 2 restantes",
  ],
  [
    "rows that are not written",
    ({ importing }, number) => importing.notAllWritten(number),
    "1 row of the source is not written, for the reason below.",
    "2 rows of the source are not written, each for the reason below.",
    "1 fila de la fuente no se escribe, por el motivo de abajo.",
    "2 filas de la fuente no se escriben, cada una por el motivo de abajo.",
  ],
  [
    "rows that stand elsewhere",
    ({ importing }, number) => importing.moreStand(number),
    "1 more stands under Check, Rows, Not written.",
    "2 more stand under Check, Rows, Not written.",
    "Hay 1 más en Comprobar, Filas, No se escriben.",
    "Hay 2 más en Comprobar, Filas, No se escriben.",
  ],
  [
    "amounts to check",
    ({ explain }, number) => explain.amountsAt(number, "Budget!D4"),
    "1 amount at Budget!D4.",
    "2 amounts at Budget!D4.",
    "1 importe en Budget!D4.",
    "2 importes en Budget!D4.",
  ],
  [
    "amounts under a heading",
    ({ explain }, number) => explain.amountsHeaded(number, "Budget!D4", "Withheld"),
    "1 amount at Budget!D4, headed Withheld.",
    "2 amounts at Budget!D4, headed Withheld.",
    "1 importe en Budget!D4, con el encabezado Withheld.",
    "2 importes en Budget!D4, con el encabezado Withheld.",
  ],
  [
    "figures that a model lacks",
    ({ model }, number) => model.missingFigures(number),
    "1 figure missing; its cell will say why",
    "2 figures missing; their cells will say why",
    "Falta 1 cifra; su celda dirá por qué",
    "Faltan 2 cifras; sus celdas dirán por qué",
  ],
  [
    "formulas of a file without a result",
    ({ files }, number) => files.withoutResult(number, "Budget", "B2"),
    "1 formula on the sheet Budget (first B2) has no result in the file and is read as blank. Open the file in Excel, save it, and choose it again.",
    "2 formulas on the sheet Budget (first B2) have no result in the file and are read as blank. Open the file in Excel, save it, and choose it again.",
    "1 fórmula de la hoja Budget (la primera en B2) no tiene resultado en el archivo y se lee como vacía. Abra el archivo en Excel, guárdelo y elíjalo de nuevo.",
    "2 fórmulas de la hoja Budget (la primera en B2) no tienen resultado en el archivo y se leen como vacías. Abra el archivo en Excel, guárdelo y elíjalo de nuevo.",
  ],
  [
    "cells for another number of amounts",
    ({ problems }, number) =>
      problems["other-size"]({ code: "other-size", place: "Budget!A5:A9", cells: 5, amounts: number }, () => ""),
    "The range Budget!A5:A9 has 5 cells for 1 amount. Give one cell for each amount, or one cell for all of them.",
    "The range Budget!A5:A9 has 5 cells for 2 amounts. Give one cell for each amount, or one cell for all of them.",
    "El rango Budget!A5:A9 tiene 5 celdas para 1 importe. Indique una celda por importe, o una celda para todos.",
    "El rango Budget!A5:A9 tiene 5 celdas para 2 importes. Indique una celda por importe, o una celda para todos.",
  ],
  [
    "sheets that are left without protection",
    ({ problems }, number) =>
      problems["left-unprotected"](
        { code: "left-unprotected", sheets: ["Budget", "Plan"].slice(0, number), cause: { code: "cancelled" } },
        () => "",
      ).trim(),
    "The protection of Budget was taken off and could not be put on again: protect it in Review, Protect Sheet.",
    "The protection of Budget and Plan was taken off and could not be put on again: protect them in Review, Protect Sheet.",
    "Se quitó la protección de Budget y no se pudo volver a poner: protéjala en Revisar, Proteger hoja.",
    "Se quitó la protección de Budget y Plan y no se pudo volver a poner: protéjalas en Revisar, Proteger hoja.",
  ],
];

it.each(CASES)("%s, one and two, in English and in Spanish", (_what, text, one, two, una, dos) => {
  expect([ENGLISH, SPANISH].flatMap((texts) => [1, 2].map((number) => text(texts, number)))).toEqual([
    one,
    two,
    una,
    dos,
  ]);
});

/** What a text is given by the name it takes it by, where each thing is there once. */
const ONCE: Readonly<Record<string, unknown>> = {
  // Of the lists of the law, which always have many.
  towns: 36,
  designated: 36,
  ...Object.fromEntries(
    ["number", "rows", "districts", "undecided", "blank", "left", "written", "cells"]
      .concat(["alliance", "graduated", "works", "wrong", "count", "more"])
      .map((name) => [name, 1]),
  ),
  ...Object.fromEntries(
    ["names", "sheets", "places", "things", "parts", "copies", "copied"].map((name) => [name, ["Budget"]]),
  ),
  ...Object.fromEntries(
    ["sheet", "table", "place", "name", "source", "first", "last", "header", "text", "what", "statuses", "years"]
      .concat(["counted", "form", "district", "before", "after", "from", "to", "formula"])
      .map((name) => [name, "x"]),
  ),
};

/** The names that a text takes its facts by; nothing for those that take an object apart. */
const taken = (text: (...facts: never[]) => string): string[] | null => {
  const [, listed = ""] = /^\(([^()]*)\)\s*=>|^([\w$]+)\s*=>/.exec(String(text)) ?? [];
  const names = listed.split(",").map((name) => name.trim());
  return names.every((name) => name in ONCE) ? names : null;
};

function saidOnce(part: object): string[] {
  return Object.values(part).flatMap((value: unknown) => {
    if (typeof value === "object" && value !== null) return saidOnce(value);
    if (typeof value !== "function") return [];
    const names = taken(value as () => string);
    return names ? [(value as (...facts: unknown[]) => string)(...names.map((name) => ONCE[name]))] : [];
  });
}

it.each([
  [
    "English",
    ENGLISH,
    /\b1 (?:[a-z]+ )?(?:rows|columns|districts|towns|formulas|cells|figures|sheets|amounts|questions|charts|are|have|show|need|stand|work)\b/,
  ],
  [
    "Spanish",
    SPANISH,
    /(?<!\p{L})1 (?:\p{L}+ )?(?:filas|columnas|distritos|municipios|nombres|fórmulas|celdas|cifras|hojas|importes|preguntas|gráficos|son|tienen|muestran|necesitan|están)(?!\p{L})/u,
  ],
] as const)("%s says nothing of one thing as if it were several", (_language, texts, plural) => {
  const said = saidOnce(texts);
  expect(said.length).toBeGreaterThan(60);
  expect(said.filter((text) => plural.test(text))).toEqual([]);
});
