import { isMatched, needsAttention } from "../../../src/districts/import/row-state";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { checked, gridOfText, stateOf } from "./support/read";

/** Forty names as people send them in one mail, with the town that each one is, or what is asked about it. */
const NAMES: readonly (readonly [string, string])[] = [
  ["1. Ansonia", "Ansonia"],
  ["BLOOMFIELD SCHOOL DISTRICT", "Bloomfield"],
  ["Bridgeport Public Schools", "Bridgeport"],
  ["BIRSTOL", "Bristol"],
  ["  Danbury\u00a0", "Danbury"],
  ["derby", "Derby"],
  ["E. Hartford", "East Hartford"],
  ["EASTHAVEN", "East Haven"],
  ["Broad Brook", "East Windsor"],
  ["Enfield*", "Enfield"],
  ['"City of Groton"', "Groton"],
  ["Hamden, CT", "Hamden"],
  ["HTFD", "Hartford"],
  ["Danielson", "Killingly"],
  ["Manchester BOE", "Manchester"],
  ["Meridan", "Meriden"],
  ["Middletown (1)", "Middletown"],
  ["Naugatuck Borough", "Naugatuck"],
  ["NEWBRITAIN", "New Britain"],
  ['="New Haven School District"', "New Haven"],
  ["London, New", "New London"],
  ["South Norwalk", "Norwalk"],
  ["0040011", "Avon"],
  ["Taftville", "Norwich"],
  ["Moosup", "Plainfield"],
  ["Putnum", "Putnam"],
  ["STAMFOD", "? Stamford/Stafford"],
  ["Stratford Board of Education", "Stratford"],
  ["N Grosvenordale", "Thompson"],
  ["Torrington .", "Torrington"],
  ["Rockville", "Vernon"],
  ["WTBY", "Waterbury"],
  ["W. Haven", "West Haven"],
  ["Winsted", "Winchester"],
  ["Willimantic", "Windham"],
  ["Windsor Loks", "Windsor Locks"],
  ["Windsor", "Windsor"],
  ["N. Haven", "? North Haven/New Haven"],
  ["Mystic", "? Groton/Stonington"],
  ["Regional School District 01", "not a town"],
];

it("A list of forty messy names ends in a right list, with the doubtful ones asked", () => {
  const text = `Alliance Districts, FY 2018 to FY 2022\n\nDistrict;\n${NAMES.map(([name]) => `${name};`).join("\n")}\nTotal;40\n`;
  const { rows, written } = checked(gridOfText(text), {
    defaults: { status: "Alliance", fromFY: fiscalYear(2018), toFY: fiscalYear(2022) },
  });
  const found = rows.slice(3, 43).map(({ state, town }) => {
    if (state.kind === "question") return `? ${state.candidates.map(({ name }) => name).join("/")}`;
    return isMatched(state) ? town?.name : state.kind;
  });
  expect(found).toEqual(NAMES.map(([, expected]) => expected));
  expect(written.length).toBe(36);
  expect(rows.filter(({ state }) => needsAttention(state)).length).toBe(3);
  expect(stateOf(rows[43]!)).toBe("Total > not a town total or average");
});
