import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import type { Issue } from "./issue";
import { messagesOf } from "./well-formed";

const MAIN = "OfficeAppManifestV1_1.xsd";

/** libxml2 writes every name with the address of its namespace, which hides the name. */
const withoutNamespaces = (detail: string) => detail.replace(/\{https?:[^}]*\}/g, "");

/** Checks against Microsoft's schemas; undefined where they are not there. */
export async function checkSchemas(xml: string, folder: string): Promise<Issue[] | undefined> {
  if (!existsSync(path.join(folder, MAIN))) return undefined;
  const schema = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schema(MAIN)],
    preload: readdirSync(folder)
      .filter((name) => name.endsWith(".xsd") && name !== MAIN)
      .map(schema),
  });
  if (valid) return [];
  const found = messagesOf(errors);
  return (found.length > 0 ? found : [{ detail: rawOutput }]).map(({ detail, ...place }) => ({
    code: "schema",
    facts: { detail: `${withoutNamespaces(detail)}.` },
    ...place,
  }));
}
