import { resolveDistrict } from "../../src/districts";
import { outcome } from "./support/outcome";

/** Rows of EdSight exports (Overall Expenditures 2014-15; Student Counts 2025-26) and of State tables, by what they are. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  "endowed academy": [
    "The Gilbert School District",
    "The Gilbert School",
    "Norwich Free Academy District",
    "Woodstock Academy",
  ],
  "charter school or academy": [
    "Achievement First Bridgeport Academy District",
    "Achievement First Hartford Academy Inc. District",
    '="Amistad Academy District"',
    "Booker T. Washington Academy District",
    "Brass City Charter School District",
    "Bridgeport Achievement First District",
    "Common Ground High School District",
    "Elm City College Preparatory School District",
    "Elm City Montessori School District",
    "Explorations District",
    "Interdistrict School for Arts and Comm District",
    "Odyssey Community School District",
    "Park City Prep Charter School District",
    "Path Academy District",
    "Side By Side Charter School District",
    "Stamford Academy District",
    "Stamford Charter School for Excellence District",
    "The Bridge Academy District",
  ],
  "regional educational service center": [
    "Capitol Region Education Council",
    "CREC",
    "EASTCONN",
    "Area Cooperative Educational Services",
  ],
  "technical high school system": [
    "Connecticut Technical Education and Career System",
    "Connecticut Technical High School System",
    "CTECS",
  ],
  "state agency": [
    "Department of Mental Health and Addiction Services",
    "Unified School District #1",
    "Unified School District #2",
    "Dept. of Children and Families",
  ],
  "regional school district": [
    "Regional School District 01",
    "Regional School District 19",
    "Regional District No. 6",
    "Region 14",
    "R.S.D. 10",
  ],
  "magnet school": ["Hartford Magnet Trinity College Academy"],
  "total or average": [
    "Total",
    "Grand Total",
    "Sub-total",
    "State Total",
    "Hartford Total",
    "State Average",
    "All Districts",
  ],
  "county or planning region": ["New Haven County", "Capitol Planning Region"],
  school: ["Bristol Central High School", "Windham Middle School"],
  "the State": ["State of Connecticut", "CONNECTICUT", "State", "Statewide", "CT"],
};

describe("Rows that are no town's", () => {
  it.each(Object.entries(ROWS))("%s", (what, rows) => {
    expect(rows.map(outcome)).toEqual(rows.map(() => `not a town: ${what}`));
  });

  it("keep their own text for the message", () => {
    expect(resolveDistrict("  The Gilbert School ")).toEqual({
      kind: "notATown",
      what: "endowed academy",
      text: "The Gilbert School",
    });
  });
});
