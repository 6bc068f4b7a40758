/** @jest-environment jsdom */
/** The pane in the Excel of a Spaniard, screen by screen. */
import { TextDecoder, TextEncoder } from "node:util";
import { render, type ComponentChild } from "preact";
import * as workbook from "../../../src/workbook";
import { baseYearGrants } from "../../../src/model";
import { ExplainScreen } from "../../../src/taskpane/explain/explain-screen";
import { Pane } from "../../../src/taskpane/frame/pane";
import { ShareScreen } from "../../../src/taskpane/share/share-screen";
import { ENGLISH as ENGLISH_LANGUAGE, languageFor, speak } from "../../../src/taskpane/texts/language";
import { cultureOf, follow } from "../../../src/taskpane/words/culture";
import type { WorkbookActions } from "../../../src/taskpane/workbook-actions";
import { readCulture } from "../../../src/workbook/culture";
import type { SelectedCell } from "../../../src/workbook/read-selected";
import { openInMemory } from "../../support/excel-client";
import { budget, sheetId } from "../../workbook/support/workbooks";
import { actsOver, budgetBook } from "../share/support";
import { accessibilityFaults, byRole, eventually, text } from "../support/screen";
import { ENGLISH } from "../texts/english";
import { stringsIn } from "../texts/strings";

jest.setTimeout(90_000);

Object.assign(globalThis, { TextDecoder, TextEncoder });

let place: HTMLElement;
const show = (content: ComponentChild): void => render(content, place);
/** A screen alone stands in a landmark of its own. */
const showScreen = (content: ComponentChild): void => show(<main>{content}</main>);

beforeEach(async () => {
  document.title = "Alliance Withholding";
  place = document.createElement("div");
  document.body.append(place);
  speak(await languageFor("es-ES"));
});

afterEach(() => {
  render(null, place);
  place.remove();
  speak(ENGLISH_LANGUAGE);
  follow(cultureOf(undefined));
});

/** The pane over a workbook in memory, in an Excel of Spain. */
async function openPane() {
  const client = openInMemory(budget(), { locale: "es-ES" });
  follow((await readCulture()) ?? cultureOf("en-US"));
  show(<Pane workbook={workbook} />);
  return client;
}

/** English texts that the workbooks of these tests hold as names, too. */
const NAMES = /^(?:ECS grants|Model|Town|Districts?|Graduated)$/;

/** What the pane says in English though it has it in Spanish; what is marked as English is left out. */
function leftInEnglish(): string[] {
  const page = document.body.cloneNode(true) as HTMLElement;
  for (const part of page.querySelectorAll("[lang=en], code")) part.remove();
  const attributes = ["aria-label", "placeholder", "title"].flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const said = [page.textContent ?? "", ...attributes].join(" | ").replace(/\s+/g, " ");
  const found = (words: string): boolean =>
    new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`, "u").test(said);
  return stringsIn(ENGLISH).filter((words) => words.length > 3 && !NAMES.test(words) && found(words));
}

async function expectSpanish(): Promise<void> {
  expect(document.documentElement.lang).toBe("es");
  expect(leftInEnglish()).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
}

it("finds English where there is some", () => {
  const page = document.createElement("p");
  page.textContent = "Nothing leaves this workbook";
  document.body.append(page);
  expect(leftInEnglish()).toContain("Nothing leaves this workbook");
  page.lang = "en";
  expect(leftInEnglish()).toEqual([]);
  page.remove();
});

it("Listas: what the workbook holds, the way to a built-in list, its write and Undo", async () => {
  await openPane();
  await eventually(() => text().includes("Todavía no hay ninguna lista de distritos"));
  await expectSpanish();

  byRole("button", /^Lista incluida/).click();
  (await eventually(() => byRole("radio", /^FY 2023-2027, Governor's 2022 proposal/))).click();
  await eventually(() => text().includes("Escribe 36 filas en la hoja nueva Alliance Districts."));
  await eventually(() => text().includes("3: Enfield, Plainfield y Stratford"));
  await expectSpanish();

  byRole("button", "Insertar tabla").click();
  await eventually(() => text().includes("Se escribieron 36 filas en la hoja nueva Alliance Districts"));
  (await eventually(() => byRole("button", "Deshacer"))).click();
  await eventually(() => text().includes("Deshecho: la hoja Alliance Districts ya no está."));
});

it("an import: what is in doubt, and English in the workbook all the same", async () => {
  const { backend } = await openPane();
  (await eventually(() => byRole("button", /^Pegar/))).click();
  const field = (await eventually(() => document.querySelector("textarea") ?? false)) as HTMLTextAreaElement;
  field.value =
    "District,Status,From FY,To FY\nNorwalk,Alliance,2023,2027\nWinchestre,Alliance,2023,2027\nBlmfield,Alliance,2023,2027\n";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  (await eventually(() => byRole("button", "Usar este texto"))).click();
  await eventually(() => byRole("heading", "Pegado del portapapeles"));
  await eventually(() => /pregunta|Comprobar las filas/.test(text()));
  await expectSpanish();
  (await eventually(() => byRole("button", "Dejar fuera la restante"))).click();
  await eventually(() => byRole("heading", "Lista de distritos"));
  await eventually(() => byRole("button", "Insertar tabla"));
  await expectSpanish();

  byRole("button", "Insertar tabla").click();
  await eventually(() => byRole("button", "Deshacer"));
  const written = backend.read(sheetId(backend, "Alliance Districts"), { row: 0, column: 0, rows: 6, columns: 2 });
  const cells = written.flat().map(({ value }) => String(value ?? ""));
  expect(cells.join(" | ")).toContain("Pasted from the clipboard");
  expect(cells.join(" | ")).not.toContain("Pegado");
});

it("Modelo: figures as Spain writes them", async () => {
  openInMemory(budget(), { locale: "es-ES" });
  const grants = [baseYearGrants()];
  await workbook.insertSheets(grants, await workbook.planSheets(grants));
  follow((await readCulture()) ?? cultureOf("en-US"));
  show(<Pane workbook={workbook} />);
  byRole("button", "Modelo").click();
  await eventually(() => byRole("heading", "¿Dónde están las subvenciones?"));
  (await eventually(() => byRole("radio", /^As enacted/))).click();
  await eventually(() => byRole("heading", "Retenido, en dólares"));
  await eventually(() => text().includes("307.499.540"));
  await eventually(() => /Agrega las hojas .* y .* con [\d.]+ fórmulas vivas/.test(text()));
  await expectSpanish();
});

const NORWALK: SelectedCell = {
  address: "Budget!C2",
  sheetName: "Budget",
  formula: "=ALLIANCE_WITHHOLD(13178830,10095131)",
  value: 3083699,
  text: "$3,083,699",
  valueType: "Double",
  spill: null,
  table: null,
  above: [],
  below: [],
};

describe("Explicar", () => {
  async function openExplain(): Promise<void> {
    follow({ decimal: ",", group: ".", shortDate: "d/M/yyyy" });
    const stay = () => Promise.resolve(() => Promise.resolve());
    const actions = {
      readSelected: () => Promise.resolve(NORWALK),
      followChanges: stay,
      followSelection: stay,
    } as unknown as WorkbookActions;
    showScreen(<ExplainScreen workbook={actions} report={() => undefined} />);
    await eventually(() => byRole("heading", "Why is $3,083,699 withheld?"));
  }

  it("the explanation is English, and marked so; what stands around it is Spanish", async () => {
    await openExplain();
    expect(byRole("heading", "Why is $3,083,699 withheld?").lang).toBe("en");
    byRole("heading", "Paso a paso");
    byRole("button", "Copiar como nota");
    await expectSpanish();
  });

  async function tryValue(typed: string): Promise<void> {
    byRole("button", "Probar otro valor para current grant").click();
    const field = (await eventually(() => byRole("textbox", "Otro valor para current grant"))) as HTMLInputElement;
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    byRole("button", "Probar").click();
  }

  it.each([
    // 20,095,131.50 less 10,095,131 is 10,000,000.50.
    ["thousands by points and cents by a comma", "20.095.131,50", "$10,000,000.50"],
    ["a thousand that looks like a fraction", "10.096.131", "$1,000"],
  ])("an amount is typed as Spain types it: %s", async (_what, typed, answer) => {
    await openExplain();
    await tryValue(typed);
    await eventually(() => text().includes("Con otro valor para current grant. El libro no ha cambiado."));
    expect(document.querySelector(".answer")?.textContent).toBe(answer);
  });

  it.each([
    ["20,095,131.50", "no separa los miles y los centavos como su Excel. Escríbalo como 1.234.567,89."],
    ["1,234", "puede querer decir miles o una fracción de dólar. Escriba 1.234, o un importe"],
  ])("%s is refused with how to type it, and the answer stays", async (typed, why) => {
    await openExplain();
    await tryValue(typed);
    const alert = await eventually(() => byRole("alert"));
    expect(alert.textContent).toContain(`«${typed}» ${why}`);
    expect(byRole("textbox", "Otro valor para current grant").getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector(".answer")?.textContent).toBe("$3,083,699");
    await expectSpanish();
  });
});

it("Compartir: the verdict, the findings and the way on", async () => {
  const { workbook: acts } = actsOver(budgetBook());
  showScreen(<ShareScreen workbook={acts} report={() => undefined} />);
  await expectSpanish();
  byRole("button", "Comprobar este libro").click();
  await eventually(() => byRole("heading", /^5 fórmulas necesitan este complemento; 2 muestran #¿NOMBRE\?/));
  await eventually(() => byRole("button", /^Preparar para compartir/));
  await expectSpanish();
  byRole("button", /^Preparar para compartir/).click();
  (await eventually(() => byRole("radio", /^Valores/))).click();
  await eventually(() => byRole("button", "Volver a Compartir"));
  await expectSpanish();
});
