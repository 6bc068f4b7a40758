import type { Place } from "../backend/sheet-objects";
import { parseAddress } from "./a1";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { bodyOf } from "./table-areas";
import { findSheet } from "./sheet-access";

/** The cells that an address, a defined name or a table's name means; `homeSheet` where the text names no sheet. */
export function resolveReference(model: Model, reference: unknown, homeSheet: string): Place {
  if (typeof reference !== "string") throw new ExcelError("InvalidArgument");
  const place = placeOfAddress(model, reference, homeSheet) ?? placeOfName(model, reference, homeSheet);
  if (place === null) throw new ExcelError("InvalidArgument");
  return place;
}

function placeOfAddress(model: Model, reference: string, homeSheet: string): Place | null {
  const address = parseAddress(reference.replace(/^=/u, ""));
  if (address === null) return null;
  if (address.sheet === undefined) return { sheetId: homeSheet, area: address.area };
  const sheet = findSheet(model, address.sheet);
  return sheet === undefined ? null : { sheetId: sheet.id, area: address.area };
}

function placeOfName(model: Model, reference: string, homeSheet: string): Place | null {
  const wanted = reference.toLowerCase();
  const named = model.backend.names().filter(({ name }) => name.toLowerCase() === wanted);
  const name = named.find(({ sheetId }) => sheetId === homeSheet) ?? named.find(({ sheetId }) => sheetId === undefined);
  if (name !== undefined) return placeOfFormula(model, name.formula, name.sheetId ?? homeSheet);
  const table = model.backend.tables().find((one) => one.name.toLowerCase() === wanted);
  return table === undefined ? null : { sheetId: table.sheetId, area: bodyOf(table) };
}

/** The cells of a name such as `=Sheet1!$A$1:$B$2`; null where its formula is something else. */
export function placeOfFormula(model: Model, formula: string, homeSheet: string): Place | null {
  return placeOfAddress(model, formula, homeSheet);
}
