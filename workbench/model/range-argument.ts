import type { Area } from "../backend/cells";
import type { Place } from "../backend/sheet-objects";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { isNode } from "./node";
import type { RangeTarget } from "./range";
import { resolveReference } from "./references";

/** A range given as an object or as an address. */
export function placeArgument(model: Model, value: unknown, homeSheet: string): Place {
  if (!isNode(value)) return resolveReference(model, value, homeSheet);
  if (value.typeName !== "Range") throw new ExcelError("InvalidArgument");
  const { sheetId, area } = value.target as RangeTarget;
  return { sheetId, area };
}

/** The same, where it has to lie on this sheet. */
export function areaArgument(model: Model, value: unknown, sheetId: string): Area {
  const place = placeArgument(model, value, sheetId);
  if (place.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  return place.area;
}
