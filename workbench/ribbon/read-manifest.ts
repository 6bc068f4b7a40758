import type { Ribbon, RibbonAction, RibbonButton, RibbonGroup, RibbonIcon, RibbonItem, RibbonMenu } from "./ribbon";

/** Excel's own tabs that a manifest can name. A custom tab brings its label. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabPageLayoutExcel: "Page Layout",
  TabFormulas: "Formulas",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
  TabDeveloper: "Developer",
};

const CONTROL_KINDS = ["Button", "Menu"];

const children = (element: Element, ...names: readonly string[]): readonly Element[] =>
  [...element.children].filter(({ localName }) => names.includes(localName));
const child = (element: Element, name: string): Element | undefined => children(element, name)[0];
/** `xsi:type`; the manifest's other type attributes do not concern the ribbon. */
const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? "";
const contentOf = (element: Element | undefined): string => element?.textContent?.trim() ?? "";
const valueOf = (element: Element | undefined): string => element?.getAttribute("DefaultValue") ?? "";

/** Reads one manifest: the resources that its elements name by `resid`, and where the add-in is deployed. */
class ManifestReader {
  private readonly resources: ReadonlyMap<string, string>;
  private readonly base: string;

  constructor(private readonly root: Element) {
    this.resources = new Map(
      [...root.querySelectorAll("Resources > * > *")].map((entry) => [entry.getAttribute("id") ?? "", valueOf(entry)]),
    );
    const page = valueOf([...root.querySelectorAll("DefaultSettings > SourceLocation")][0]);
    this.base = page.slice(0, page.lastIndexOf("/") + 1);
  }

  read(): Ribbon {
    const surfaces = [...this.root.querySelectorAll("ExtensionPoint")].filter(
      (point) => typeOf(point) === "PrimaryCommandSurface",
    );
    return {
      addinName: valueOf(child(this.root, "DisplayName")),
      addin: { id: contentOf(child(this.root, "Id")), version: contentOf(child(this.root, "Version")) },
      tabs: surfaces.flatMap((surface) =>
        children(surface, "OfficeTab", "CustomTab").map((tab) => ({
          label: OFFICE_TABS[tab.id] ?? (this.text(tab, "Label") || tab.id),
          groups: children(tab, "Group").map((group) => this.group(group)),
        })),
      ),
    };
  }

  private group(group: Element): RibbonGroup {
    return {
      id: group.id,
      label: this.text(group, "Label"),
      controls: children(group, "Control")
        .filter((control) => CONTROL_KINDS.includes(typeOf(control)))
        .map((control) => (typeOf(control) === "Menu" ? this.menu(control) : this.button(control))),
    };
  }

  private menu(control: Element): RibbonMenu {
    const items = child(control, "Items");
    return {
      ...this.item(control),
      kind: "menu",
      items: items === undefined ? [] : children(items, "Item").map((item) => this.button(item)),
    };
  }

  private button(control: Element): RibbonButton {
    return { ...this.item(control), kind: "button", action: this.action(control) };
  }

  private item(control: Element): RibbonItem {
    const supertip = child(control, "Supertip");
    return {
      id: control.id,
      label: this.text(control, "Label"),
      supertip: {
        title: supertip === undefined ? "" : this.text(supertip, "Title"),
        description: supertip === undefined ? "" : this.text(supertip, "Description"),
      },
      icons: this.icons(control),
    };
  }

  private action(control: Element): RibbonAction {
    const action = child(control, "Action");
    if (action === undefined || typeOf(action) !== "ExecuteFunction") return { type: "ShowTaskpane" };
    return { type: "ExecuteFunction", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  }

  /** Icons of another server are left out: nothing is fetched from one. */
  private icons(control: Element): readonly RibbonIcon[] {
    const icon = child(control, "Icon");
    return (icon === undefined ? [] : children(icon, "Image"))
      .map((image) => ({ size: Number(image.getAttribute("size")), url: this.resource(image) }))
      .filter(({ url }) => this.base !== "" && url.startsWith(this.base))
      .map(({ size, url }) => ({ size, path: url.slice(this.base.length) }))
      .sort((a, b) => a.size - b.size);
  }

  private text(parent: Element, name: string): string {
    const element = child(parent, name);
    return element === undefined ? "" : this.resource(element);
  }

  private resource(element: Element): string {
    return this.resources.get(element.getAttribute("resid") ?? "") ?? "";
  }
}

/** Throws with the parser's words where the text is no XML. */
export function readRibbon(manifestXml: string): Ribbon {
  const document = new DOMParser().parseFromString(manifestXml, "application/xml");
  const failure = document.querySelector("parsererror");
  if (failure !== null) throw new Error(`manifest.xml is not well-formed: ${failure.textContent?.trim() ?? ""}`);
  return new ManifestReader(document.documentElement).read();
}
