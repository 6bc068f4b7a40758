/** The plans and the spending of a fiscal year, one row a district, and the path of the money below. */
import type { Area } from "../formula/area";
import { columnLetters } from "../formula/column";
import { quotedSheet } from "../formula/sheet-name";
import { isFault } from "../functions/argument";
import { MONEY_PATH, type MoneyStage } from "../law/money-path";
import { PLAN_STATUSES } from "../law/plan";
import { fiscalYear, fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { cell } from "./addresses";
import { call, listArgument, quote, total } from "./calls";
import { withheldIn, type Cases } from "./cases";
import type { PreviousTracker, TrackerChoices } from "./choices";
import { grantsLayout } from "./grants-layout";
import { grantAmount, grantRow } from "./grants-lookup";
import { bandOf, documentLine, grantsNote, listNote, policyNotes, policyTitle } from "./notes";
import type { PlannedSheet, PlannedStyle } from "./planned-sheet";
import { formula, SheetBuilder, text } from "./sheet-builder";

/** The order never changes: the tracker of a later year looks into that of an earlier one. */
const COLUMNS = [
  ["district", "District", 150],
  ["status", "Status", 90],
  ["plan", "Plan status", 110],
  ["approved", "Approval date", 85],
  ["entitlement", "ECS entitlement", 100],
  ["withheld", "Withheld", 95],
  ["released", "Released", 95],
  ["awarded", "Awarded", 95],
  ["spent", "Spent", 95],
  ["noncompliant", "Not spent in compliance", 95],
  ["repaid", "Repaid", 95],
  ["next", "Funding of the next year", 95],
  ["recoverable", "Recoverable next year", 95],
  ["carriedIn", "Carried in", 95],
  ["carriedForward", "Carried forward", 95],
  ["check", "Check", 190],
  ["row", "Row in the grants", 70],
] as const;

type Column = (typeof COLUMNS)[number][0];

const indexOf = (column: Column): number => COLUMNS.findIndex(([name]) => name === column);
const NOT_AMOUNTS: ReadonlySet<Column> = new Set(["district", "status", "plan", "approved", "check", "row"]);

export const trackerName = (year: FiscalYear): string => `Tracker ${fiscalYearName(year)}`;
export const trackerKey = (year: FiscalYear): string => `tracker${year}`;

export function trackerSheet(
  choices: TrackerChoices,
  cases: Cases,
  previous: PreviousTracker | undefined,
  today: string,
): PlannedSheet {
  const { policy, towns } = cases;
  const { year, list, grants } = choices;
  const builder = new SheetBuilder();
  const header = builder.heading(`Plans and spending, ${fiscalYearName(year)}, ${policyTitle(policy)}`, [
    ...policyNotes(policy),
    listNote(list, policy, [year]),
    grantsNote(grants, today),
    text(
      "Withheld money is released once the plan is approved. Only the cells marked for input are typed; every other figure follows.",
    ),
  ]);
  const first = header + 1;
  const rows = towns.length;
  COLUMNS.forEach(([name, title], index) => {
    builder.row(header, index, NOT_AMOUNTS.has(name) ? "header" : "header amount", [text(title)]);
  });

  const of = (column: Column, { row, rows: count }: Pick<Area, "row" | "rows">): string => {
    const name = columnLetters(indexOf(column));
    return count === 1 ? `$${name}${row + 1}` : `$${name}${row + 1}:$${name}${row + count}`;
  };
  const spill = (column: Column, style: PlannedStyle, formulaOf: (part: Area) => string): void =>
    builder.spill({ row: first, column: indexOf(column), rows, columns: 1 }, style, formulaOf);
  const each = (column: Column, style: PlannedStyle, formulaOf: (row: Pick<Area, "row" | "rows">) => string): void =>
    builder.column(
      first,
      indexOf(column),
      style,
      towns.map((_, index) => formula(formulaOf({ row: first + index, rows: 1 }))),
    );
  const typed = (column: Column, style: PlannedStyle): void =>
    builder.column(
      first,
      indexOf(column),
      style,
      towns.map(() => null),
    );

  const designation = [quote(policy.id), ...listArgument(list)];
  const layout = grantsLayout(grants, towns);
  builder.column(
    first,
    0,
    "input",
    towns.map(({ name }) => text(name)),
  );
  spill("status", "status", (part) => call("DISTRICT_STATUS", of("district", part), year, ...designation));
  builder.column(
    first,
    indexOf("plan"),
    "input",
    towns.map(() => text(PLAN_STATUSES[0]?.status ?? "")),
  );
  builder.choice(
    { row: first, column: indexOf("plan"), rows, columns: 1 },
    PLAN_STATUSES.map(({ status }) => status),
  );
  typed("approved", "input date");
  spill("row", "text", (part) => grantRow(layout, of("district", part), String(year)));
  each("entitlement", "amount", (row) => grantAmount(layout, of("row", row), String(year)));
  spill("withheld", "amount", (part) =>
    call("DISTRICT_WITHHOLD", of("district", part), year, grants.reference, ...designation),
  );
  spill("released", "amount", (part) => call("ALLIANCE_RELEASE", of("withheld", part), of("plan", part)));
  for (const column of ["awarded", "spent", "noncompliant", "repaid"] as const) typed(column, "input amount");
  const next = fiscalYear(year + 1);
  // Where a figure of the next year is missing, somebody has to say what that year's funding is.
  if (towns.every((town) => !isFault(withheldIn(cases, town, next)))) {
    spill("next", "amount", (part) =>
      call("DISTRICT_WITHHOLD", of("district", part), next, grants.reference, ...designation),
    );
  } else typed("next", "input amount");
  spill("recoverable", "amount", (part) =>
    call("ALLIANCE_RECOVERY", of("noncompliant", part), of("next", part), of("repaid", part)),
  );
  carriedIn(builder, cases, previous, first);
  spill("carriedForward", "amount", (part) =>
    call("ALLIANCE_CARRYFORWARD", of("awarded", part), of("carriedIn", part), of("spent", part)),
  );
  each("check", "note", (row) => check((column) => of(column, row)));

  const sumRow = first + rows;
  COLUMNS.forEach(([name], index) => {
    if (NOT_AMOUNTS.has(name)) builder.row(sumRow, index, "total label", [index === 0 ? text("Total") : null]);
    else
      builder.row(sumRow, index, "total amount", [formula(total(of(name, { row: first, rows }).replaceAll("$", "")))]);
  });
  pathOfMoney(builder, cases, sumRow, (column) => cell(sumRow, indexOf(column)));
  return builder.build({
    key: trackerKey(year),
    name: trackerName(year),
    widths: COLUMNS.map(([, , width]) => width),
    frozen: { rows: first, columns: 1 },
    titleRows: [header, header],
  });
}

/** From the sheet of the year before, by the district's name; typed where that year has no sheet or the sheet no such district. */
function carriedIn(
  builder: SheetBuilder,
  { towns }: Cases,
  previous: PreviousTracker | undefined,
  first: number,
): void {
  const known = new Set(previous?.districts.map((name) => name.toLowerCase()));
  const column = columnLetters(indexOf("carriedForward"));
  const sheet = previous && quotedSheet(previous.sheet);
  towns.forEach(({ name }, index) => {
    const row = first + index;
    if (!sheet || !known.has(name.toLowerCase())) return builder.row(row, indexOf("carriedIn"), "input amount", [null]);
    const place = `MATCH($A${row + 1},${sheet}!$A$1:$A$300,0)`;
    builder.row(row, indexOf("carriedIn"), "amount", [formula(`INDEX(${sheet}!$${column}$1:$${column}$300,${place})`)]);
  });
}

/** What a person should look at; nothing where all is well. */
function check(of: (column: Column) => string): string {
  const tests: readonly (readonly [string, string])[] = [
    [`ISERROR(${of("withheld")})`, "Withheld is missing: select it for the reason"],
    [`ISERROR(${of("entitlement")})`, "No grant of the year in the grants"],
    [`ISERROR(${of("carriedIn")})`, "Not found in the tracker of the year before"],
    [`ROUND(${of("awarded")}-${of("released")},2)>0`, "Awarded is more than what may be released"],
    [`ROUND(${of("spent")}-${of("awarded")}-${of("carriedIn")},2)>0`, "Spent is more than was there"],
    [`ROUND(${of("noncompliant")}-${of("spent")},2)>0`, "More was not in compliance than was spent"],
    [`ROUND(${of("repaid")}-${of("noncompliant")},2)>0`, "More was repaid than was not in compliance"],
    [`AND(${of("plan")}="Approved",${of("approved")}="")`, "The approval date is missing"],
  ];
  return tests.reduceRight((rest, [test, words]) => `IF(${test},${quote(words)},${rest})`, quote(""));
}

/** Below the totals, which it only repeats: no figure above depends on it. */
function pathOfMoney(
  builder: SheetBuilder,
  { policy }: Cases,
  sumRow: number,
  sumOf: (column: Column) => string,
): void {
  const top = sumRow + 2;
  // Right of the names, which run over the cells beside theirs.
  const amount = indexOf("released");
  builder.band(top, 0, amount + 1, bandOf(policy), text(`${MONEY_PATH.label}: information only`));
  builder.row(
    top + 1,
    0,
    "header",
    ["Stage", "From", "", "To", "", ""].map((word) => text(word)),
  );
  builder.row(top + 1, amount, "header amount", [text("Amount")]);
  builder.row(top + 1, amount + 1, "header", [text("Source")]);
  const amounts: Readonly<Record<MoneyStage["amount"], string>> = {
    rest: `ROUND(${sumOf("entitlement")}-${sumOf("withheld")},2)`,
    withheld: `${sumOf("withheld")}`,
    released: `${sumOf("released")}`,
    held: `ROUND(${sumOf("withheld")}-${sumOf("released")},2)`,
  };
  MONEY_PATH.stages.forEach(({ stage, from, to, amount: which, citation }, index) => {
    const row = top + 2 + index;
    builder.row(row, 0, "label", [text(stage)]);
    builder.row(row, 1, "text", [text(from), null, text(to)]);
    builder.row(row, amount, "amount", [formula(amounts[which])]);
    builder.row(row, amount + 1, "note", [text(documentLine(citation))]);
  });
  const row = top + 2 + MONEY_PATH.stages.length;
  builder.row(row, 0, "total label", [text("Not withheld + released + held"), null, null, null, null, null]);
  const place = (which: MoneyStage["amount"]): string =>
    cell(top + 2 + MONEY_PATH.stages.findIndex((stage) => stage.amount === which), amount);
  builder.row(row, amount, "total amount", [
    formula(`ROUND(${place("rest")}+${place("released")}+${place("held")},2)`),
  ]);
  builder.row(row, amount + 1, "note", [
    formula(
      `IF(${cell(row, amount)}=${sumOf("entitlement")},"Adds up to the entitlements.","Does not add up to the entitlements.")`,
    ),
  ]);
}
