// npm run package -- --url https://...: builds for that address and makes one archive of all that an administrator needs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readParameters } from "../../config/parameters";
import { buildAddin, type BuildParameters } from "../build-addin";
import { print } from "../validate/print";
import { builtFiles } from "../validate/served-files";
import { validate } from "../validate/validate";
import { archiveOf } from "./archive";
import { sha256 } from "./checksums";
import { readCommandLine, USAGE, type PackageRequest } from "./command-line";
import { packageContents } from "./contents";

const ROOT = path.join(__dirname, "..", "..");
const FROM = process.env["INIT_CWD"] ?? process.cwd();
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };

const parametersOf = (request: PackageRequest): BuildParameters => ({
  ADDIN_BASE_URL: request.url,
  OFFICE_JS_URL: request.officeJs,
  ADDIN_HELP_URL: request.helpUrl,
  ADDIN_SUPPORT_URL: request.supportUrl,
  ADDIN_VARIANT: request.isTest ? "test" : undefined,
});

async function makePackage(request: PackageRequest, dist: string): Promise<number> {
  const parameters = parametersOf(request);
  // Addresses that make no sense are told before the build.
  const { baseUrl, officeJsUrl } = readParameters("production", parameters);
  console.log(`Building ${request.isTest ? "the test add-in" : "the add-in"} for ${baseUrl} (half a minute or so) ...`);
  const { isBuilt, output } = buildAddin(dist, parameters);
  if (!isBuilt) throw new Error(`The build failed.\n${output}`);

  const manifestPath = path.join(dist, "manifest.xml");
  const files = builtFiles(dist, "the build");
  const schemaFolder = path.join(ROOT, "..", "shared", "xsd");
  const report = await validate({ manifestPath, files, schemaFolder, packageVersion: version, offline: true });
  if (report.issues.length > 0) throw new Error(print(report, "manifest.xml", files));

  const archive = archiveOf(packageContents({ dist, baseUrl, officeJsUrl, isTest: request.isTest }));
  const name = `alliance-withholding-${version}${request.isTest ? "-test" : ""}.zip`;
  mkdirSync(request.out, { recursive: true });
  writeFileSync(path.join(request.out, name), archive);
  console.log(`${path.join(request.out, name)}\n${archive.length} bytes, SHA-256 ${sha256(archive)}`);
  return 0;
}

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const request = readCommandLine(process.argv.slice(2), ROOT, FROM);
  const dist = mkdtempSync(path.join(os.tmpdir(), "package-"));
  try {
    return await makePackage(request, dist);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`\n${USAGE}`);
    process.exit(1);
  },
);
