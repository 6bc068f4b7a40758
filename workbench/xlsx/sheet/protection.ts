import { NOTHING_ALLOWED, type Permission, type SheetProtection } from "../../backend/sheet-protection";
import { isOn, numberOf, type Attributes } from "../../../src/spreadsheet/xml/parse";

/** What the file forbids, by the attribute that says so, and whether it forbids it where it says nothing. */
export const PROTECTION_ATTRIBUTES: Readonly<Record<Permission, readonly [attribute: string, usual: boolean]>> = {
  allowAutoFilter: ["autoFilter", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowInsertRows: ["insertRows", true],
  allowPivotTables: ["pivotTables", true],
  allowSort: ["sort", true],
};

/** The attributes of `<sheetProtection>`; undefined where the sheet is not protected. */
export function readProtection(attributes: Attributes): SheetProtection | undefined {
  if (!isOn(attributes["sheet"])) return undefined;
  const allowed = Object.entries(PROTECTION_ATTRIBUTES).map(([permission, [attribute, usual]]) => [
    permission,
    !isOn(attributes[attribute], usual),
  ]);
  return {
    options: { ...NOTHING_ALLOWED, ...Object.fromEntries(allowed), selectionMode: selectionMode(attributes) },
    password: readPassword(attributes),
  };
}

function selectionMode(attributes: Attributes): SheetProtection["options"]["selectionMode"] {
  if (!isOn(attributes["selectLockedCells"])) return "Normal";
  return isOn(attributes["selectUnlockedCells"]) ? "None" : "Unlocked";
}

function readPassword(attributes: Attributes): SheetProtection["password"] {
  const { hashValue, saltValue, algorithmName, password } = attributes;
  if (hashValue !== undefined) {
    const spins = numberOf(attributes["spinCount"]) ?? 0;
    return { kind: "hash", algorithm: algorithmName ?? "", hash: hashValue, salt: saltValue ?? "", spins };
  }
  return password === undefined || password === "" ? null : { kind: "legacy", hash: password };
}
