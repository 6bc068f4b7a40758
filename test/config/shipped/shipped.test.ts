import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import webpack from "webpack";
import { ShippedPackagesPlugin } from "../../../config/shipped-packages-plugin";
import { folderWith } from "../../workbench/server/client";
import project from "../../../package.json";
import lock from "../../../package-lock.json";

const BUILT = path.join(__dirname, "../../../build/test-dist");
const read = (name: string): string => readFileSync(path.join(BUILT, name), "utf8");
const bill = () => JSON.parse(read("bom.json")) as { components: { name: string; licenses: unknown }[] };

describe("the packages of which code is shipped", () => {
  test("are the dependencies of package.json and what webpack puts around them, no more and no fewer", () => {
    const names = bill().components.map(({ name }) => name);
    expect(names).toEqual([...Object.keys(project.dependencies), "webpack"].sort());
  });

  test("have their licences beside the code, in full", () => {
    const notices = read("THIRD-PARTY-NOTICES.txt");
    for (const { name } of bill().components) expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    expect(notices.match(/Permission is hereby granted, free of charge/g)).toHaveLength(bill().components.length);
  });

  test("are listed as CycloneDX has it, with the checksums of the lock file and the service that is asked", async () => {
    const faults = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(read("bom.json"));
    expect(faults).toBeNull();
    const decimal = (lock.packages as Record<string, { integrity?: string }>)["node_modules/decimal.js"]?.integrity;
    const hash = Buffer.from(decimal?.slice("sha512-".length) ?? "", "base64").toString("hex");
    expect(hash).toHaveLength(128);
    expect(bill()).toMatchObject({
      services: [{ name: "office.js", endpoints: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"] }],
      components: expect.arrayContaining([expect.objectContaining({ hashes: [{ alg: "SHA-512", content: hash }] })]),
    });
  });

  test("are in no file without a line in the list", () => {
    expect(existsSync(path.join(BUILT, "functions.js.LICENSE.txt"))).toBe(true);
    for (const [, name] of read("functions.js.LICENSE.txt").matchAll(/^ \*\s+(\S+) v\d/gm))
      expect(bill().components.map((one) => one.name)).toContain(name);
  });
});

// The first build loads webpack, which takes its time on a busy machine.
jest.setTimeout(60_000);

/** A build of one file that takes code of a made-up package. */
async function buildWith(
  files: Readonly<Record<string, string>>,
): Promise<{ errors: string[]; read(name: string): string }> {
  const folder = folderWith({ "index.js": 'require("other");', ...files });
  const compiler = webpack({
    mode: "production",
    optimization: { minimize: false },
    context: folder.path,
    entry: path.join(folder.path, "index.js"),
    output: { path: path.join(folder.path, "dist") },
    plugins: [new ShippedPackagesPlugin({ project, lock: { packages: {} }, services: [] })],
  });
  if (!compiler) throw new Error("Webpack made no compiler.");
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const made = ["THIRD-PARTY-NOTICES.txt", "bom.json"].flatMap((name) => {
    const file = path.join(folder.path, "dist", name);
    return existsSync(file) ? [[name, readFileSync(file, "utf8")] as const] : [];
  });
  folder.remove();
  const texts = new Map(made);
  return {
    errors: (stats?.toJson({ errors: true }).errors ?? []).map(({ message }) => message),
    read: (name) => texts.get(name) ?? "",
  };
}

const OTHER = "node_modules/other/";
const code = { [`${OTHER}index.js`]: "globalThis.other = 1;" };
const described = (more: object) => ({
  [`${OTHER}package.json`]: JSON.stringify({ name: "other", version: "1.2.3", ...more }),
});

describe("a package of which code would be shipped", () => {
  test.each([
    ["a licence that asks for the sources", { license: "GPL-3.0-only" }, "other 1.2.3 has GPL-3.0-only"],
    [
      "a choice of licences, which a person has to make",
      { license: "(MIT OR GPL-3.0)" },
      "other 1.2.3 has (MIT OR GPL-3.0)",
    ],
    ["no licence", {}, "other 1.2.3 has no licence"],
    ["a licence as older packages wrote it", { license: { type: "MIT" } }, "no licence that can be read"],
  ])("fails the build with %s", async (_what, more, says) => {
    const { errors } = await buildWith({ ...code, ...described(more), [`${OTHER}LICENSE`]: "Do as you are told." });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(says);
  });

  test("fails the build without the text of its licence", async () => {
    const { errors } = await buildWith({ ...code, ...described({ license: "MIT" }) });
    expect(errors).toEqual([expect.stringContaining("holds no text of it")]);
  });

  test("is listed with its text where it may be shipped, whether package.json names it or not", async () => {
    const { errors, read: made } = await buildWith({
      ...code,
      ...described({ license: "ISC" }),
      [`${OTHER}LICENSE.md`]: "Keep this.",
    });
    expect(errors).toEqual([]);
    expect(made("THIRD-PARTY-NOTICES.txt")).toContain("other 1.2.3\nISC\n\nKeep this.\n");
    expect(JSON.parse(made("bom.json"))).toMatchObject({ components: [{ purl: "pkg:npm/other@1.2.3" }] });
  });
});
