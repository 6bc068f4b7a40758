/** How cells look: each cell names an entry of this part's list by its number. */
import type { CellStyle } from "../../backend/cells";
import { isOn, numberOf } from "../../../src/spreadsheet/xml/parse";
import { child, childrenOf, type XmlElement } from "../../../src/spreadsheet/xml/tree";
import type { Colours } from "./colours";
import { formatOf } from "../../../src/spreadsheet/book/number-formats";

export interface CellLook {
  /** Absent means General. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL: Readonly<Record<string, "Left" | "Center" | "Right">> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
};

const VERTICAL: Readonly<Record<string, "Top" | "Center">> = { top: "Top", center: "Center" };

/** `<b/>` and `<b val="1"/>` say yes. */
const has = (font: XmlElement, name: string): boolean => {
  const element = child(font, name);
  return element !== undefined && isOn(element.attributes["val"], true);
};

function readFont(font: XmlElement, colours: Colours): CellStyle {
  const style: Mutable<CellStyle> = {};
  if (has(font, "b")) style.bold = true;
  if (has(font, "i")) style.italic = true;
  const underline = child(font, "u");
  if (underline !== undefined && underline.attributes["val"] !== "none") style.underline = true;
  const color = colours.resolve(child(font, "color")?.attributes);
  if (color !== undefined) style.fontColor = color;
  const size = numberOf(child(font, "sz")?.attributes["val"]);
  if (size !== undefined) style.fontSize = size;
  const name = child(font, "name")?.attributes["val"];
  if (name !== undefined) style.fontName = name;
  return style;
}

/** Whatever a font shares with the workbook's usual one is left out: it is how cells look by default. */
const besidesUsual = (font: CellStyle, usual: CellStyle): CellStyle =>
  Object.fromEntries(Object.entries(font).filter(([key, value]) => usual[key as keyof CellStyle] !== value));

function readFill(fill: XmlElement, colours: Colours): string | undefined {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "solid") return colours.resolve(child(pattern, "fgColor")?.attributes);
  return type === "none" ? undefined : colours.resolve(child(pattern, "bgColor")?.attributes);
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  const style: Mutable<CellStyle> = {};
  const horizontal = HORIZONTAL[alignment?.attributes["horizontal"] ?? ""];
  if (horizontal !== undefined) style.horizontalAlignment = horizontal;
  const vertical = VERTICAL[alignment?.attributes["vertical"] ?? ""];
  if (vertical !== undefined) style.verticalAlignment = vertical;
  if (isOn(alignment?.attributes["wrapText"])) style.wrapText = true;
  return style;
}

function readFormats(styleSheet: XmlElement): ReadonlyMap<number, string> {
  const own = childrenOf(child(styleSheet, "numFmts"), "numFmt");
  return new Map(
    own.map(({ attributes }) => [numberOf(attributes["numFmtId"]) ?? -1, attributes["formatCode"] ?? "General"]),
  );
}

/** One entry for each number that a cell may name. */
export function readStyles(styleSheet: XmlElement | undefined, colours: Colours): readonly CellLook[] {
  if (styleSheet === undefined) return [];
  const formats = readFormats(styleSheet);
  const fonts = childrenOf(child(styleSheet, "fonts"), "font").map((font) => readFont(font, colours));
  const fills = childrenOf(child(styleSheet, "fills"), "fill").map((fill) => readFill(fill, colours));
  const usual = fonts[0] ?? {};
  return childrenOf(child(styleSheet, "cellXfs"), "xf").map((xf) => {
    const id = numberOf(xf.attributes["numFmtId"]) ?? 0;
    const numberFormat = formatOf(id, formats);
    const fill = fills[numberOf(xf.attributes["fillId"]) ?? 0];
    const style: CellStyle = {
      ...besidesUsual(fonts[numberOf(xf.attributes["fontId"]) ?? 0] ?? {}, usual),
      ...(fill === undefined ? {} : { fill }),
      ...readAlignment(child(xf, "alignment")),
    };
    return {
      ...(numberFormat === undefined || numberFormat.toLowerCase() === "general" ? {} : { numberFormat }),
      ...(Object.keys(style).length === 0 ? {} : { style }),
    };
  });
}
