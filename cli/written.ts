import { deflateRawSync } from "node:zlib";
import type { WorkbookEditor } from "../src/spreadsheet/edit";

/** The bytes of a changed workbook, packed by Node itself, which takes a tenth of the time that a script takes. */
export const written = (editor: WorkbookEditor): Uint8Array => editor.write((bytes) => deflateRawSync(bytes));
