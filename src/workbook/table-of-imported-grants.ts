import type { CheckedLong, CheckedWide, GrantCell } from "../districts/import";
import { fiscalYearName } from "../money/fiscal-year";
import { toAmount } from "../money/cents";
import type { CellContent } from "./cell-input";
import type { ImportSource } from "./import-source";
import { sourceName, writtenNote } from "./import-source";
import { SHEET_NAMES, TITLE_STARTS } from "./table-layout";
import type { ColumnToWrite, Note, TableToWrite } from "./table-to-write";

const DISTRICT: ColumnToWrite = { name: "District", kind: "text", width: 120 };
const AMOUNT_WIDTH = 100;

/** What has no figure stays blank: a 0 would be read as a grant of nothing. */
const figure = (cell: GrantCell | undefined): CellContent => (cell?.amount == null ? "" : toAmount(cell.amount));

export function tableOfImportedGrants(
  checked: CheckedWide | CheckedLong,
  source: ImportSource,
  today: Date,
): TableToWrite {
  const body = checked.kind === "wide grants" ? wide(checked) : long(checked);
  const from = sourceName(source);
  return {
    name: "EcsGrants",
    sheetName: SHEET_NAMES.EcsGrants,
    ...body,
    title: `${TITLE_STARTS.EcsGrants}imported from ${from}`,
    notes: [
      ["Grants", coverage(checked)],
      ["Source", from],
      ["Blank", "A blank cell is a figure that the source does not give; it is never a grant of 0."],
      ["Written", writtenNote(source, today)],
    ] satisfies readonly Note[],
  };
}

type Body = Pick<TableToWrite, "columns" | "rows" | "keys">;

function wide({ years, written }: CheckedWide): Body {
  const amounts = years.map((year): ColumnToWrite => ({
    name: fiscalYearName(year),
    kind: "dollars",
    width: AMOUNT_WIDTH,
  }));
  return {
    columns: [DISTRICT, ...amounts],
    rows: written.map(({ town, figures }) => [town.name, ...years.map((_, index) => figure(figures[index]))]),
    keys: ["District"],
  };
}

function long({ written }: CheckedLong): Body {
  return {
    columns: [
      DISTRICT,
      { name: "Fiscal year", kind: "year", width: 76 },
      { name: "Amount", kind: "dollars", width: AMOUNT_WIDTH },
    ],
    rows: written.map(({ town, year, amount }) => [town.name, year, toAmount(amount)]),
    keys: ["District", "Fiscal year"],
  };
}

function coverage(checked: CheckedWide | CheckedLong): string {
  const districts = new Set(checked.written.map(({ town }) => town)).size;
  const years = checked.kind === "wide grants" ? checked.years : checked.written.map(({ year }) => year);
  const span =
    years.length === 0
      ? ""
      : `, FY ${years.reduce((a, b) => (b < a ? b : a))} to FY ${years.reduce((a, b) => (b > a ? b : a))}`;
  return `ECS grants of ${districts} ${districts === 1 ? "district" : "districts"}${span}, in dollars.`;
}
