/** Which values of a cell's `cm` attribute mark a dynamic array formula: they count the entries of cellMetadata from 1. */
import { isOn, numberOf } from "../xml/parse";
import { child, childrenOf, type XmlElement } from "../xml/tree";

/** All elements of that name below this one. */
function findAll(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...findAll(inner, name),
  ]);
}

export function readDynamicArrayMarks(metadata: XmlElement | undefined): ReadonlySet<number> {
  const types = childrenOf(child(metadata, "metadataTypes"), "metadataType").map(
    ({ attributes }) => attributes["name"],
  );
  const future = childrenOf(metadata, "futureMetadata").find(({ attributes }) => attributes["name"] === "XLDAPR");
  const dynamic = childrenOf(future, "bk").map((bk) =>
    findAll(bk, "dynamicArrayProperties").some(({ attributes }) => isOn(attributes["fDynamic"])),
  );
  const marks = new Set<number>();
  childrenOf(child(metadata, "cellMetadata"), "bk").forEach((bk, index) => {
    const marked = childrenOf(bk, "rc").some(
      ({ attributes }) =>
        types[(numberOf(attributes["t"]) ?? 0) - 1] === "XLDAPR" && dynamic[numberOf(attributes["v"]) ?? -1] === true,
    );
    if (marked) marks.add(index + 1);
  });
  return marks;
}
