/** What a workbook holds, without its cells. */
import { CannotRead } from "../issue";
import { findWorkbookPart } from "../package/main-part";
import type { OfficePackage, Relationship } from "../package/package";
import { unpackStart } from "../package/unpack";
import { XmlDecoder } from "../xml/decode";
import { MORE, OPEN, END, XmlLexer } from "../xml/lexer";
import { HandlerReader, isOn, type Attributes } from "../xml/parse";
import { readXmlInSteps } from "../xml/read";
import { listSheets, type SheetEntry, type Visibility } from "./sheets";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** The cells in use, such as "A1:F170", as far as the program that wrote the file noted them: a hint and no promise. */
  readonly dimension?: string;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  /** Where it stands, its headers included, such as "A6:F43". */
  readonly ref: string;
}

export interface Contents {
  readonly sheets: readonly (SheetInfo & { readonly part: string })[];
  readonly tables: readonly TableInfo[];
  readonly from1904: boolean;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Before its cells, a sheet tells how large it is. */
const START_OF_SHEET = 4 * 1024;
const START_OF_TABLE = 1024;

interface WorkbookPart {
  readonly listed: readonly Attributes[];
  readonly from1904: boolean;
}

/** The part can hold ten thousands of names: it is read as a stream that keeps none of them. */
async function readWorkbookPart(file: OfficePackage, part: string): Promise<WorkbookPart> {
  const listed: Attributes[] = [];
  let from1904 = false;
  const reader = new HandlerReader({
    open(name, attributes) {
      if (name === "sheet") listed.push(attributes);
      else if (name === "workbookPr") from1904 = isOn(attributes["date1904"]);
    },
  });
  const steps = readXmlInSteps(file.entry(part), reader);
  while (!(await steps.next()).done);
  return { listed, from1904 };
}

/** The attributes of the first element of a name that stands in the beginning of a part. */
function findNear(file: OfficePackage, part: string, length: number, wanted: string): Attributes | undefined {
  const lexer = new XmlLexer(part);
  lexer.feed([new XmlDecoder().decode(unpackStart(file.entry(part), length), false)], false);
  try {
    for (let token = lexer.next(); token !== MORE && token !== END; token = lexer.next()) {
      if (token !== OPEN) continue;
      if (lexer.name === wanted) return lexer.attributes();
      if (lexer.name === "sheetData") return undefined;
    }
  } catch {
    // Damage is told by whoever reads the whole part.
  }
  return undefined;
}

function readSheetInfo(file: OfficePackage, { name, visibility, part }: SheetEntry): SheetInfo & { part: string } {
  const dimension = findNear(file, part, START_OF_SHEET, "dimension")?.["ref"];
  return { name, visibility, part, ...(dimension === undefined ? {} : { dimension }) };
}

function readTables(file: OfficePackage, sheet: SheetEntry): TableInfo[] {
  return file.relationships(sheet.part).flatMap(({ type, target }) => {
    const attributes = type === "table" ? findNear(file, target, START_OF_TABLE, "table") : undefined;
    const name = attributes?.["displayName"] ?? attributes?.["name"];
    const ref = attributes?.["ref"];
    return name === undefined || ref === undefined ? [] : [{ name, sheet: sheet.name, ref }];
  });
}

export async function readContents(file: OfficePackage): Promise<Contents> {
  const part = findWorkbookPart(file);
  const { listed, from1904 } = await readWorkbookPart(file, part);
  const relationships = file.relationships(part);
  const sheets = listSheets(listed, relationships);
  if (sheets.length === 0) throw CannotRead.because("no-sheets", {});
  const partOf = (wanted: string): string | undefined =>
    relationships.find(({ type }: Relationship) => type === wanted)?.target;
  return {
    sheets: sheets.map((sheet) => readSheetInfo(file, sheet)),
    tables: sheets.flatMap((sheet) => readTables(file, sheet)),
    from1904,
    stringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
  };
}
