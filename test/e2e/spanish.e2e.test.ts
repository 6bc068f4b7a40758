/** The main job in the Excel of a Spaniard: a list is inserted, and taken back. */
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

describeInBrowser("the pane in Spanish", (browser) => {
  let workbench: OpenWorkbench;

  beforeEach(async () => {
    workbench = await openWorkbench(browser(), undefined, "es-ES");
  });

  afterEach(async () => {
    const { consoleErrors, outsideRequests } = workbench;
    await workbench.close();
    expect(consoleErrors).toEqual([]);
    expect(outsideRequests).toEqual([]);
  });

  test("a built-in list goes into the workbook and out again, and figures stand as Spain writes them", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: /^Lista incluida/ }).click();
    expect(await pane.locator("html").getAttribute("lang")).toBe("es");
    await pane.getByRole("radio", { name: /Governor's 2022 proposal/ }).check();
    await pane.getByText("Escribe 36 filas en la hoja nueva Alliance Districts.").waitFor();
    await pane.getByText("Enfield, Plainfield y Stratford").waitFor();
    await pane.getByRole("button", { name: "Insertar tabla" }).click();
    await pane.getByText(/^Se escribieron 36 filas en la hoja nueva Alliance Districts/).waitFor();
    expect((await workbench.tables()).map(({ name }) => name)).toContain("AllianceDistricts");
    await pane.getByRole("button", { name: "Deshacer" }).click();
    await pane.getByText(/^Deshecho: la hoja Alliance Districts ya no está/).waitFor();
    expect(await workbench.sheetNames()).not.toContain("Alliance Districts");

    await pane.getByRole("button", { name: "Modelo" }).click();
    await pane.getByRole("radio", { name: /^As enacted/ }).check();
    await pane
      .getByText(/^\d{1,3}(\.\d{3})+(,\d{2})?$/)
      .first()
      .waitFor();
  });
});
