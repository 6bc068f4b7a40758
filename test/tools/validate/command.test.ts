import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCommandLine } from "../../../tools/validate/command-line";
import { print } from "../../../tools/validate/print";
import { builtFiles } from "../../../tools/validate/served-files";
import { validate } from "../../../tools/validate/validate";
import { ROOT, soundDeployment } from "./deployment";

/** Each run starts a process of its own, which takes seconds on a busy computer. */
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "validate-"));
  const { manifest, files } = soundDeployment();
  for (const [name, content] of [...files, ["manifest.xml", manifest] as const]) {
    mkdirSync(path.join(folder, "dist", path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, "dist", name), content);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(folder, file);
  writeFileSync(full, change(readFileSync(full, "utf8")));
}

/** What the command prints for these arguments, given in the folder of a person. */
async function printed(args: readonly string[], root = ROOT): Promise<string> {
  const validation = readCommandLine([...args, "--offline"], root, folder);
  return print(await validate(validation), path.relative(folder, validation.manifestPath), validation.files);
}

describe("what npm run validate prints", () => {
  it("says what a sound build is for and what was not checked", async () => {
    const text = await printed(["--dist", "dist"]);
    expect(text).toContain(
      `${path.join("dist", "manifest.xml")}, for other people's Excel; its files are looked for in dist.`,
    );
    expect(text).toMatch(/rules of this project\s+passed/);
    expect(text).toContain("skipped: --offline was given");
    expect(text).not.toContain("problem");
  });

  it("finds the built files beside the manifest", async () => {
    edit("dist/functions.js", () => "");
    const text = await printed(["dist/manifest.xml"]);
    expect(text).toContain("2 problems:");
    expect(text).toContain("dist/functions.json:5  The function FIRST is described");
  });

  it("names file, line and rule, and what to do", async () => {
    edit("dist/manifest.xml", (text) => text.replace("</Metadata>", '</Metadata><Namespace resid="Group.Label"/>'));
    expect(await printed(["--dist", "dist"])).toMatch(
      /1 problem:\n.*manifest\.xml:\d+ {2}There is a Namespace element\. .* take it out\. \[namespace\]/,
    );
  });

  it("stops at XML that is not well-formed, with the line", async () => {
    edit("dist/manifest.xml", (text) => text.replace("</Group>", ""));
    const text = await printed(["--dist", "dist"]);
    expect(text).toMatch(/XML\s+failed/);
    expect(text).toMatch(/rules of this project\s+skipped: the XML has to be mended first/);
    expect(text).toMatch(
      /manifest\.xml:\d+ {2}This is not well-formed XML: Opening and ending tag mismatch: Group line \d+/,
    );
  });

  it("takes a manifest of this computer for production only when told so", async () => {
    edit("dist/manifest.xml", (text) =>
      text.replaceAll("https://addin.example.org/alliance/", "https://localhost:3000/"),
    );
    expect(await printed(["--dist", "dist"])).toContain("for development on this computer");
    expect(await printed(["--dist", "dist", "--production"])).toContain("[address-local]");
  });

  it("checks icons and help against the sources where nothing is built", async () => {
    const project = path.join(folder, "project");
    for (const name of ["manifest.xml", "package.json", "assets", "docs"]) {
      cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
    }
    expect(await printed([], project)).toContain("Scripts and pages are not checked, since nothing is built.");
    rmSync(path.join(project, "docs", "index.md"));
    rmSync(path.join(project, "assets", "icon-24.png"));
    const text = await printed([], project);
    expect(text).toContain("SupportUrl leads to docs/index.html, which is not in the sources.");
    expect(text).toContain('The resource "Icon.24" leads to assets/icon-24.png, which is not in the sources.');
  });

  it("goes on where an address holds a stray percent sign", async () => {
    edit("dist/manifest.xml", (text) => text.replaceAll("docs/index.html", "docs/100%.html"));
    expect(await printed(["--dist", "dist"])).toContain("leads to docs/100%.html, which is not in dist.");
  });
});

test("no path leads out of the folder of the build", () => {
  writeFileSync(path.join(folder, "outside.html"), "<p>Outside");
  const files = builtFiles(path.join(folder, "dist"));
  expect(files.read("docs/index.html")).toBeDefined();
  expect(files.read("../outside.html")).toBeUndefined();
});

const refused = [
  { name: "a file that is not there", args: ["other.xml"], says: "There is no file other.xml." },
  { name: "a folder that is not there", args: ["--dist", "public"], says: "There is no folder public." },
  { name: "two manifests", args: ["a.xml", "b.xml"], says: "One manifest at a time: a.xml and b.xml were given." },
  { name: "an option that it does not know", args: ["--strict"], says: "Unknown option '--strict'" },
];
test.each(refused)("npm run validate refuses $name", ({ args, says }) => {
  expect(() => readCommandLine(args, ROOT, folder)).toThrow(says);
});

describe("how npm run validate ends", () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [path.join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), "tools/validate/main.ts", ...args],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, INIT_CWD: folder } },
    );

  it("with 0 for a sound build", () => {
    const { status, stdout } = run("--dist", "dist", "--offline");
    expect({ status, passed: /rules of this project\s+passed/.test(stdout) }).toEqual({ status: 0, passed: true });
  });

  it("with 1 for a problem", () => {
    edit("dist/functions.js", () => "");
    const { status, stdout } = run("--dist", "dist", "--offline");
    expect({ status, problems: stdout.includes("2 problems:") }).toEqual({ status: 1, problems: true });
  });

  it("with 1 and its usage for arguments that make no sense", () => {
    const { status, stderr } = run("--strict");
    expect({ status, usage: stderr.includes("Usage: npm run validate") }).toEqual({ status: 1, usage: true });
  });
});
