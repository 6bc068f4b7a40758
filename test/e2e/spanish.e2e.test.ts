/** The main job in the Excel of a Spaniard: a list is inserted, and taken back. And how its longer words look. */
import { describeInBrowser } from "./support/describe-in-browser";
import { faultsOfLooks } from "./support/looks";
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

  test("every screen has room for its longer words, in every theme, at 320 px and at 200 % zoom", async () => {
    const { pane } = workbench;
    const looked: string[] = [];
    const look = async (name: string): Promise<void> => {
      looked.push(...(await faultsOfLooks(workbench, `spanish-${name}`)));
    };
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    await pane.getByRole("button", { name: /^Lista incluida/ }).waitFor();
    await look("lists");
    await pane.locator("input[type=file]").setInputFiles({
      name: "lista.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("District,Status,From FY,To FY\nN Haven,Alliance,2023,2027\nAnsonia,Alliance,2023,2027\n"),
    });
    await pane.getByRole("heading", { name: "1 pregunta para usted" }).waitFor();
    await look("questions");
    await press("Dejar fuera");
    await press("Continuar");
    await pane.getByRole("button", { name: "Insertar tabla" }).waitFor();
    await look("preview");
    await press("Modelo");
    await pane.getByRole("radio", { name: /^As enacted/ }).check();
    await pane.getByText(/^Agrega las hojas/).waitFor();
    await look("model");
    await workbench.showSheet("Questions");
    await workbench.goTo("B8");
    await press("Explicar");
    await pane.getByRole("heading", { name: /4[.,]114[.,]023/ }).waitFor();
    await look("explanation");
    await press("Compartir");
    await press("Comprobar este libro");
    await pane.getByRole("button", { name: "Comprobar de nuevo" }).waitFor();
    await press(/^Preparar para compartir/);
    await pane.getByRole("radio", { name: /^Fórmulas nativas/ }).waitFor();
    await look("share");
    expect(looked).toEqual([]);
  }, 180_000);
});
