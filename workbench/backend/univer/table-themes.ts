import { BorderStyleTypes } from "@univerjs/presets";

/** Accent 1 to 6 of Office's theme after the neutral one: the seven colours that Excel's table styles repeat. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const BANDS = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

const themeName = (family: "light" | "strong", accent: number): string => `table-${family}-${accent}`;

const line = (rgb: string): { s: BorderStyleTypes; cl: { rgb: string } } => ({
  s: BorderStyleTypes.THIN,
  cl: { rgb },
});

/** What Univer draws for Excel's table styles: a banded look in the style's accent, with a plain or a filled header. */
export const tableThemes = ACCENTS.flatMap((rgb, accent) => {
  const edges = {
    lastRowStyle: { bd: { b: line(rgb) } },
    firstRowStyle: { bg: { rgb: BANDS[accent] ?? BANDS[0] } },
  };
  return [
    {
      name: themeName("light", accent),
      style: { ...edges, headerRowStyle: { bl: 1, bd: { t: line(rgb), b: line(rgb) } } },
    },
    {
      name: themeName("strong", accent),
      style: { ...edges, headerRowStyle: { bl: 1, bg: { rgb }, cl: { rgb: "#FFFFFF" }, bd: { t: line(rgb) } } },
    },
  ];
});

/** The theme nearest to a style such as "TableStyleMedium2", which is also what Excel gives a new table. */
export function themeOf(style: string): string {
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
  if (match === null) return themeName("strong", 1);
  const accent = (Number(match[2]) - 1) % ACCENTS.length;
  const plainHeader = match[1] === "Light" && Number(match[2]) <= ACCENTS.length;
  return themeName(plainHeader ? "light" : "strong", accent);
}
