import { problemOf, WorkbookError } from "./problem";

/** Runs a batch in Excel. Whatever fails comes out as a WorkbookError; a cell being edited fails at once instead of waiting. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw new WorkbookError(problemOf(error));
  }
}
