import { inExcel } from "./excel";
import { excelSupports } from "./excel-supports";

/** How the user's Excel writes numbers and days. */
export interface Culture {
  /** What parts the cents, such as "." or ",". */
  readonly decimal: string;
  /** What parts thousands, such as "," or "." or a narrow space; empty where nothing does. */
  readonly group: string;
  /** The pattern of a day in figures, such as "M/d/yyyy"; null where it is not known. */
  readonly shortDate: string | null;
}

/** What the user has set in Excel, or in the system where Excel follows it. One sync; null in an Excel that does not tell. */
export const readCulture = (): Promise<Culture | null> =>
  excelSupports("1.11")
    ? inExcel(async (context) => {
        const { application } = context.workbook;
        const { datetimeFormat } = application.cultureInfo;
        application.load("decimalSeparator, thousandsSeparator");
        datetimeFormat.load("shortDatePattern");
        await context.sync();
        const { decimalSeparator: decimal, thousandsSeparator: group } = application;
        return { decimal, group, shortDate: datetimeFormat.shortDatePattern };
      })
    : Promise.resolve(null);
