import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { unzipSync } from "fflate";
import { buildAddin } from "../../../tools/build-addin";
import { archiveOf, dateOf, type Files } from "../../../tools/package/archive";
import { sha256 } from "../../../tools/package/checksums";
import { readCommandLine } from "../../../tools/package/command-line";
import { packageContents } from "../../../tools/package/contents";
import { readMe } from "../../../tools/package/read-me";
import project from "../../../package.json";

const ROOT = path.join(__dirname, "../../..");
const BASE = "https://addin.example.org/alliance/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TEST_DIST = path.join(ROOT, "build/test-dist");

const packageOf = (dist: string): Uint8Array =>
  archiveOf(packageContents({ dist, baseUrl: BASE, officeJsUrl: OFFICE_JS, isTest: false }));

const text = (files: Record<string, Uint8Array>, name: string): string => new TextDecoder().decode(files[name]);

describe("the archive of the package", () => {
  let archive: Uint8Array;
  let files: Record<string, Uint8Array>;

  beforeAll(() => {
    archive = packageOf(TEST_DIST);
    files = unzipSync(archive);
  });

  test("holds the site, the manifest for its address, the samples, the bills, the notices and the checksums", () => {
    const beside = Object.keys(files).filter((name) => !name.startsWith("site/"));
    expect(beside.sort()).toEqual([
      "LICENSE.txt",
      "README.txt",
      "SHA256SUMS",
      "THIRD-PARTY-NOTICES.txt",
      "bom-build-tools.json",
      "bom.json",
      "hosting/nginx.conf",
      "hosting/staticwebapp.config.json",
      "hosting/web.config",
      "manifest.xml",
    ]);
    for (const name of ["taskpane.html", "functions.js", "functions.json", "assets/icon-32.png", "docs/index.html"])
      expect(Object.keys(files)).toContain(`site/${name}`);
    expect(text(files, "manifest.xml")).toContain(`${BASE}taskpane.html`);
    expect(text(files, "README.txt")).toContain(`Alliance Withholding ${project.version}`);
  });

  test("says in its README what each of its files is for", () => {
    const named = [...text(files, "README.txt").matchAll(/^(\S+) {2,}\S/gm)].map(([, name]) => name);
    const atTheTop = Object.keys(files).map((name) => name.replace(/\/.*$/, "/"));
    expect(named.sort()).toEqual([...new Set(atTheTop)].filter((name) => name !== "README.txt").sort());
  });

  test("of the test add-in says so, and is not handed out to everyone", () => {
    const facts = { version: "1.2.3", baseUrl: BASE, officeJsUrl: OFFICE_JS };
    expect(readMe({ ...facts, isTest: true })).toMatch(
      /^Alliance Withholding 1\.2\.3, test\n\nThis is the test add-in/,
    );
    expect(readMe({ ...facts, isTest: true })).not.toContain("for everyone");
    expect(readMe({ ...facts, isTest: false })).not.toMatch(/test/);
  });

  test("states the checksum of every file but its own", () => {
    const stated = text(files, "SHA256SUMS").trimEnd().split("\n");
    const others = Object.keys(files).filter((name) => name !== "SHA256SUMS");
    expect(stated).toEqual(others.sort().map((name) => `${sha256(files[name]!)}  ${name}`));
  });

  test("lists what it was built with, as CycloneDX has it", async () => {
    const bill = text(files, "bom-build-tools.json");
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
    const { components } = JSON.parse(bill) as { components: { name: string; scope: string }[] };
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["webpack", "typescript", "@types/node"]),
    );
    expect(new Set(components.map(({ scope }) => scope))).toEqual(new Set(["excluded"]));
  });

  test("tells nothing of the machine on which it was made", () => {
    for (const name of Object.keys(files)) {
      if (!/\.(?:js|json|html|xml|css|txt)$/.test(name)) continue;
      expect([name, text(files, name).includes(ROOT)]).toEqual([name, false]);
    }
  });

  test("is the same bytes when it is built again", () => {
    const dist = mkdtempSync(path.join(os.tmpdir(), "package-test-"));
    try {
      const { isBuilt, output } = buildAddin(dist, { ADDIN_BASE_URL: BASE });
      expect([isBuilt, isBuilt ? "" : output]).toEqual([true, ""]);
      const again = unzipSync(packageOf(dist));
      expect(Object.keys(again)).toEqual(Object.keys(files));
      expect(Object.keys(again).filter((name) => sha256(again[name]!) !== sha256(files[name]!))).toEqual([]);
      expect(sha256(packageOf(dist))).toBe(sha256(archive));
    } finally {
      rmSync(dist, { recursive: true, force: true });
    }
  }, 300_000);
});

describe("an archive", () => {
  const some: Files = new Map([
    ["b.txt", new Uint8Array([1, 2])],
    ["a/c.txt", new Uint8Array(5000)],
  ]);

  test("does not depend on the order of its files, nor on the zone of the clock", () => {
    const zone = process.env["TZ"];
    const here = sha256(archiveOf(some));
    process.env["TZ"] = "Pacific/Kiritimati";
    const there = sha256(archiveOf(new Map([...some].reverse())));
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(there).toBe(here);
  });

  test("gives a file another date where its contents changed, in every zone the same, and none in the future", () => {
    const contents = Array.from({ length: 500 }, (_, index) => new Uint8Array([index & 255, index >> 8, 7]));
    const dates = contents.map((content) => dateOf(content).getTime());
    expect(new Set(dates).size).toBe(contents.length);
    expect(Math.min(...dates)).toBeGreaterThan(new Date(1980, 0, 1).getTime());
    expect(Math.max(...dates)).toBeLessThan(new Date(2020, 0, 1).getTime());
    // The two seconds that an archive keeps apart.
    expect(dates.filter((date) => (date / 1000) % 2 !== 0)).toEqual([]);
  });

  test("depends on every byte of them", () => {
    const changed: Files = new Map([...some, ["b.txt", new Uint8Array([1, 3])]]);
    expect(sha256(archiveOf(changed))).not.toBe(sha256(archiveOf(some)));
  });
});

describe("the command line", () => {
  test("asks for the address", () => {
    expect(() => readCommandLine(["--test"], "/project", "/here")).toThrow("with --url");
  });

  test("takes a folder from where the person is", () => {
    const args = ["--url", BASE, "--out", "packages", "--office-js", "office/office.js", "--test"];
    expect(readCommandLine(args, "/project", "/here")).toMatchObject({
      url: BASE,
      officeJs: "office/office.js",
      isTest: true,
      out: path.resolve("/here", "packages"),
    });
  });
});
