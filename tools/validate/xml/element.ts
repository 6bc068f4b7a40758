/** An element of the manifest with the lines on which it stands, so that every finding can name its place. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The element and everything in it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function all(element: XmlElement, name: string): XmlElement[] {
  return [...walk(element)].filter((found) => found.name === name);
}

/** The elements at a path of child names, such as `children(root, "Requirements", "Sets", "Set")`. */
export function children(element: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((parent) => parent.children.filter((child) => child.name === name)),
    [element],
  );
}
