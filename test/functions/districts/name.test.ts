import { errorOf } from "./support";
import { errorCell, shown } from "../support/excel";
import { districtName } from "../../../src/functions/district-name";

describe("DISTRICT_NAME", () => {
  test("gives the town of each name in its own place", () => {
    const given = [
      ["ANSONIA ", "Hartford Public Schools", "Town of Avon"],
      ["E. Hartford", "W Haven", '="0020011"'],
      [20011, 43, "Willimantic"],
      ["Mancester", "N Haven", errorCell("#NAME?")],
    ];
    expect(shown(districtName(given))).toEqual([
      ["Ansonia", "Hartford", "Avon"],
      ["East Hartford", "West Haven", "Ansonia"],
      ["Ansonia", "East Hartford", "Windham"],
      ["Manchester", "#N/A", "#NAME?"],
    ]);
  });

  test.each([
    [
      "N Haven",
      '#N/A name: found "N Haven", which may mean North Haven or New Haven. Nothing is guessed. Type the name of the one that is meant.',
    ],
    [
      "Mystic",
      '#N/A name: found "Mystic", a place in Groton or Stonington. Nothing is guessed. Type the name of the one that is meant.',
    ],
    ["Staford", '#N/A name: found "Staford", which is near to '],
    [
      "Norwich Free Academy",
      '#N/A name: found "Norwich Free Academy", an endowed academy and no town\'s own district. Allowed are the names and codes of the 169 towns and their school districts. Give the town, or leave the row out.',
    ],
    [
      "Regional School District 14",
      '#N/A name: found "Regional School District 14", a regional school district and no town\'s own district.',
    ],
    ["State of Connecticut", '#N/A name: found "State of Connecticut", the State and no town\'s own district.'],
    ["Springfield", '#N/A name: found "Springfield", which is none of the 169 towns.'],
    [
      null,
      "#VALUE! name: no district was found. Allowed are the names and codes of the 169 towns and their school districts. Type one, such as Norwalk.",
    ],
    ["  ", "#VALUE! name: no district was found."],
    [0, "#VALUE! name: no district was found."],
    [true, "#VALUE! name: found TRUE, which is not a district."],
  ])("asks or refuses: %j", (name, message) => {
    expect(errorOf(districtName([[name]]))).toContain(message);
  });

  test("takes the name of any object of JavaScript for a name like others", () => {
    expect(shown(districtName([["__proto__"], ["constructor"], ["toString"]]))).toEqual([["#N/A"], ["#N/A"], ["#N/A"]]);
  });
});
