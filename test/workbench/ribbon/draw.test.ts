/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { drawRibbon } from "../../../workbench/ribbon/draw";
import { readRibbon } from "../../../workbench/ribbon/read-manifest";

const manifest = fs.readFileSync(path.join(__dirname, "fixtures", "buttons.xml"), "utf8");
let place: HTMLElement;
let ran: unknown[][];

beforeEach(() => {
  ran = [];
  place = document.createElement("nav");
  document.body.replaceChildren(place);
  drawRibbon(place, readRibbon(manifest), "/addin/", (id, action) => ran.push([id, action]));
});

const button = (name: string): HTMLElement =>
  [...place.querySelectorAll<HTMLElement>("button, summary")].find((node) => node.textContent === name)!;

test("a group is named by its label, and holds its buttons", () => {
  const group = place.querySelector('[role="group"]')!;
  expect(document.getElementById(group.getAttribute("aria-labelledby")!)!.textContent).toBe("Withholding & lists");
  expect([...group.querySelectorAll("button, summary")].map((node) => node.textContent)).toEqual([
    "District lists",
    "Recalculate",
    "More",
    "Recalculate",
  ]);
});

test("a button shows the icon for 32 pixels, and its supertip", () => {
  const image = button("District lists").querySelector("img")!;
  expect([image.width, image.getAttribute("src"), image.alt]).toEqual([32, "/addin/assets/icon-32.png?v=2", ""]);
  expect(button("District lists").title).toBe("District lists\nInsert a list.");
});

test("a click runs the action of its own button", () => {
  button("District lists").click();
  button("Recalculate").click();
  expect(ran).toEqual([
    ["Button.Pane", { type: "ShowTaskpane" }],
    ["Button.Function", { type: "ExecuteFunction", functionName: "recalculate" }],
  ]);
});

test("a choice in a menu runs it and closes the menu; Escape closes it too", () => {
  const details = place.querySelector("details")!;
  details.open = true;
  details.querySelector<HTMLElement>(".ribbon-menu-item")!.click();
  expect(ran).toEqual([["Item.1", { type: "ExecuteFunction", functionName: "again" }]]);
  expect(details.open).toBe(false);
  details.open = true;
  details.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(details.open).toBe(false);
});
