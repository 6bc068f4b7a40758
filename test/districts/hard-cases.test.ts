import { resolveDistrict } from "../../src/districts";
import { outcome } from "./support/outcome";
import { cutShort, oneSlip, respaced } from "./support/distortions";

/** Towns that are taken for one another most easily. */
const FAMILIES = [
  ["Windsor", "Windsor Locks", "East Windsor", "South Windsor"],
  ["Hartford", "East Hartford", "West Hartford", "New Hartford"],
  ["New Haven", "East Haven", "West Haven", "North Haven"],
  ["Norwalk", "Norwich"],
  ["Manchester", "Winchester"],
  ["Stafford", "Stamford"],
];

describe.each(FAMILIES)("%s and its like", (...family) => {
  it.each(family.filter(Boolean))("%s is never taken for another of them, however distorted", (name) => {
    const others = family.filter((other) => other !== name);
    const capitals = name.toUpperCase();
    const texts = [...oneSlip(capitals), ...cutShort(capitals), ...respaced(capitals)].filter(
      (text) => !others.some((other) => other.toUpperCase() === text),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => others.includes(outcome(text)))).toEqual([]);
  });
});

describe("Hard cases by name", () => {
  it.each([
    // A village comes before an affix and before a near miss: Union City is no Union, Thompsonville no Thompson.
    ["Union City", "Naugatuck"],
    ["Union", "Union"],
    ["UNION CTY", "Naugatuck"],
    ["Union City School District", "Naugatuck"],
    ["Thompsonville", "Enfield"],
    ["Northford", "North Branford"],
    ["East Canaan", "North Canaan"],
    ["Terryville", "Plymouth"],
    ["Winsted", "Winchester"],
    // Custom reads N. as North; where a New town has the same rest, or only a New town has it, it is asked about.
    ["N. Branford", "North Branford"],
    ["N Stonington", "North Stonington"],
    ["N Windham", "Windham"],
    ["N Haven", "North Haven or New Haven?"],
    ["N. Canaan", "North Canaan or New Canaan?"],
    ["N London", "New London?"],
    ["N Britain", "New Britain?"],
    ["N. Hartford", "New Hartford?"],
    // A point that lost its space is one letter from the plain town.
    ["EHARTFORD", "East Hartford or Hartford?"],
    ["WHARTFORD", "West Hartford or Hartford?"],
    ["SWINDSOR", "South Windsor or Windsor?"],
    ["NHAVEN", "North Haven or New Haven?"],
    ["NOBRANFORD", "North Branford or Branford?"],
    // Lists put the point last.
    ["Hartford, East", "East Hartford"],
    ["Haven, New", "New Haven"],
    ["Haven, N.", "North Haven or New Haven?"],
    ["Groton, Town of", "Groton"],
    // One letter apart, or nearly.
    ["Stanford", "Stafford or Stamford or Branford or Stratford?"],
    ["Wilson", "Windsor or Wilton?"],
    ["Saugatuck", "Westport or Naugatuck?"],
    // As near to the place as to the town: asked about; nearer to the town by a slip: the town.
    ["AUGATUCK", "Naugatuck or Westport?"],
    ["NAUGATCK", "Naugatuck"],
    ["SAUGATCK", "Naugatuck or Westport?"],
    ["NORWACH", "Norwich or Norwalk?"],
    ["MINCHESTER", "Manchester or Winchester?"],
    // Short names are a letter away from common words.
    ["Sales", "Salem?"],
    ["Rent", "Kent?"],
    ["Range", "Orange?"],
    // A county bears the name of a town and is none.
    ["Hartford County", "not a town: county or planning region"],
    ["Ansonia town, Naugatuck Valley Planning Region, Connecticut", "Ansonia"],
    // Two towns in one cell are none.
    ["Norwalk / Norwich", "unknown"],
    ["Hartford and East Hartford", "unknown"],
    // Accents, apostrophes and no-break spaces.
    ["H\u00e9bron", "Hebron"],
    ["East\u00a0Hartford\u00a0School\u00a0District", "East Hartford"],
    ["\ufeffHartford", "Hartford"],
  ])("%s: %s", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each([
    ["Hartford".padEnd(32_767), "Hartford"],
    ["Hartford, ".padEnd(32_766) + "x", "unknown"],
    ["THE ".repeat(8_000), "unknown"],
  ])("reads the longest text that a cell can hold (case %#)", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it("shows the towns named in a text that is no name, the longest first, and none where nothing is near", () => {
    const nearest = (text: string) => {
      const found = resolveDistrict(text);
      return found.kind === "unknown" ? found.nearest.map(({ name }) => name) : undefined;
    };
    expect(nearest("Hartford and East Hartford")).toEqual(["East Hartford", "Hartford"]);
    expect(nearest("North Greenwich")).toEqual(["Greenwich"]);
    expect(nearest("Waterbxxxy")).toEqual(["Waterbury"]);
    expect(nearest("Zzyzx Qqqqqq")).toEqual([]);
    expect(nearest("*")).toEqual([]);
  });
});
