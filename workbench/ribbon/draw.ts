import type { Ribbon, RibbonAction, RibbonButton, RibbonGroup, RibbonItem, RibbonMenu, RibbonTab } from "./ribbon";

export type RunAction = (buttonId: string, action: RibbonAction) => void;

const LARGE = 32;
const SMALL = 16;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return node;
}

/** The icon drawn for `size` pixels, and for screens of twice and three times the density where the manifest has them. */
function icon(item: RibbonItem, size: number, addinRoot: string): HTMLImageElement {
  const image = element("img", "ribbon-icon");
  image.alt = "";
  image.width = size;
  image.height = size;
  const url = (path: string): string => `${addinRoot}${path}`;
  const nearest = item.icons.find((candidate) => candidate.size >= size) ?? item.icons.at(-1);
  if (nearest !== undefined) image.src = url(nearest.path);
  image.srcset = item.icons
    .filter((candidate) => candidate.size >= size)
    .map((candidate) => `${url(candidate.path)} ${candidate.size / size}x`)
    .join(", ");
  return image;
}

/** The supertip: Excel shows it after a moment, here it is also what a screen reader reads after the label. */
const tip = ({ supertip }: RibbonItem): string => [supertip.title, supertip.description].filter(Boolean).join("\n");

function drawButton(button: RibbonButton, size: number, run: RunAction, addinRoot: string): HTMLButtonElement {
  const node = element("button", size === LARGE ? "ribbon-button" : "ribbon-menu-item");
  node.type = "button";
  node.id = `ribbon-${button.id}`;
  node.title = tip(button);
  node.append(icon(button, size, addinRoot), element("span", "ribbon-label", button.label));
  node.addEventListener("click", () => run(button.id, button.action));
  return node;
}

function drawMenu(menu: RibbonMenu, run: RunAction, addinRoot: string): HTMLElement {
  const summary = element("summary", "ribbon-button", icon(menu, LARGE, addinRoot));
  summary.title = tip(menu);
  summary.append(element("span", "ribbon-label", menu.label));
  const details = element("details", "ribbon-menu", summary);
  const close = (): void => {
    details.open = false;
  };
  const runAndClose: RunAction = (id, action) => {
    close();
    run(id, action);
  };
  details.append(
    element("div", "ribbon-menu-items", ...menu.items.map((item) => drawButton(item, SMALL, runAndClose, addinRoot))),
  );
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    close();
    summary.focus();
  });
  details.addEventListener("focusout", (event) => {
    if (!details.contains(event.relatedTarget as Node | null)) close();
  });
  return details;
}

function drawGroup(group: RibbonGroup, run: RunAction, addinRoot: string): HTMLElement {
  const controls = group.controls.map((control) =>
    control.kind === "menu" ? drawMenu(control, run, addinRoot) : drawButton(control, LARGE, run, addinRoot),
  );
  const caption = element("div", "ribbon-group-label", group.label);
  caption.id = `ribbon-${group.id}-label`;
  const node = element("div", "ribbon-group", element("div", "ribbon-controls", ...controls), caption);
  node.setAttribute("role", "group");
  node.setAttribute("aria-labelledby", caption.id);
  return node;
}

function drawTab(tab: RibbonTab, run: RunAction, addinRoot: string): HTMLElement {
  return element(
    "section",
    "ribbon-tab",
    element("h2", "ribbon-tab-label", tab.label),
    element("div", "ribbon-groups", ...tab.groups.map((group) => drawGroup(group, run, addinRoot))),
  );
}

/** Draws the ribbon into `place`. `addinRoot` is where the add-in is served, with its slash. */
export function drawRibbon(place: HTMLElement, ribbon: Ribbon, addinRoot: string, run: RunAction): void {
  place.replaceChildren(...ribbon.tabs.map((tab) => drawTab(tab, run, addinRoot)));
}
