import type { Permission, SheetPassword, SheetProtection } from "../backend/sheet-protection";
import { base64, hashPassword } from "../model/sheet-password";
import { escapeAttribute } from "../../src/spreadsheet/edit/xml-text";
import { PROTECTION_ATTRIBUTES } from "../xlsx/sheet/protection";
import { withTopElement } from "./in-order";

/** As Excel itself does it. */
const SPINS = 100_000;
const SALT_BYTES = 16;

type Attributes = Readonly<Record<string, string>>;

function passwordAttributes(password: SheetPassword | null): Attributes {
  switch (password?.kind) {
    case undefined:
      return {};
    case "legacy":
      return { password: password.hash };
    case "hash":
      return {
        algorithmName: password.algorithm,
        hashValue: password.hash,
        saltValue: password.salt,
        spinCount: String(password.spins),
      };
    case "text": {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      return {
        algorithmName: "SHA-512",
        hashValue: base64(hashPassword(password.text, salt, SPINS)),
        saltValue: base64(salt),
        spinCount: String(SPINS),
      };
    }
  }
}

/** Only what differs from what the file means where it says nothing. */
function optionAttributes({ selectionMode, ...allowed }: SheetProtection["options"]): Attributes {
  const written = Object.entries(PROTECTION_ATTRIBUTES).flatMap(([permission, [attribute, usual]]) => {
    const isForbidden = !allowed[permission as Permission];
    return isForbidden === usual ? [] : [[attribute, isForbidden ? "1" : "0"] as const];
  });
  return {
    ...Object.fromEntries(written),
    ...(selectionMode === "Normal" ? {} : { selectLockedCells: "1" }),
    ...(selectionMode === "None" ? { selectUnlockedCells: "1" } : {}),
  };
}

export function withProtection(text: string, part: string, protection: SheetProtection | null): string {
  if (protection === null) return withTopElement(text, part, "sheetProtection", null);
  const attributes = {
    ...passwordAttributes(protection.password),
    sheet: "1",
    ...optionAttributes(protection.options),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return withTopElement(text, part, "sheetProtection", (prefix) => `<${prefix}sheetProtection${written.join("")}/>`);
}
