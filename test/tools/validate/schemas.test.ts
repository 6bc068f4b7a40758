import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { print } from "../../../tools/validate/print";
import { checkSchemas } from "../../../tools/validate/schemas";
import { sourceFiles } from "../../../tools/validate/served-files";
import { validate } from "../../../tools/validate/validate";
import { ROOT } from "./deployment";

const FOLDER = path.join(ROOT, "..", "shared", "xsd");
const whereSchemas = existsSync(FOLDER) ? describe : describe.skip;
const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

whereSchemas("Microsoft's schemas", () => {
  it("allow the project's manifest", async () => {
    expect(await checkSchemas(manifest, FOLDER)).toEqual([]);
  });

  const refused = [
    {
      name: "elements in the wrong order",
      from: /(<IconUrl .*\/>)\s*(<HighResolutionIconUrl .*\/>)/,
      to: "$2\n  $1",
      at: "<IconUrl",
      says: "'IconUrl': This element is not expected. Expected is one of ( SupportUrl,",
    },
    { name: "a bad GUID", from: /<Id>.*<\/Id>/, to: "<Id>12345</Id>", at: "<Id>", says: "'12345' is not accepted" },
    {
      name: "no version",
      from: /\s*<Version>.*<\/Version>/,
      to: "",
      at: "<ProviderName>",
      says: "Expected is one of ( AlternateId, Version )",
    },
    {
      name: "a control without a label",
      from: '<Label resid="Lists.Label"/>',
      to: "",
      at: "<Supertip>",
      says: "'Supertip': This element is not expected",
    },
    {
      name: "a lifetime that does not exist",
      from: 'lifetime="long"',
      to: 'lifetime="forever"',
      at: "<Runtime resid",
      says: "'forever' is not an element of the set {'short', 'long'}",
    },
  ];

  test.each(refused)("refuse $name", async ({ from, to, at, says }) => {
    const changed = manifest.replace(from, to);
    const issues = (await checkSchemas(changed, FOLDER)) ?? [];
    expect(issues[0]).toMatchObject({
      code: "schema",
      facts: { detail: expect.stringContaining(says) },
      line: changed.slice(0, changed.indexOf(at)).split("\n").length,
    });
  });
});

test("where the schemas are not there, that is said and is no pass", async () => {
  const files = sourceFiles(ROOT);
  const report = await validate({
    manifestPath: path.join(ROOT, "manifest.xml"),
    files,
    schemaFolder: path.join(ROOT, "no-schemas-here"),
    offline: true,
  });
  expect(report.checks).toContainEqual({ name: "schemas", outcome: { skipped: "no-schemas" } });
  expect(print(report, "manifest.xml", files)).toMatch(/Microsoft's schemas\s+skipped: the schemas are not on this/);
});
