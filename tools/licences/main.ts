// npm run licences: builds as shipped, and lists the packages whose code is in the build; fails where one may not be shipped.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ALLOWED } from "../../config/shipped/licences";
import { buildAddin } from "../build-addin";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license: { readonly id?: string; readonly name?: string } }[];
}

function main(): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), "licences-"));
  try {
    const { isBuilt, output } = buildAddin(folder, { ADDIN_BASE_URL: "https://addin.example.org/alliance/" });
    if (!isBuilt) {
      console.error(output);
      return 1;
    }
    const bill = JSON.parse(readFileSync(path.join(folder, "bom.json"), "utf8")) as {
      components: readonly Component[];
    };
    for (const { name, version, licenses } of bill.components) {
      console.log(`${name.padEnd(24)} ${version.padEnd(12)} ${licenses[0]?.license.id ?? licenses[0]?.license.name}`);
    }
    console.log(`${bill.components.length} packages have code in the build. Allowed licences: ${ALLOWED.join(", ")}.`);
    return bill.components.length > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(main());
