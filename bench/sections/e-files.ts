/** The files that section (e) reads, the same in every run. */
import { strToU8, zipSync } from "fflate";
import { amountsInColumn } from "./columns";

/** Names as files spell them: many plain, some with a school district around them, some with a slip. */
export function spelledNames(towns: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const town = towns[index % towns.length] ?? "";
    switch (index % 5) {
      case 0:
        return town.toUpperCase();
      case 1:
        return `${town} School District`;
      case 2:
        return town.length > 7 ? `${town.slice(0, 4)}${town.slice(5)}` : town;
      default:
        return town;
    }
  });
}

/** A long table of grants, six columns wide; in the later rows towns and years come again with other amounts. */
export function csvOf(names: readonly string[]): string {
  const amounts = amountsInColumn(names.length, 5);
  return [
    "Town,Fiscal year,Entitlement,Note,Code,Status",
    ...names.map(
      (name, i) => `"${name}",${2013 + (i % 15)},"${amounts[i]?.[0] ?? 0}",from the file,${i % 169},Alliance`,
    ),
  ].join("\n");
}

/** A list as staff keep it: a code, a town of 169, a text of its own, a year, an amount with cents, a formula's result. */
export function xlsxOf(rows: number): Uint8Array {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (...items: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const texts = Array.from({ length: 169 + rows }, (_, i) => (i < 169 ? `Town ${i}` : `Note of row ${i - 168}`));
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const sheetRows = Array.from({ length: rows }, (_, i) => {
    const r = i + 1;
    const amount = next() / 100;
    return (
      `<row r="${r}" spans="1:6"><c r="A${r}" s="1"><v>${r}</v></c><c r="B${r}" t="s"><v>${next() % 169}</v></c><c r="C${r}" t="s"><v>${169 + i}</v></c>` +
      `<c r="D${r}"><v>${2012 + (i % 15)}</v></c><c r="E${r}" s="1"><v>${amount}</v></c><c r="F${r}" s="1"><f>E${r}/4</f><v>${amount / 4}</v></c></row>`
    );
  });
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(relationships(relationship("a", "officeDocument", "xl/workbook.xml"))),
    "xl/workbook.xml": strToU8(
      `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Grants" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relationships(
        relationship("a", "worksheet", "worksheets/sheet1.xml"),
        relationship("b", "sharedStrings", "sharedStrings.xml"),
        relationship("c", "styles", "styles.xml"),
      ),
    ),
    "xl/styles.xml": strToU8(
      `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": strToU8(
      `<sst ${main} count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet ${main}><dimension ref="A1:F${rows}"/><sheetData>${sheetRows.join("")}</sheetData></worksheet>`,
    ),
  });
}
