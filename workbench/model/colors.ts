import { ExcelError } from "./errors";

/** The names that HTML 4 gave to colours; Excel takes them beside #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

export function toHexColor(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  const digits = /^#?([0-9a-f]{6})$/iu.exec(value)?.[1];
  const color = digits === undefined ? NAMED[value.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (color === undefined) throw new ExcelError("InvalidArgument");
  return color;
}
