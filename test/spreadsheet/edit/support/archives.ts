/** Archives in the forms in which programs other than fflate write them. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { zipParts } from "../../support/package";
import { asZip64 } from "../../support/zip64";

type Parts = Readonly<Record<string, string>>;

/** Sizes and checksums stand behind each part, as from a writer that did not know them before. */
export function streamedArchive(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, xml] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    archive.add(part);
    part.push(strToU8(xml), true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}

export const zip64Archive = (parts: Parts): Uint8Array => asZip64(zipParts(parts));
