import { resolveDistrict, type QuestionReason, type Resolution, type Town } from "../districts";
import { Issue, type IssueOf } from "../money/issue";

export interface DistrictFacts {
  readonly "district-blank": object;
  readonly "district-type": { readonly found: unknown };
  readonly "district-question": {
    readonly found: string | number;
    readonly candidates: readonly string[];
    readonly reason: QuestionReason;
  };
  readonly "district-not-a-town": { readonly found: string | number; readonly what: string };
  readonly "district-unknown": { readonly found: string | number; readonly nearest: readonly string[] };
}

export type DistrictIssue = IssueOf<DistrictFacts>;

const names = (towns: readonly Town[]): readonly string[] => towns.map(({ name }) => name);

/** The town whose district a cell names, or why that cannot be told. A name is never guessed silently. */
export function readDistrict(value: unknown): Town | DistrictIssue {
  if (value == null) return new Issue("district-blank", {});
  if (typeof value !== "string" && typeof value !== "number") return new Issue("district-type", { found: value });
  const resolution = remembered(value);
  switch (resolution.kind) {
    case "town":
      return resolution.town;
    case "blank":
      return new Issue("district-blank", {});
    case "question": {
      const { candidates, reason } = resolution;
      return new Issue("district-question", { found: value, candidates: names(candidates), reason });
    }
    case "notATown":
      return new Issue("district-not-a-town", { found: value, what: resolution.what });
    case "unknown":
      return new Issue("district-unknown", { found: value, nearest: names(resolution.nearest) });
  }
}

/** A sheet of formulas hands the same grants table to every one of them; its names are worked out once. */
const resolutions = new Map<string | number, Resolution>();
const REMEMBERED = 5000;

function remembered(value: string | number): Resolution {
  const known = resolutions.get(value);
  if (known) return known;
  const resolution = resolveDistrict(value);
  if (resolutions.size >= REMEMBERED) resolutions.clear();
  resolutions.set(value, resolution);
  return resolution;
}
