import { all, attribute, children, walk, type XmlElement } from "./xml/element";

const SECTIONS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
export type Section = (typeof SECTIONS)[number];

export interface Resource {
  readonly id: string;
  readonly value: string;
  readonly section: Section;
  readonly element: XmlElement;
}

export interface Reference {
  readonly resid: string;
  /** Where Excel looks for it, which follows from the element. */
  readonly section: Section;
  readonly element: XmlElement;
}

export interface Address {
  /** What a person calls it, such as `SupportUrl` or `the resource "Pane.Url"`. */
  readonly what: string;
  readonly value: string;
  readonly line: number;
}

const SECTION_OF: Readonly<Record<string, Section>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

const ADDRESS_SETTINGS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];

export function resources(root: XmlElement): Resource[] {
  return SECTIONS.flatMap((section) =>
    children(root, "VersionOverrides", "Resources", section)
      .flatMap((element) => element.children)
      .map((element) => ({
        id: attribute(element, "id") ?? "",
        value: attribute(element, "DefaultValue") ?? "",
        section,
        element,
      })),
  );
}

export function references(root: XmlElement): Reference[] {
  return [...walk(root)].flatMap((element) => {
    const resid = attribute(element, "resid");
    return resid === undefined ? [] : [{ resid, section: SECTION_OF[element.name] ?? "Urls", element }];
  });
}

/** The values that a resource has in each language: its own and those of its Override elements. */
export function valuesOf(element: XmlElement): { readonly value: string; readonly line: number }[] {
  const own = attribute(element, "DefaultValue");
  return [
    ...(own === undefined ? [] : [{ value: own, line: element.line }]),
    ...children(element, "Override").map((found) => ({ value: attribute(found, "Value") ?? "", line: found.line })),
  ];
}

/** Every web address that the manifest gives. */
export function addresses(root: XmlElement): Address[] {
  const settings = [...walk(root)].filter((element) => ADDRESS_SETTINGS.includes(element.name));
  const named = resources(root).filter(({ section }) => section === "Images" || section === "Urls");
  return [
    ...settings.flatMap((element) => valuesOf(element).map((found) => ({ what: element.name, ...found }))),
    ...named.flatMap(({ id, element }) =>
      valuesOf(element).map((found) => ({ what: `The resource "${id}"`, ...found })),
    ),
    ...all(root, "AppDomain").map(({ text, line }) => ({ what: "AppDomain", value: text.trim(), line })),
  ];
}

/** The address of the resource of that name. */
export function resourceValue(root: XmlElement, resid: string | undefined): string | undefined {
  return resources(root).find(({ id }) => id === resid)?.value;
}

export function defaultValue(root: XmlElement, ...path: string[]): string | undefined {
  const element = children(root, ...path)[0];
  return element && attribute(element, "DefaultValue");
}
