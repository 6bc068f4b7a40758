/** What goes into the archive, from a folder that was built. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { billOfMaterials, packagesOfLock } from "../../config/shipped/bill-of-materials";
import type { Files } from "./archive";
import { CHECKSUMS, checksumsOf } from "./checksums";
import { hostingSamples } from "./hosting";
import { readMe } from "./read-me";

const ROOT = path.join(__dirname, "..", "..");
const own = (name: string): Uint8Array => readFileSync(path.join(ROOT, name));
const json = (name: string) => JSON.parse(own(name).toString()) as never;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));
}

export interface PackageInput {
  /** The folder of the build. */
  readonly dist: string;
  readonly baseUrl: string;
  readonly officeJsUrl: string;
  /** The test add-in, which is installed beside the real one. */
  readonly isTest: boolean;
}

/** What the project is built with, from the lock file. None of it is shipped. */
function billOfTools(): string {
  const bill = billOfMaterials({
    project: json("package.json"),
    packages: packagesOfLock(json("package-lock.json")),
    scope: "excluded",
  });
  return `${JSON.stringify(bill, null, 2)}\n`;
}

export function packageContents({ dist, baseUrl, officeJsUrl, isTest }: PackageInput): Files {
  const read = (name: string): Uint8Array => readFileSync(path.join(dist, name));
  const { version } = json("package.json") as { version: string };
  const files = new Map<string, Uint8Array>([
    ...filesBelow(dist).map((name) => [`site/${name}`, read(name)] as const),
    ...[...hostingSamples({ baseUrl, officeJsUrl })].map(([name, text]) => [`hosting/${name}`, bytes(text)] as const),
    ["manifest.xml", read("manifest.xml")],
    ["bom.json", read("bom.json")],
    ["bom-build-tools.json", bytes(billOfTools())],
    ["THIRD-PARTY-NOTICES.txt", read("THIRD-PARTY-NOTICES.txt")],
    ["LICENSE.txt", own("LICENSE")],
    ["README.txt", bytes(readMe({ version, baseUrl, officeJsUrl, isTest }))],
  ]);
  return new Map([...files, [CHECKSUMS, bytes(checksumsOf(files))]]);
}
