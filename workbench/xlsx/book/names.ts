import type { SnapshotName } from "../../backend/snapshot";
import { decodeFormula, dropForeignFiles, refersToOtherWorkbook, type Reading } from "../formula/decode";
import { tokenise } from "../../../src/formula/tokens";
import { unescapeText } from "../../../src/spreadsheet/xml/entities";
import { isOn, numberOf } from "../../../src/spreadsheet/xml/parse";
import { child, childrenOf, type XmlElement } from "../../../src/spreadsheet/xml/tree";

/**
 * The names that users defined. Names that Excel keeps for itself (_xlnm.Print_Area) are left out, as are macros and names that
 * lead into another workbook. `sheetOf` gives the place of a sheet among those shown, or undefined where it is not.
 */
export function readNames(
  workbook: XmlElement,
  sheetOf: (index: number) => number | undefined,
  reading: Reading,
): SnapshotName[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const name = attributes["name"] ?? "";
    const isMacro = isOn(attributes["function"]) || isOn(attributes["vbProcedure"]) || isOn(attributes["xlm"]);
    const tokens = tokenise(unescapeText(text.trim()));
    if (name === "" || /^_xl/i.test(name) || isMacro || tokens.length === 0) return [];
    if (refersToOtherWorkbook(dropForeignFiles(tokens))) return [];
    const local = numberOf(attributes["localSheetId"]);
    const sheet = local === undefined ? undefined : sheetOf(local);
    if (local !== undefined && sheet === undefined) return [];
    return {
      name,
      formula: decodeFormula(tokens, reading),
      visible: !isOn(attributes["hidden"]),
      ...(sheet === undefined ? {} : { sheet }),
      ...(attributes["comment"] === undefined ? {} : { comment: attributes["comment"] }),
    };
  });
}
