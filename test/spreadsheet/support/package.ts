/** Builds small .xlsx packages by hand, independently of the reader and of the tool that makes the sample. */
import { strToU8, zipSync, type ZipOptions } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetParts {
  readonly name?: string;
  /** What stands within `<sheetData>`. */
  readonly rows?: string;
  /** What stands before and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Relationships by id: the last word of the type, and the target from the sheet's folder. */
  readonly links?: Readonly<Record<string, readonly [type: string, target: string]>>;
  readonly type?: string;
}

export interface BookParts {
  readonly sheets?: readonly SheetParts[];
  /** What stands in workbook.xml before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly metadata?: string;
  /** More relationships of the workbook: the last word of the type. */
  readonly links?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
}

const relationships = (items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export function bookParts(book: BookParts = {}): Record<string, string> {
  const sheets = book.sheets ?? [{}];
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ""}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="s${index + 1}"/>`,
      )
      .join("")}</sheets>${book.after ?? ""}</workbook>`,
  };
  const links = sheets.map(
    ({ type }, index) => [`s${index + 1}`, type ?? "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  const optional: [string, string, string | undefined][] = [
    ["sharedStrings", "sharedStrings.xml", book.strings && `<sst xmlns="${MAIN}">${book.strings}</sst>`],
    ["styles", "styles.xml", book.styles && `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`],
    ["theme", "theme.xml", book.theme],
    ["sheetMetadata", "metadata.xml", book.metadata && `<metadata xmlns="${MAIN}">${book.metadata}</metadata>`],
  ];
  const present = optional.flatMap(([type, file, xml]) => {
    if (xml === undefined) return [];
    parts[`xl/${file}`] = xml;
    return [[type, type, file] as const];
  });
  const others = (book.links ?? []).map((type) => [type, type, `${type}.bin`] as const);
  parts["xl/_rels/workbook.xml.rels"] = relationships([...links, ...present, ...others]);
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ""}<sheetData>${sheet.rows ?? ""}</sheetData>${sheet.after ?? ""}</worksheet>`;
    if (sheet.links === undefined) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(
      Object.entries(sheet.links).map(([id, [type, target]]) => [id, type, target] as const),
    );
  });
  return { ...parts, ...book.more };
}

export const zipParts = (parts: Readonly<Record<string, string>>, options: ZipOptions = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), options] as const])));

export const bookFile = (book: BookParts = {}): Uint8Array => zipParts(bookParts(book));
