import { yearsInWords } from "../../law/by-years";
import { fiscalYearName } from "../../money/fiscal-year";
import type { GrantsFacts, ListFacts, TableFacts } from "../tables/issues";
import { describe, dollars, listed, quoted } from "../wording";
import type { Texts } from "./texts";

export type TablesFacts = TableFacts & GrantsFacts & ListFacts;

const headers = (found: readonly string[]): string =>
  found.length > 0 ? `The header row holds ${listed(found)}.` : "The header row holds no text.";

const GRANTS_FORMS =
  "Allowed are a column for each fiscal year, headed such as 2023 or FY 2023, or the columns District, Fiscal year and Amount.";

const rowsInWords = (rows: readonly number[]): string =>
  rows.length > 1 ? `rows ${listed(rows.map(String), "and")}` : `row ${rows[0] ?? ""}`;

const isBlank = (found: unknown): boolean =>
  found == null || found === 0 || (typeof found === "string" && found.trim() === "");

export const TABLE_TEXTS: Texts<TablesFacts> = {
  "table-empty": ({ argument }) =>
    `${argument} holds nothing. Allowed is a table with its header row. Refer to the table with its headers, such as ${argument === "districts" ? "AllianceDistricts" : "EcsGrants"}[#All].`,
  "table-single-cell": ({ argument, found }) =>
    `${argument} is a single cell (${describe(found)}). Allowed is a table with its header row. Refer to the whole table with its headers.`,
  "table-without-columns": ({ argument, missing, found }) => {
    const columns = missing.length > 1 ? "columns" : "column";
    const other = missing.includes("District") ? " Town, Municipality and School District are taken for District." : "";
    return `${argument} has no ${columns} ${listed(missing, "and")}. ${headers(found)}${other} Refer to the table with its header row, or name the ${columns} so.`;
  },
  "table-with-two-columns": ({ argument, meaning, columns }) =>
    `${argument} has more than one column for ${meaning}: ${listed(columns, "and")}. Which is meant cannot be told. Rename all but one.`,
  "grants-without-layout": ({ missing, found }) =>
    `grants has ${missing === "years" ? "no column headed by a fiscal year" : "a fiscal year column, but no column Amount"}. ${headers(found)} ${GRANTS_FORMS} Name the columns so.`,
  "grants-two-layouts": ({ columns }) =>
    `grants has both a row for each fiscal year and a column for each: ${listed(columns, "and")}. ${GRANTS_FORMS} Refer to one of the two.`,
  "grants-year-missing": ({ district, year, covered, unread }) =>
    `grants has no ${fiscalYearName(year)} figure for ${district}. ${covered.length > 0 ? `It covers ${listed(covered.map(fiscalYearName), "and")}.` : "It covers no year."}${unread.length > 0 ? ` Not taken for a year: ${quoted(unread, "and")}.` : ""} Add the ECS entitlement of ${fiscalYearName(year)}.`,
  "grants-district-missing": ({ district, unclear }) => {
    const hint = unclear
      ? ` Row ${unclear.row} (${describe(unclear.found)}) may be meant, but that cannot be told.`
      : "";
    return `grants has no row for ${district}.${hint} Add the row, or correct its name.`;
  },
  "grants-figure-blank": ({ district, year, rows }) =>
    `grants, ${rowsInWords(rows)}: the ${fiscalYearName(year)} figure for ${district} is blank or zero. No town's grant was zero, so this is a missing figure. Type the ECS entitlement.`,
  "grants-differ": ({ district, year, rows, amounts }) =>
    `grants holds ${district} twice with different ${fiscalYearName(year)} amounts: ${amounts.map(dollars).join(" and ")} (${rowsInWords([...new Set(rows)])}). Keep one.`,
  "list-status": ({ found }) =>
    `${isBlank(found) ? "no status was found" : `found ${describe(found)}, which is not a status`}. Allowed are Alliance, Graduated and Not designated. Write one of them.`,
  "list-year-missing": ({ year, covered }) =>
    `districts has no row for ${fiscalYearName(year)}. ${covered ? `It covers ${yearsInWords(covered)}.` : "None of its rows names a town."} Give one of these years, or add the list of ${fiscalYearName(year)}.`,
  "list-row-unclear": ({ district, row, found }) =>
    `districts, row ${row}: found ${describe(found)}, which may be ${district} and may not. Whether ${district} is on the list cannot be told. Correct the name in that row.`,
  "list-rows-differ": ({ district, year, rows }) =>
    `districts holds ${district} twice for ${fiscalYearName(year)} with another status or base year (${rowsInWords(rows)}). Keep one.`,
  "list-base-year-late": ({ baseYear, year }) =>
    `Base FY is ${fiscalYearName(baseYear)}, which is not before ${fiscalYearName(year)}, the year that is measured against it. Correct the base year.`,
  "list-years-reversed": ({ from, to }) =>
    `To FY is ${fiscalYearName(to)}, before From FY, ${fiscalYearName(from)}. Allowed is a last year that is not before the first. Correct the two.`,
};
