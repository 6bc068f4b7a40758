import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../../config/functions-metadata";
import { TEST } from "../../config/variant";
import { parseXml } from "../validate/xml/parse";
import { currentIds, type FrozenIds } from "./ids";

const ROOT = path.join(__dirname, "..", "..");
export const RELEASED = path.join(ROOT, "release", "frozen-ids.json");

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

export const releasedIds = (): FrozenIds => json(RELEASED) as FrozenIds;

/** Of the sources as they stand. */
export async function idsOfSources(): Promise<FrozenIds> {
  const manifest = parseXml(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
  const metadata = await functionsMetadata(path.join(ROOT, "src", "functions"));
  const { version } = json(path.join(ROOT, "package.json")) as { version: string };
  return currentIds(manifest, metadata, { version, testManifestId: TEST.id });
}
