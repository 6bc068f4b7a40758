import { servedPath } from "../address";
import type { Issue } from "../issue";
import { resourceValue } from "../manifest";
import { pngSize } from "../png-size";
import type { Rule, RuleInput } from "../rule";
import { all, attribute, children, type XmlElement } from "../xml/element";

const NEEDED_SIZES = [16, 32, 80];
const SETTING_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };

const images = (icon: XmlElement) =>
  children(icon, "Image").map((element) => ({ element, size: Number(attribute(element, "size")) }));

const ownerOf = (icon: XmlElement) =>
  `${icon.parent?.name ?? ""} ${(icon.parent && attribute(icon.parent, "id")) ?? ""}`;

export const iconSizes: Rule = ({ root }) =>
  all(root, "Icon").flatMap((icon): Issue[] => {
    const element = ownerOf(icon);
    const found = images(icon);
    const missing = NEEDED_SIZES.filter((needed) => !found.some(({ size }) => size === needed));
    const repeated = found.filter(({ size }, index) => found.findIndex((other) => other.size === size) < index);
    return [
      ...missing.map((size) => ({ code: "icon-size-missing" as const, facts: { element, size }, line: icon.line })),
      ...repeated.map(({ size, element: { line } }) => ({
        code: "icon-size-repeated" as const,
        facts: { element, size },
        line,
      })),
    ];
  });

function imageIssue(input: RuleInput, what: string, address: string | undefined, size: number): Issue | undefined {
  const path = address && servedPath(input.root, address);
  const bytes = path ? input.files.read(path) : undefined;
  if (!path || bytes === undefined) return undefined;
  const found = pngSize(bytes);
  if (found === undefined) return { code: "not-a-png", facts: { what, path } };
  if (found.width === size && found.height === size) return undefined;
  return { code: "png-size", facts: { what, path, ...found, size } };
}

/** A wrong size is scaled by Excel and comes out blurred. */
export const imageFiles: Rule = (input) => {
  const { root } = input;
  const declared = [
    ...Object.entries(SETTING_SIZES).flatMap(([name, size]) =>
      children(root, name).map((element) => ({
        what: name,
        address: attribute(element, "DefaultValue"),
        size,
        line: element.line,
      })),
    ),
    ...all(root, "Icon").flatMap((icon) =>
      images(icon).map(({ element, size }) => ({
        what: `The image of ${size} pixels of ${ownerOf(icon)}`,
        address: resourceValue(root, attribute(element, "resid")),
        size,
        line: element.line,
      })),
    ),
  ];
  return declared.flatMap(({ what, address, size, line }) => {
    const issue = imageIssue(input, what, address, size);
    return issue ? [{ ...issue, line }] : [];
  });
};
