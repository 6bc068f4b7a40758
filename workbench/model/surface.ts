/** Every type of Excel's object model that the workbench serves, and every member of it. */
import { CHART, CHART_TITLE } from "./chart";
import { CHART_COLLECTION } from "./charts";
import { CHART_SERIES, CHART_SERIES_COLLECTION } from "./chart-series";
import { COMMENT, COMMENT_COLLECTION } from "./comments";
import { CULTURE_INFO, DATETIME_FORMAT_INFO, NUMBER_FORMAT_INFO } from "./culture";
import {
  CELL_VALUE_CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_COLLECTION,
  CONDITIONAL_FORMAT_RULE,
  CUSTOM_CONDITIONAL_FORMAT,
} from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { PAGE_LAYOUT } from "./page-layout";
import { NAMED_ITEM } from "./named-item";
import { NAMED_ITEM_COLLECTION } from "./names";
import { camelCase } from "./node";
import { PROTECTION } from "./protection";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGE_COLLECTION } from "./range-areas";
import { RANGE_FORMAT_TYPES } from "./range-format";
import { SETTING, SETTING_COLLECTION } from "./settings";
import { TABLE } from "./table";
import { TABLE_COLUMN, TABLE_COLUMN_COLLECTION } from "./table-columns";
import { TABLE_ROW, TABLE_ROW_COLLECTION } from "./table-rows";
import { TABLE_COLLECTION } from "./tables";
import { APPLICATION, WORKBOOK, WORKBOOK_PROTECTION } from "./workbook";
import { RANGE_VIEW } from "./visible-rows";
import { WORKSHEET } from "./worksheet";
import { FREEZE_PANES } from "./worksheet-parts";
import { WORKSHEET_COLLECTION } from "./worksheets";

interface Members {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, { readonly get?: unknown; readonly set?: unknown }>>;
  readonly navigation?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

const TYPES: readonly Members[] = [
  WORKBOOK,
  APPLICATION,
  CULTURE_INFO,
  NUMBER_FORMAT_INFO,
  DATETIME_FORMAT_INFO,
  WORKBOOK_PROTECTION,
  WORKSHEET_COLLECTION,
  WORKSHEET,
  FREEZE_PANES,
  PROTECTION,
  RANGE,
  RANGE_VIEW,
  RANGE_AREAS,
  RANGE_COLLECTION,
  ...RANGE_FORMAT_TYPES,
  DATA_VALIDATION,
  CONDITIONAL_FORMAT_COLLECTION,
  CONDITIONAL_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
  CONDITIONAL_FORMAT_RULE,
  CELL_VALUE_CONDITIONAL_FORMAT,
  PAGE_LAYOUT,
  CHART_COLLECTION,
  CHART,
  CHART_TITLE,
  CHART_SERIES_COLLECTION,
  CHART_SERIES,
  COMMENT_COLLECTION,
  COMMENT,
  TABLE_COLLECTION,
  TABLE,
  TABLE_COLUMN_COLLECTION,
  TABLE_COLUMN,
  TABLE_ROW_COLLECTION,
  TABLE_ROW,
  NAMED_ITEM_COLLECTION,
  NAMED_ITEM,
  SETTING_COLLECTION,
  SETTING,
];

/** One line a member, as an add-in writes it; "(read)" where it cannot be set. */
export function servedMembers(): string[] {
  return TYPES.flatMap(({ name, scalars = {}, navigation = {}, methods = {}, items }) => [
    ...(items === undefined ? [] : [`${name}.items`]),
    ...Object.entries(scalars).map(
      ([member, { set }]) => `${name}.${camelCase(member)}${set === undefined ? " (read)" : ""}`,
    ),
    ...Object.keys(navigation).map((member) => `${name}.${camelCase(member)} (object)`),
    ...Object.keys(methods).map((member) => `${name}.${camelCase(member)}()`),
  ]);
}
