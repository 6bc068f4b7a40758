/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "preact";
import * as workbook from "../../src/workbook";
import { Pane } from "../../src/taskpane/frame/pane";
import type { WorkbookSnapshot } from "../../workbench/backend/snapshot";
import { openInMemory } from "../support/excel-client";
import { byRole, eventually, text } from "../taskpane/support/screen";
import { budget } from "../workbook/support/workbooks";

Object.assign(globalThis, { TextDecoder, TextEncoder });

const MARKUP = "<img src=x onerror=ran(1)>";

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

/** A workbook whose sheet, town and formula carry markup, and a table that does. */
function hostileBudget(): WorkbookSnapshot {
  const snapshot = budget({}, [MARKUP]);
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const cells = [
    ...sheet.cells.filter(({ row, column }) => row !== 1 || column !== 0),
    { row: 1, column: 0, value: MARKUP },
    { row: 2, column: 0, value: MARKUP },
    { row: 1, column: 2, formula: `=DISTRICT_STATUS("${MARKUP}",2024,"enacted")`, value: null },
  ];
  return { ...snapshot, sheets: [{ ...sheet, cells }] };
}

const madeOfMarkup = () => [...document.querySelectorAll("img, script, iframe, object, embed, [onerror], [onload]")];

test("a town, a sheet and a formula of markup are text on every screen", async () => {
  const { backend } = openInMemory(hostileBudget());
  backend.select(backend.activeSheet(), { row: 1, column: 2, rows: 1, columns: 1 });
  render(<Pane workbook={workbook} />, place);
  const tabs = [...byRole("navigation").querySelectorAll("button")].map((tab) => tab.textContent ?? "");
  expect(tabs.length).toBeGreaterThanOrEqual(4);
  let shown = 0;
  for (const tab of tabs) {
    byRole("button", tab).click();
    await eventually(() => document.querySelectorAll("main h2").length > 0);
    await eventually(() => tab !== "Explain" || text().includes(MARKUP));
    if (text().includes(MARKUP)) shown++;
    expect([tab, madeOfMarkup()]).toEqual([tab, []]);
  }
  expect(shown).toBeGreaterThan(0);
}, 60_000);

test("the names of an import of markup are text in its questions and in its rows", async () => {
  openInMemory(hostileBudget());
  render(<Pane workbook={workbook} />, place);
  const content = `District,Status,From FY,To FY\n"${MARKUP}",Alliance,2023,2027\nNorwalk,Alliance,2023,2027\n`;
  const bytes = new TextEncoder().encode(content);
  const file = { name: `${MARKUP}.csv`, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const input = (await eventually(() => document.querySelector("input[type=file]") ?? false)) as HTMLInputElement;
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await eventually(() => text().includes(`“${MARKUP}”`));
  expect(text()).toContain(`${MARKUP}.csv`);
  expect(madeOfMarkup()).toEqual([]);
}, 60_000);
