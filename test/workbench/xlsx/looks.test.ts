import type { CellStyle } from "../../../workbench/backend/cells";
import { applyTint } from "../../../workbench/xlsx/book/colours";
import { openedCells } from "./support/opened";

const THEME =
  `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>` +
  `<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>` +
  `<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const USUAL = `<font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>`;

interface Look {
  readonly font?: string;
  readonly fill?: string;
  readonly alignment?: string;
  readonly colors?: string;
}

function styleOf({ font = USUAL, fill = "", alignment = "", colors = "" }: Look): CellStyle | undefined {
  const styles =
    `<fonts>${USUAL}${font}</fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>` +
    `<cellXfs><xf/><xf fontId="1" fillId="1">${alignment}</xf></cellXfs>${colors}`;
  return openedCells(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`, { styles, theme: THEME })[0]?.style;
}

const solid = (color: string): string => `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;

describe("the style of a cell", () => {
  test("what it shares with the usual font is left out", () => {
    expect(styleOf({})).toBeUndefined();
  });

  test.each<[string, Look, CellStyle]>([
    ["bold and italic", { font: `<font><b/><i val="1"/></font>` }, { bold: true, italic: true }],
    ["not bold after all", { font: `<font><b val="0"/><i/></font>` }, { italic: true }],
    ["underlined", { font: `<font><u/></font>` }, { underline: true }],
    ["underlined twice", { font: `<font><u val="double"/></font>` }, { underline: true }],
    ["not underlined", { font: `<font><b/><u val="none"/></font>` }, { bold: true }],
    ["size and name", { font: `<font><sz val="14"/><name val="Arial"/></font>` }, { fontSize: 14, fontName: "Arial" }],
    ["a colour written out", { font: `<font><color rgb="FF1F3864"/></font>` }, { fontColor: "#1F3864" }],
    ["a colour of the theme", { font: `<font><color theme="4"/></font>` }, { fontColor: "#4F81BD" }],
    ["a colour of the palette", { font: `<font><color indexed="10"/></font>` }, { fontColor: "#FF0000" }],
    ["an automatic colour", { font: `<font><b/><color auto="1"/></font>` }, { bold: true }],
    ["a fill", { fill: solid(`rgb="FFD9E2F3"`) }, { fill: "#D9E2F3" }],
    ["the theme's second light colour", { fill: solid(`theme="2"`) }, { fill: "#EEECE1" }],
    ["the theme's second dark colour", { fill: solid(`theme="3"`) }, { fill: "#1F497D" }],
    [
      "a palette of the workbook's own",
      {
        fill: solid(`indexed="0"`),
        colors: `<colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`,
      },
      { fill: "#ABCDEF" },
    ],
    [
      "right, top, wrapped",
      { alignment: `<alignment horizontal="right" vertical="top" wrapText="1"/>` },
      { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true },
    ],
    [
      "centred over several cells",
      { alignment: `<alignment horizontal="centerContinuous"/>` },
      { horizontalAlignment: "Center" },
    ],
  ])("%s", (_, look, expected) => {
    expect(styleOf(look)).toEqual(expected);
  });

  // The shades that Excel's own colour picker shows for its theme.
  test.each([
    ["white, 15 % darker", "FFFFFF", -0.149998474074526, "D9D9D9"],
    ["white, 50 % darker", "FFFFFF", -0.499984740745262, "808080"],
    ["accent 1 of Office 2010, 80 % lighter", "4F81BD", 0.799981688894314, "DCE6F1"],
    ["accent 1 of Office 2010, 40 % lighter", "4F81BD", 0.399975585192419, "95B3D7"],
    ["accent 1 of Office 2010, 25 % darker", "4F81BD", -0.249977111117893, "366092"],
    ["accent 2 of Office 2010, 60 % lighter", "C0504D", 0.599993896298105, "E6B8B7"],
  ])("a tint: %s", (_, rgb, tint, expected) => {
    const near = (a: string, b: string): number =>
      Math.max(
        ...[0, 2, 4].map((at) => Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16))),
      );
    // Excel counts lightness in 240 steps, so its own shade may differ by one.
    expect(near(applyTint(rgb, tint), expected)).toBeLessThanOrEqual(1);
  });
});

describe("the number format of a cell", () => {
  const formatOf = (id: number): string | undefined =>
    openedCells(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`, {
      styles: `<numFmts><numFmt numFmtId="164" formatCode="&quot;FY &quot;0"/><numFmt numFmtId="165" formatCode="General"/></numFmts><cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`,
    })[0]?.numberFormat;

  test.each([
    ["General", 0, undefined],
    ["General by another number", 165, undefined],
    ["whole numbers", 3, "#,##0"],
    ["amounts", 4, "#,##0.00"],
    ["accounting", 44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
    ["a short date", 14, "m/d/yyyy"],
    ["one of the workbook's own", 164, '"FY "0'],
    ["one that nobody defined", 999, undefined],
  ])("%s", (_, id, expected) => {
    expect(formatOf(id)).toBe(expected);
  });
});
