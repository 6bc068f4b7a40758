import { brokenPromises, isBefore } from "../../../tools/frozen-ids/compare";
import type { FrozenIds } from "../../../tools/frozen-ids/ids";
import { idsOfSources, releasedIds } from "../../../tools/frozen-ids/read";

const RELEASED: FrozenIds = {
  version: "1.9.0",
  manifestId: "one",
  testManifestId: "two",
  namespace: null,
  functions: [{ id: "FIRST", name: "FIRST", parameters: ["amount", "[year]"] }],
  ribbon: ["Group", "Button"],
};
const first = (change: object): Partial<FrozenIds> => ({ functions: [{ ...RELEASED.functions[0]!, ...change }] });

test("nothing that was released is gone or changed", async () => {
  const released = releasedIds();
  expect([released.functions.length, released.ribbon.length]).toEqual([14, 2]);
  expect(brokenPromises(released, await idsOfSources())).toEqual([]);
});

test.each<[string, Partial<FrozenIds>, string]>([
  ["another manifest id", { manifestId: "other" }, "The id of the manifest"],
  ["another id of the test manifest", { testManifestId: "other" }, "The id of the test manifest"],
  ["a prefix for the functions", { namespace: "yes" }, "The prefix of the functions"],
  ["a function that is gone", { functions: [] }, "FIRST was released and is gone"],
  ["a function under another name", first({ name: "SECOND" }), "is SECOND(amount, [year]) now"],
  ["arguments in another order", first({ parameters: ["[year]", "amount"] }), "is FIRST([year], amount) now"],
  ["one more argument", first({ parameters: ["amount", "[year]", "[more]"] }), "released as FIRST(amount, [year])"],
  ["an argument that must be given now", first({ parameters: ["amount", "year"] }), "is FIRST(amount, year) now"],
  ["a ribbon element that is gone", { ribbon: ["Group"] }, "The ribbon element Button"],
  ["an older version", { version: "1.8.9" }, "before the released 1.9.0"],
])("%s is refused", (_what, change, says) => {
  const problems = brokenPromises(RELEASED, { ...RELEASED, ...change });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
});

test("new functions, new buttons and a new version are welcome", () => {
  const more = [...RELEASED.functions, { id: "SECOND", name: "SECOND", parameters: [] }];
  const now = { ...RELEASED, version: "1.10.0", functions: more, ribbon: ["Button", "Group", "Other"] };
  expect(brokenPromises(RELEASED, now)).toEqual([]);
});

test.each([
  ["1.9.0", "1.10.0", true],
  ["1.10.0", "1.9.0", false],
  ["2.0.0", "1.9.9", false],
  ["1.0.0", "1.0.0", false],
])("version %s before %s: %j", (version, other, before) => {
  expect(isBefore(version, other)).toBe(before);
});
