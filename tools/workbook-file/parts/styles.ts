import type { Look, Looks } from "../look";
import { counted, element, MAIN, XML_HEAD } from "../xml";

/** The number formats that Excel names by number; any other gets a number from 164 on. */
const BUILT_IN: Readonly<Record<string, number>> = { "0%": 9, "#,##0": 3, "#,##0.00": 4 };
const FIRST_CUSTOM = 164;

/** Each different text once; gives the place of a text. */
class Distinct {
  readonly items: string[];

  constructor(...first: readonly string[]) {
    this.items = [...first];
  }

  place(item: string): number {
    const found = this.items.indexOf(item);
    return found >= 0 ? found : this.items.push(item) - 1;
  }
}

const font = ({ bold, italic, size = 11, color = "000000" }: Look): string =>
  element(
    "font",
    {},
    bold ? element("b") : "",
    italic ? element("i") : "",
    element("sz", { val: size }),
    element("color", { rgb: `FF${color}` }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );

const pattern = (type: string, color?: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: type },
      color === undefined ? "" : element("fgColor", { rgb: `FF${color}` }) + element("bgColor", { indexed: 64 }),
    ),
  );

const border = (lineAbove: boolean): string =>
  element(
    "border",
    {},
    element("left"),
    element("right"),
    lineAbove ? element("top", { style: "thin" }, element("color", { auto: 1 })) : element("top"),
    element("bottom"),
    element("diagonal"),
  );

function alignment({ horizontal, vertical, wrap }: Look): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return "";
  return element("alignment", { horizontal, vertical, wrapText: wrap ? 1 : undefined });
}

/** The places of the two looks of a sheet's truths among those that depend on a condition. */
export const [TRUE_LOOK, FALSE_LOOK] = [0, 1];

const conditional = (color: string, background: string): string =>
  element(
    "dxf",
    {},
    element("font", {}, element("color", { rgb: `FF${color}` })),
    element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: `FF${background}` }))),
  );

const TRUTHS = [conditional("0E5C2F", "DDF3E4"), conditional("8A1A1A", "FBDADA")];

/** `hasTruths` is whether cells of the workbook are coloured by what they say. */
export function stylesXml(named: Looks, hasTruths: boolean): string {
  const fonts = new Distinct(font({}));
  // Excel expects these two before any other fill.
  const fills = new Distinct(pattern("none"), pattern("gray125"));
  const borders = new Distinct(border(false));
  const formats = new Distinct();
  const looks = Object.values<Look>(named).map((look) => {
    const { format, fill, lineAbove = false } = look;
    const numFmtId = format === undefined ? 0 : (BUILT_IN[format] ?? FIRST_CUSTOM + formats.place(format));
    const fontId = fonts.place(font(look));
    const fillId = fill === undefined ? 0 : fills.place(pattern("solid", fill));
    const borderId = borders.place(border(lineAbove));
    const aligned = alignment(look);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 ? 1 : undefined,
        applyFont: fontId > 0 ? 1 : undefined,
        applyFill: fillId > 0 ? 1 : undefined,
        applyBorder: borderId > 0 ? 1 : undefined,
        applyAlignment: aligned === "" ? undefined : 1,
      },
      aligned,
    );
  });
  const custom = formats.items.map((formatCode, index) =>
    element("numFmt", { numFmtId: FIRST_CUSTOM + index, formatCode }),
  );
  return (
    XML_HEAD +
    element(
      "styleSheet",
      { xmlns: MAIN },
      counted("numFmts", custom),
      counted("fonts", fonts.items),
      counted("fills", fills.items),
      counted("borders", borders.items),
      counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", looks),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      hasTruths ? counted("dxfs", TRUTHS) : element("dxfs", { count: 0 }),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    )
  );
}
