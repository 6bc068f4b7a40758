import { CannotRead } from "../issue";
import { platform } from "../platform";
import type { OfficePackage } from "./package";

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

function openDocumentKind(mediaType: string): string {
  if (mediaType.startsWith(`${OPEN_DOCUMENT}spreadsheet`)) return "an OpenDocument spreadsheet (.ods)";
  if (mediaType.startsWith(`${OPEN_DOCUMENT}text`)) return "an OpenDocument text (.odt)";
  return "an OpenDocument file";
}

/** The name of the workbook part, or why the package is no workbook that can be read. */
export function findWorkbookPart(file: OfficePackage): string {
  const target = file.relationships("").find(({ type }) => type === "officeDocument")?.target;
  const part = target ?? (file.has("xl/workbook.xml") ? "xl/workbook.xml" : undefined);
  if (part === undefined) {
    if (file.has("mimetype")) {
      const mediaType = new platform.TextDecoder().decode(file.bytes("mimetype"));
      if (mediaType.startsWith(OPEN_DOCUMENT)) {
        throw CannotRead.because("other-document", { kind: openDocumentKind(mediaType) });
      }
    }
    if (file.has("Index/Document.iwa")) {
      throw CannotRead.because("other-document", { kind: "an Apple Numbers or Pages document" });
    }
    throw CannotRead.because("no-workbook", {});
  }
  const type = file.contentType(part);
  if (part.endsWith(".bin") || type.includes("sheet.binary")) throw CannotRead.because("binary-workbook", {});
  if (type.includes("wordprocessingml") || part.startsWith("word/")) {
    throw CannotRead.because("other-document", { kind: "a Word document (.docx)" });
  }
  if (type.includes("presentationml") || part.startsWith("ppt/")) {
    throw CannotRead.because("other-document", { kind: "a PowerPoint presentation (.pptx)" });
  }
  if (type.includes("ms-visio") || part.startsWith("visio/")) {
    throw CannotRead.because("other-document", { kind: "a Visio drawing (.vsdx)" });
  }
  return part;
}
