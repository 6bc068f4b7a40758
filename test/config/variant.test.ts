import { readFileSync } from "node:fs";
import path from "node:path";
import { functionPrefix, readVariant, TEST, withVariant } from "../../config/variant";
import { findCalls } from "../../src/model/explain";
import { withoutFunctionPrefix } from "../../src/model/function-prefix";
import { brokenRules, soundDeployment } from "../tools/validate/deployment";
import { checkSchemas } from "../../tools/validate/schemas";

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const idOf = (manifest: string) => /<Id>([^<]*)/.exec(manifest)?.[1];

describe("the manifest of the test add-in", () => {
  const test_ = withVariant(MANIFEST, "test");

  test("can be installed beside the real one: another id, another name, a prefix for the functions", () => {
    expect([idOf(test_), idOf(MANIFEST) === idOf(test_)]).toEqual([TEST.id, false]);
    expect(test_).toContain('<DisplayName DefaultValue="Alliance Withholding (test)"/>');
    expect(test_).toContain('<bt:String id="Group.Label" DefaultValue="Alliance Withholding (test)"/>');
    expect(test_).toMatch(/<\/Metadata>\n\s*<Namespace resid="Functions\.Namespace"\/>/);
    expect(test_).toContain('<bt:String id="Functions.Namespace" DefaultValue="TEST"/>');
  });

  test("breaks no rule and no schema, and differs in these five lines alone", async () => {
    const sound = soundDeployment();
    expect(brokenRules({ ...sound, manifest: withVariant(sound.manifest, "test") })).toEqual([]);
    expect((await checkSchemas(test_, path.join(__dirname, "../../../shared/xsd"))) ?? []).toEqual([]);
    const lines = (text: string) => new Set(text.split("\n"));
    expect([...lines(test_)].filter((line) => !lines(MANIFEST).has(line))).toHaveLength(5);
  });

  test("is refused without the prefix, and the real one with it", () => {
    const sound = soundDeployment();
    const codes = (manifest: string) => brokenRules({ ...sound, manifest }).map(({ code }) => code);
    const testManifest = withVariant(sound.manifest, "test");
    expect(codes(testManifest.replace(/<Namespace[^>]*>/, ""))).toContain("namespace-of-test");
    expect(codes(testManifest.replace(TEST.id, idOf(MANIFEST) ?? ""))).toContain("namespace");
  });

  test("is not made of a manifest that lacks what is to change", () => {
    expect(() => withVariant("<OfficeApp/>", "test")).toThrow("nothing that fits");
  });
});

test("the real add-in is the manifest as it stands, without a prefix", () => {
  expect([withVariant(MANIFEST, ""), functionPrefix("")]).toEqual([MANIFEST, ""]);
  expect(findCalls("=ALLIANCE_WITHHOLD(B2,C2)")).toHaveLength(1);
  expect(findCalls("=TEST.ALLIANCE_WITHHOLD(B2,C2)")).toHaveLength(0);
});

test.each([
  ["TEST.ALLIANCE_WITHHOLD", "ALLIANCE_WITHHOLD"],
  ["TEST_ALLIANCE_WITHHOLD", "ALLIANCE_WITHHOLD"],
  ["ALLIANCE_WITHHOLD", "ALLIANCE_WITHHOLD"],
  ["MYTEST.ALLIANCE_WITHHOLD", "MYTEST.ALLIANCE_WITHHOLD"],
])("the test add-in reads %s as %s", (name, own) => {
  expect(withoutFunctionPrefix(name, functionPrefix("test"))).toBe(own);
});

test.each([
  [undefined, ""],
  [" test ", "test"],
])("ADDIN_VARIANT %j is %j", (given, variant) => {
  expect(readVariant({ ADDIN_VARIANT: given })).toBe(variant);
});

test("any other variant is refused", () => {
  expect(() => readVariant({ ADDIN_VARIANT: "production" })).toThrow('It can be "test"');
});
