import { intersection, isSameArea, without } from "./areas";
import type { Area } from "./cells";
import type { AllowedList, ListValidation } from "./sheet-objects";

/** The lists of a sheet after one was set on an area, or taken from it; null where nothing changes. */
export function withList(
  before: readonly ListValidation[],
  area: Area,
  list: AllowedList | null,
): readonly ListValidation[] | null {
  const others = before.flatMap((one) =>
    intersection(one.area, area) === null
      ? [one]
      : without(one.area, area).map((part): ListValidation => ({ ...one, area: part })),
  );
  const after = list === null ? others : [...others, { area, list }];
  return after.length === before.length && after.every((one, i) => isSame(one, before[i])) ? null : after;
}

const isSame = (one: ListValidation, other: ListValidation | undefined): boolean =>
  other !== undefined && isSameArea(one.area, other.area) && JSON.stringify(one.list) === JSON.stringify(other.list);
