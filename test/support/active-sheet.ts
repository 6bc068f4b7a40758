import { excelErrorCode } from "./excel-error";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Runs add-in code on the sheet that is shown. */
export async function onSheet(batch: Act): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

/** The code of the error that add-in code meets on the sheet that is shown. */
export const codeOf = (act: Act): Promise<string> =>
  excelErrorCode((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
