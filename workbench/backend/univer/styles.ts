import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import type { CellStyle } from "../cells";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const color = (value: string): { rgb: string } | null => (value === "" ? null : { rgb: value });

/** What to change, in Univer's words; `null` takes a property away. */
export type StyleChange = { -readonly [K in keyof IStyleData]: IStyleData[K] | null };

/** Only what the style says; an empty colour or name takes the property away. */
export function univerStyle(style: CellStyle): StyleChange {
  const change: StyleChange = {};
  if (style.bold !== undefined) change.bl = flag(style.bold);
  if (style.italic !== undefined) change.it = flag(style.italic);
  if (style.underline !== undefined) change.ul = { s: flag(style.underline) };
  if (style.fontColor !== undefined) change.cl = color(style.fontColor);
  if (style.fontSize !== undefined) change.fs = style.fontSize;
  if (style.fontName !== undefined) change.ff = style.fontName || null;
  if (style.fill !== undefined) change.bg = color(style.fill);
  if (style.horizontalAlignment !== undefined) change.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) change.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) change.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return change;
}

function keyFor<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

export function cellStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const horizontalAlignment = keyFor(HORIZONTAL, style.ht);
  const verticalAlignment = keyFor(VERTICAL, style.vt);
  return {
    ...(style.bl == null ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it == null ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul?.s == null ? {} : { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.cl?.rgb == null ? {} : { fontColor: style.cl.rgb }),
    ...(style.fs == null ? {} : { fontSize: style.fs }),
    ...(style.ff == null ? {} : { fontName: style.ff }),
    ...(style.bg?.rgb == null ? {} : { fill: style.bg.rgb }),
    ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
    ...(style.tb == null ? {} : { wrapText: style.tb === WrapStrategy.WRAP }),
  };
}

export const GENERAL = "General";

export const univerNumberFormat = (format: string): { pattern: string } | null =>
  format === "" || format === GENERAL ? null : { pattern: format };

export const numberFormat = (style: Nullable<IStyleData>): string => (style && style.n?.pattern) || GENERAL;
