/** Cells that would run, pasted and from a workbook file of that name, up to the sheet that a person then looks at. */
import { bookFile } from "../spreadsheet/support/package";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const HOSTILE = ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)"];
const ROWS = [
  ["District", "Status", "From FY", "To FY", "=1+1"],
  ...HOSTILE.map((name) => [name, "Alliance", "2023", "2027", name]),
  ["Norwalk", "Alliance", "2023", "2027", "=1+1"],
];

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sheetXml = ROWS.map(
  (row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join("")}</row>`,
).join("");

/** Every formula on the sheets that were not there before, and how many cells hold something. */
const held = ({ page }: OpenWorkbench, before: readonly string[]) =>
  page.evaluate((old) => {
    const { backend } = window.workbench;
    const area = { row: 0, column: 0, rows: 40, columns: 12 };
    const cells = (backend?.sheets() ?? [])
      .filter(({ name }) => !old.includes(name))
      .flatMap(({ id }) => (backend?.read(id, area) ?? []).flat());
    return {
      filled: cells.filter(({ value }) => value !== null && value !== "").length,
      texts: cells.map(({ value }) => String(value)).join("\n"),
      formulas: cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    };
  }, before);

describeInBrowser("importing cells that would run", (browser) => {
  test.each(["a workbook file", "a paste"])("from %s writes no formula, and names no such town", async (way) => {
    const workbench = await openWorkbench(browser());
    try {
      const { pane } = workbench;
      const before = await workbench.sheetNames();
      if (way === "a paste") {
        await pane.getByRole("button", { name: /^Paste/ }).click();
        await pane.locator("#paste-field").evaluate(
          (field, text) => {
            const data = new DataTransfer();
            data.setData("text/plain", text);
            field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
          },
          ROWS.map((row) => row.join("\t")).join("\n"),
        );
      } else {
        const buffer = Buffer.from(bookFile({ sheets: [{ name: "+1+1", rows: sheetXml }] }));
        const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        await pane.locator("input[type=file]").setInputFiles({ name: "=1+1.xlsx", mimeType, buffer });
      }
      await pane
        .getByRole("button", { name: /^Leave the remaining/ })
        .last()
        .click();
      await pane.getByRole("button", { name: "Insert table" }).click();
      await pane.getByText(/^Wrote 1 row/).waitFor();
      const { filled, texts, formulas } = await held(workbench, before);
      expect(formulas).toEqual([]);
      expect(filled).toBeGreaterThan(10);
      expect(texts).toContain("Norwalk");
      if (way !== "a paste") expect(texts).toContain("=1+1.xlsx, sheet +1+1");
      expect([workbench.consoleErrors, workbench.outsideRequests]).toEqual([[], []]);
    } finally {
      await workbench.close();
    }
  });
});
