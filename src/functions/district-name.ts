import { readArgument } from "./argument";
import { readDistrict } from "./district-argument";
import { liftOne } from "./lift";

/**
 * Gives the name of the town whose district a name or code means: capitals, "School District", "Town of", abbreviated compass points, villages, codes and single slips are understood; what may mean two towns is an error with their names.
 * @customfunction DISTRICT_NAME DISTRICT_NAME
 * @helpurl https://localhost:3000/docs/functions/district-name.html
 * @param name The town or district as a file spells it, such as "E. HARTFORD SCHOOL DISTRICT" or 0430011; one cell or a range.
 * @returns The name of the town, such as East Hartford; a range gives one name a cell.
 */
export function districtName(name: unknown[][]): unknown[][] {
  return liftOne(readArgument("name", name, readDistrict), (town) => town.name);
}
