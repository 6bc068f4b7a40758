import { resources, valuesOf } from "../manifest";
import type { Rule } from "../rule";
import { children } from "../xml/element";

const SHORT = 125;
const LONG = 250;

/** Excel cuts nothing off: it refuses a manifest with a text beyond these lengths. */
export const textLengths: Rule = ({ root }) => {
  const setting = (name: string, limit: number) =>
    children(root, name)
      .flatMap(valuesOf)
      .map((found) => ({ what: name, limit, ...found }));
  const texts = [
    ...setting("DisplayName", SHORT),
    ...setting("Description", LONG),
    ...children(root, "ProviderName").map(({ text, line }) => ({
      what: "ProviderName",
      limit: SHORT,
      value: text.trim(),
      line,
    })),
    ...resources(root)
      .filter(({ section }) => section === "ShortStrings" || section === "LongStrings")
      .flatMap(({ id, section, element }) =>
        valuesOf(element).map((found) => ({
          what: `The text "${id}"`,
          limit: section === "ShortStrings" ? SHORT : LONG,
          ...found,
        })),
      ),
  ];
  return texts
    .filter(({ value, limit }) => value.length > limit)
    .map(({ what, value, limit, line }) => ({
      code: "text-too-long",
      facts: { what, length: value.length, limit },
      line,
    }));
};
