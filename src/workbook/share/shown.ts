import type { CellValue } from "../../model/explain";
import type { CellContent } from "../cell-input";

const ERROR =
  /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** What a cell shows, from what Excel gives as its value: errors come as their text, a blank as empty text. */
export const shownBy = (content: CellContent): CellValue =>
  content === "" ? null : typeof content === "string" && ERROR.test(content) ? { error: content } : content;

/** The formula of a cell, from what Excel gives as its formula and its value; text that begins with "=" is both. */
export const formulaOf = (formula: CellContent, value: CellContent): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
