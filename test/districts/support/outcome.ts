import { resolveDistrict } from "../../../src/districts";

/** What a text resolves to in one line: the town; the question with its candidates; what it is instead. */
export function outcome(text: string | number): string {
  const found = resolveDistrict(text);
  switch (found.kind) {
    case "town":
      return found.town.name;
    case "question":
      return `${found.candidates.map(({ name }) => name).join(" or ")}?`;
    case "notATown":
      return `not a town: ${found.what}`;
    case "unknown":
      return "unknown";
    case "blank":
      return "blank";
  }
}
