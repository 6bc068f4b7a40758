/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { readRibbon } from "../../../workbench/ribbon/read-manifest";

const fixture = (name: string): string => fs.readFileSync(path.join(__dirname, "fixtures", name), "utf8");

test("a manifest's tabs, groups, buttons and menus are read in their order, with their texts", () => {
  const ribbon = readRibbon(fixture("buttons.xml"));
  expect(ribbon.addinName).toBe("Ribbon fixture");
  expect(ribbon.tabs.map(({ label }) => label)).toEqual(["Data", "Our own tab"]);
  const [group] = ribbon.tabs[0]!.groups;
  expect(group).toMatchObject({ id: "Group.1", label: "Withholding & lists" });
  expect(group!.controls.map(({ id, kind, label }) => [id, kind, label])).toEqual([
    ["Button.Pane", "button", "District lists"],
    ["Button.Function", "button", "Recalculate"],
    ["Menu.1", "menu", "More"],
  ]);
});

test("a button knows what it does", () => {
  const [pane, command] = readRibbon(fixture("buttons.xml")).tabs[0]!.groups[0]!.controls;
  expect(pane).toMatchObject({
    action: { type: "ShowTaskpane" },
    supertip: { title: "District lists", description: "Insert a list." },
  });
  expect(command).toMatchObject({ action: { type: "ExecuteFunction", functionName: "recalculate" } });
});

test("the items of a menu are buttons", () => {
  const menu = readRibbon(fixture("buttons.xml")).tabs[0]!.groups[0]!.controls[2];
  expect(menu).toMatchObject({
    items: [{ kind: "button", id: "Item.1", label: "Recalculate", action: { functionName: "again" } }],
  });
});

test("icons are sorted by size and relative to the add-in; one of another server and a missing one are left out", () => {
  const [pane] = readRibbon(fixture("buttons.xml")).tabs[0]!.groups[0]!.controls;
  expect(pane!.icons).toEqual([
    { size: 16, path: "assets/icon-16.png" },
    { size: 32, path: "assets/icon-32.png?v=2" },
  ]);
});

test("a manifest without commands gives an empty ribbon", () => {
  const ribbon = readRibbon(
    '<OfficeApp><Id>cab5a91a</Id><Version>0.1.0.0</Version><DisplayName DefaultValue="Bare"/></OfficeApp>',
  );
  expect(ribbon).toEqual({ addinName: "Bare", addin: { id: "cab5a91a", version: "0.1.0.0" }, tabs: [] });
});

test("a manifest that is no XML is refused by name", () => {
  expect(() => readRibbon("<OfficeApp>")).toThrow(/^manifest\.xml is not well-formed/);
});

test("the project's own manifest gives at least one button that opens the pane", () => {
  const ribbon = readRibbon(fs.readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8"));
  const controls = ribbon.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  expect(controls).toContainEqual(expect.objectContaining({ action: { type: "ShowTaskpane" } }));
  for (const control of controls) {
    expect(control.label).not.toBe("");
    expect(control.supertip.description).not.toBe("");
    expect(control.icons.map(({ size }) => size)).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});
