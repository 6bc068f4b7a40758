/**
 * The name of a sheet before an address, for formulas that are written and for addresses that people read, and such an address taken
 * apart again. Quotation marks stand where Excel writes them, and wherever it is in doubt whether it does: a reference with needless
 * marks is right, one that lacks them is another reference or none.
 */

/** Letters that Excel leaves without marks in every language: those of English, and the Latin ones with accents. */
const LETTER = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f";
const PLAIN = new RegExp(`^[${LETTER}_][${LETTER}0-9_.]*$`);

/** "FY2024" is a cell in column FY; "R1", "C2", "RC2" and what begins so is one where rows and columns are numbered. */
const LIKE_A_CELL = /^[a-z]{1,3}\d+$|^(?:r|r?c)\d|^(?:r|c|rc)$/i;

const LIKE_A_VALUE = /^(?:true|false)$/i;

/** "Model", "'ECS grants'", "'FY2024'", "'Mayor''s office'". */
export const quotedSheet = (name: string): string =>
  PLAIN.test(name) && !LIKE_A_CELL.test(name) && !LIKE_A_VALUE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "Model!B2:C7", "'ECS grants'!$D$14": cells, or a name, with the sheet on which they are. */
export const onSheet = (sheet: string, cells: string): string => `${quotedSheet(sheet)}!${cells}`;

export interface SheetAddress {
  readonly sheetName: string | null;
  readonly rest: string;
}

/** "'Sheet 1'!B5" as its sheet and the rest; the sheet is null where none is named. */
export function splitSheet(address: string): SheetAddress {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!()+*/&<>=,"]+)!(.*)$/s.exec(address);
  return plain ? { sheetName: plain[1] ?? "", rest: plain[2] ?? "" } : { sheetName: null, rest: address };
}
