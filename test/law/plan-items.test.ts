import { MONEY_PATH } from "../../src/law/money-path";
import { PLAN_ITEM_GROUPS } from "../../src/law/plan-items";
import { mistakes } from "../config/law-data/support";

it("requires objectives, targets and data, at least one of eleven strategies, and a review", () => {
  expect(PLAN_ITEM_GROUPS.map(({ group, need, items }) => [group, need, items.length])).toEqual([
    ["Plan", "each", 3],
    ["Strategies", "at least one", 11],
    ["Further goals", "where set", 1],
    ["Review", "each", 1],
  ]);
});

it("says where each item stands", () => {
  for (const { citation } of PLAN_ITEM_GROUPS.flatMap(({ items }) => items)) {
    expect(citation.source).toMatch(/^Conn\. Gen\. Stat\. section 10-262u/);
    expect(citation.read).toBe("2026-09-14");
  }
});

it("takes the money from the comptroller by the commissioner and the town to the board", () => {
  expect(MONEY_PATH.stages.map(({ from, to }) => `${from} to ${to}`)).toEqual([
    "State comptroller to Town",
    "State comptroller to Commissioner of education",
    "Commissioner of education to Town",
    "Commissioner of education to –",
    "Town to Local or regional board of education",
  ]);
});

it.each([
  [
    "an item that stands twice",
    "item: K-3 reading",
    "item: Talent strategy",
    'the item "Talent strategy" stands twice',
  ],
  ["a need that is none", "need: at least one", "need: some", '"need" must be one of each, at least one, where set'],
])("%s stops the build", (_, from, to, message) => {
  expect(mistakes([{ file: "plan-items.yaml", from, to }]).join("\n")).toContain(message);
});
