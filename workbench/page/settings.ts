import { OfficePackage } from "../../src/spreadsheet/package/package";
import { extensionOf, type Addin } from "../xlsx/book/web-extensions";
import { LIMITS } from "../xlsx/limits";

/** What the add-in keeps in the document, as JSON by name. A file in which that cannot be read keeps nothing. */
export function keptSettings(file: Uint8Array | null, addin: Addin): Map<string, string> {
  if (file === null) return new Map();
  try {
    return new Map(Object.entries(extensionOf(new OfficePackage(file, LIMITS), addin)?.properties ?? {}));
  } catch {
    return new Map();
  }
}
