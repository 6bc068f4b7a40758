/** The words that head the columns of tables, as files and people write them. */

/** A header as it is compared: in small letters, with single spaces for all else. */
export const headerWords = (cell: unknown): string =>
  typeof cell === "string"
    ? cell
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim()
    : "";

/** The names of a district come before its codes, which files often carry beside them. */
export const DISTRICT_HEADERS = [
  "district",
  "district name",
  "school district",
  "town",
  "town name",
  "municipality",
  "city town",
  "town city",
  "lea",
  "lea name",
  "name",
  "district code",
  "town code",
  "lea code",
  "edsight code",
  "code",
];

export const YEAR_HEADERS = ["fiscal year", "fy", "school year", "year"];
export const AMOUNT_HEADERS = [
  "amount",
  "grant",
  "grant amount",
  "entitlement",
  "ecs entitlement",
  "final entitlement",
  "final ecs entitlement",
  "ecs grant",
  "final ecs grant",
  "ecs amount",
  "ecs",
];
