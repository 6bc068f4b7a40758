import type { BookRule } from "../../share/book";
import { excelSupports } from "../excel-supports";
import { problemOf, WorkbookError } from "../problem";

/** What the workbook may hold and this reading did not see. */
export type NotSeen =
  /** This Excel does not say which formulas fill several cells. */
  | { readonly kind: "spills" }
  /** This Excel gives no add-in its conditional formats, or its data validations. */
  | { readonly kind: "conditional formats" | "validations" }
  /** Cells with several validations, which Excel does not tell apart: "Budget!B2:B40". */
  | { readonly kind: "mixed validations"; readonly places: readonly string[] };

export interface RulesRead {
  readonly rules: readonly BookRule[];
  readonly notSeen: readonly NotSeen[];
}

interface SheetToAsk {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** The formulas in conditional formats and in data validations, as far as this Excel tells. Four syncs; fewer where there are none. */
export async function readRules(context: Excel.RequestContext, sheets: readonly SheetToAsk[]): Promise<RulesRead> {
  const formats = excelSupports("1.6")
    ? await orNotSeen("conditional formats", () => formatsOf(context, sheets))
    : null;
  const validations = excelSupports("1.9")
    ? await orNotSeen("validations", () => validationsOf(context, sheets))
    : null;
  return {
    rules: [...(formats?.rules ?? []), ...(validations?.rules ?? [])],
    notSeen: [
      ...(formats?.notSeen ?? [{ kind: "conditional formats" } as const]),
      ...(validations?.notSeen ?? [{ kind: "validations" } as const]),
    ],
  };
}

/** A workbook is worth checking although its rules cannot be read. */
async function orNotSeen(
  kind: "conditional formats" | "validations",
  read: () => Promise<RulesRead>,
): Promise<RulesRead> {
  try {
    return await read();
  } catch (error) {
    if (problemOf(error).code !== "refused-by-excel") throw new WorkbookError(problemOf(error));
    return { rules: [], notSeen: [{ kind }] };
  }
}

async function formatsOf(context: Excel.RequestContext, sheets: readonly SheetToAsk[]): Promise<RulesRead> {
  const asked = sheets.map(({ name, sheet }) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type");
    return { name, conditionalFormats };
  });
  await context.sync();
  const found = asked.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.items
      .filter(({ type }) => type === "Custom" || type === "CellValue")
      .map((format) => {
        const place = placeOf(format);
        const isCustom = format.type === "Custom";
        if (isCustom) format.custom.rule.load("formula");
        else format.cellValue.load("rule");
        return {
          name,
          place,
          formulas: () => (isCustom ? [format.custom.rule.formula] : bothOf(format.cellValue.rule)),
        };
      }),
  );
  if (found.length === 0) return { rules: [], notSeen: [] };
  await context.sync();
  return {
    rules: found.flatMap(({ name, place, formulas }) => rulesOf("conditional format", name, place(), formulas())),
    notSeen: [],
  };
}

/** A format may hold for several ranges, which only a younger Excel names. */
function placeOf(format: Excel.ConditionalFormat): () => string {
  if (excelSupports("1.9")) {
    const ranges = format.getRanges();
    ranges.load("address");
    return () => addressOf(ranges);
  }
  const range = format.getRangeOrNullObject();
  range.load("address");
  return () => addressOf(range);
}

async function validationsOf(context: Excel.RequestContext, sheets: readonly SheetToAsk[]): Promise<RulesRead> {
  const asked = sheets.map(({ name, sheet }) => {
    const cells = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
    cells.load("areas/items/address");
    return { name, cells };
  });
  await context.sync();
  const found = asked.flatMap(({ name, cells }) =>
    cells.isNullObject
      ? []
      : cells.areas.items.map((range) => {
          range.dataValidation.load("rule,type");
          return { name, range };
        }),
  );
  if (found.length === 0) return { rules: [], notSeen: [] };
  await context.sync();
  const mixed = found.filter(({ range }) => isMixed(range)).map(({ range }) => addressOf(range));
  return {
    rules: found.flatMap(({ name, range }) => rulesOf("validation", name, addressOf(range), formulasOf(range))),
    notSeen: mixed.length > 0 ? [{ kind: "mixed validations", places: mixed }] : [],
  };
}

const bothOf = (rule: { readonly formula1: string; readonly formula2?: string }): (string | undefined)[] => [
  rule.formula1,
  rule.formula2,
];

const isMixed = ({ dataValidation }: Excel.Range): boolean =>
  dataValidation.type === "Inconsistent" || dataValidation.type === "MixedCriteria";

const addressOf = (loaded: Excel.Range | Excel.RangeAreas): string =>
  loaded.isNullObject ? "several ranges" : loaded.address;

/** A rule has one criterion; what it compares with is a formula where it begins with an equals sign. */
function formulasOf({ dataValidation }: Excel.Range): unknown[] {
  const rule = dataValidation.rule as Excel.DataValidationRule | null;
  const criterion = rule && Object.values(rule).find((one) => one != null);
  return criterion ? Object.values(criterion as object) : [];
}

const rulesOf = (kind: BookRule["kind"], sheet: string, place: string, formulas: readonly unknown[]): BookRule[] =>
  formulas
    .filter((formula): formula is string => typeof formula === "string" && formula.startsWith("="))
    .map((formula) => ({ kind, sheet, address: withoutSheet(place), formula }));

/** "Sheet1!A1:A3,Sheet1!C1" as "A1:A3,C1". */
const withoutSheet = (address: string): string => address.replace(/(^|,)(?:'(?:[^']|'')*'|[^',!]+)!/g, "$1");
