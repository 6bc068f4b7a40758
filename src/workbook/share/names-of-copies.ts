import type { Book, Copies } from "../../share";
import { freeSheetName } from "../names";

/** Free names for the copies of these sheets and of the tables on them, as Excel would choose them: "Budget (2)", "Grants_2". */
export function namesOfCopies({ sheets, tables, names }: Book, wanted: readonly string[]): Copies {
  const takenSheets = sheets.map(({ name }) => name);
  const copies = new Map<string, string>();
  for (const name of wanted) {
    const copy = freeSheetName(name, takenSheets);
    takenSheets.push(copy);
    copies.set(name, copy);
  }
  const takenNames = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()));
  const copiedTables = new Map<string, string>();
  for (const { name, sheet } of tables) {
    if (!copies.has(sheet)) continue;
    let copy = "";
    for (let number = 2; copy === "" || takenNames.has(copy.toLowerCase()); number += 1) copy = `${name}_${number}`;
    takenNames.add(copy.toLowerCase());
    copiedTables.set(name, copy);
  }
  return { sheets: copies, tables: copiedTables };
}
