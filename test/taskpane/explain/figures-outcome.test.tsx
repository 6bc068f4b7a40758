/** @jest-environment jsdom */
import { checkFigures } from "../../../src/model/check-figures";
import { FiguresOutcome } from "../../../src/taskpane/explain/figures-outcome";
import { accessibilityFaults, allByRole, byRole, eventually, text } from "../support/screen";
import { screenPlace } from "../support/screen-place";

const { show } = screenPlace();

/** Norwalk over and over, each a dollar too much: 15,000,000 less 10,095,131 is 4,904,869. */
function differences(count: number) {
  const one = <T,>(value: T): T[][] => Array.from({ length: count }, () => [value]);
  const districts = one("Norwalk");
  if (count > 1) districts[count - 1] = ["Winchester"];
  return checkFigures({
    districts,
    years: one(2023),
    amounts: {
      values: one(4904870),
      address: { sheet: "Budget", row: 2, column: 2, rows: count, columns: 1 } as never,
    },
    grants: [
      ["District", "FY 2012", "FY 2023"],
      ["Norwalk", 10095131, 15000000],
      ["Winchester", 7823991, 9000000],
    ],
    policy: "enacted",
  });
}

const items = (): HTMLElement[] => allByRole("listitem");
const nothing = (): void => undefined;

function seek(wanted: string): void {
  const field = byRole("searchbox", "Find") as HTMLInputElement;
  field.value = wanted;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("a long list of differences", () => {
  it("says how many there are beyond those shown, and shows every one of them on request", async () => {
    show(<FiguresOutcome figures={differences(250)} visit={nothing} mark={nothing} />);
    expect(items()).toHaveLength(20);
    expect(text()).toContain("and 230 more");
    byRole("button", "Show 200 more").click();
    await eventually(() => items().length === 220);
    byRole("button", "Show all of them").click();
    await eventually(() => items().length === 250);
    expect(text()).not.toMatch(/and \d+ more/);
  });

  it("is narrowed to what is sought, beyond those shown too, and says how many that are", async () => {
    show(<FiguresOutcome figures={differences(250)} visit={nothing} mark={nothing} />);
    seek("winch");
    await eventually(() => items().length === 1);
    expect(items()[0]?.textContent).toContain("Winchester, FY 2023");
    expect(byRole("searchbox", "Find").closest("p")?.textContent).toContain("1 of 250");
    expect(await accessibilityFaults()).toEqual([]);
    byRole("searchbox", "Find").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await eventually(() => items().length === 20);
  });

  it("leads from each of them to its cell", async () => {
    const visited: string[] = [];
    show(<FiguresOutcome figures={differences(250)} visit={(address) => visited.push(address)} mark={nothing} />);
    items()[1]?.querySelector("button")?.click();
    expect(visited).toEqual([items()[1]?.querySelector("button")?.textContent]);
    expect(visited).toHaveLength(1);
  });
});

it("a short list has no field to find in", () => {
  show(<FiguresOutcome figures={differences(3)} visit={nothing} mark={nothing} />);
  expect(items()).toHaveLength(3);
  expect(allByRole("searchbox")).toEqual([]);
});
