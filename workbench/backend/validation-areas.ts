import { intersection, isSameArea, without } from "./areas";
import type { Area } from "./cells";
import type { Validation, ValidationRule } from "./sheet-objects";

/** The validations of a sheet after a rule was set on an area, or taken from it; null where nothing changes. */
export function withRule(
  before: readonly Validation[],
  area: Area,
  rule: ValidationRule | null,
): readonly Validation[] | null {
  const others = before.flatMap((one) =>
    intersection(one.area, area) === null
      ? [one]
      : without(one.area, area).map((part): Validation => ({ ...one, area: part })),
  );
  const after = rule === null ? others : [...others, { area, rule }];
  return after.length === before.length && after.every((one, i) => isSame(one, before[i])) ? null : after;
}

const isSame = (one: Validation, other: Validation | undefined): boolean =>
  other !== undefined && isSameArea(one.area, other.area) && JSON.stringify(one.rule) === JSON.stringify(other.rule);
