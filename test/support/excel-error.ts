import { loadExcelClient } from "./excel-client";

/** The error that a piece of add-in code meets; it fails the test where there is none, or another kind of one. */
export async function excelError(batch: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> {
  const { OfficeExtension: office } = loadExcelClient();
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof office.Error) return error;
    throw error;
  }
  throw new Error("The code met no error.");
}

export const excelErrorCode = async (batch: (context: Excel.RequestContext) => unknown): Promise<string> =>
  (await excelError(batch)).code;
