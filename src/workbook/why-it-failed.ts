import type { WorkbookProblem } from "./problem";

/** Excel says in several ways that the workbook's structure is protected, so it is asked. */
export async function whyItFailed(problem: WorkbookProblem): Promise<WorkbookProblem> {
  if (problem.code !== "refused-by-excel") return problem;
  try {
    return await Excel.run(async (context) => {
      const protection = context.workbook.protection;
      protection.load("protected");
      await context.sync();
      return protection.protected ? { code: "workbook-protected" } : problem;
    });
  } catch {
    return problem;
  }
}
