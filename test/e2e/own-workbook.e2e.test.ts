/** `npm start -- path/to/budget.xlsx` with a file that cannot be opened: a sentence, a way on, and a server that goes on. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench } from "./support/workbench";

describeInBrowser("a workbook that cannot be opened", (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "workbook-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is named with what is wrong, and the sample can be opened instead", async () => {
    const file = path.join(folder, "budget.xlsx");
    writeFileSync(file, "District,Grant\nAnsonia,15031668\n");
    const workbench = await openWorkbench(browser(), file);
    try {
      await workbench.page
        .getByText(/is no Excel workbook|not an Excel workbook/)
        .first()
        .waitFor();
      expect(workbench.consoleErrors).toEqual([]);
      await workbench.page.getByRole("link", { name: /sample/i }).click();
      await workbench.page.waitForFunction(() =>
        window.workbench?.ready.then(
          () => true,
          () => false,
        ),
      );
      expect(await workbench.sheetNames()).toContain("Withholding");
    } finally {
      await workbench.close();
    }
  });
});
