/** Colours of a workbook: written out, from its theme with a tint, or by number from the palette of older Excels. */
import { isOn, numberOf, type Attributes } from "../../../src/spreadsheet/xml/parse";
import { child, childrenOf, type XmlElement } from "../../../src/spreadsheet/xml/tree";

const BASE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

const PALETTE = [
  ...BASE,
  ...BASE,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
  // The window's text and background.
  "000000",
  "FFFFFF",
];

/** Styles number the colours of a theme in this order, which is not the order in its file. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

export function readThemeColours(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const colour = child(scheme, name)?.children[0]?.attributes;
    return (
      colour?.["lastClr"] ??
      (/^[0-9A-F]{6}$/i.test(colour?.["val"] ?? "") ? colour?.["val"] : undefined) ??
      OFFICE_THEME[index] ??
      "000000"
    );
  });
}

/** A palette of the workbook's own replaces the usual one. */
export const readPalette = (styleSheet: XmlElement | undefined): readonly string[] => {
  const own = childrenOf(child(child(styleSheet, "colors"), "indexedColors"), "rgbColor");
  return own.length === 0 ? PALETTE : own.map(({ attributes }) => (attributes["rgb"] ?? "").slice(-6));
};

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (range === 0) return 0;
  if (most === red) return ((green - blue) / range + 6) % 6;
  return most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
}

/** A tint moves the lightness towards black (negative) or white (positive) and keeps hue and saturation. */
export function applyTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const light = most - range / 2;
  const hue = hueOf(red, green, blue, most, range);
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = saturation * Math.min(tinted, 1 - tinted);
  const part = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = tinted - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return part(0) + part(8) + part(4);
}

export class Colours {
  constructor(
    private readonly theme: readonly string[],
    private readonly palette: readonly string[],
  ) {}

  /** "#RRGGBB"; undefined for an automatic colour or none. */
  resolve(attributes: Attributes | undefined): string | undefined {
    if (attributes === undefined || isOn(attributes["auto"])) return undefined;
    const theme = numberOf(attributes["theme"]);
    const indexed = numberOf(attributes["indexed"]);
    const base =
      attributes["rgb"]?.slice(-6) ??
      (theme === undefined ? undefined : this.theme[theme]) ??
      (indexed === undefined ? undefined : (this.palette[indexed] ?? PALETTE[indexed]));
    if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return undefined;
    const tint = Math.max(-1, Math.min(1, numberOf(attributes["tint"]) ?? 0));
    return `#${applyTint(base.toUpperCase(), tint)}`;
  }
}
