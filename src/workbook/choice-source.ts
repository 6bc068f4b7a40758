import type { PlannedSheet } from "../model/planned-sheet";
import { onSheet } from "../formula/sheet-name";
import { areaAddress } from "./a1";
import type { FinalNames } from "./planned-names";

/** Excel's own limit of a list that stands in a rule; its choices are parted by commas. */
const LONGEST_LIST = 255;

/**
 * The source of a list of choices: the choices themselves, or the cells of these sheets where they stand one below the
 * other. Null where they are too long for a rule and stand nowhere.
 */
export function choiceSource(
  choices: readonly string[],
  sheets: readonly PlannedSheet[],
  names: FinalNames,
): string | null {
  const list = choices.join(",");
  if (list.length <= LONGEST_LIST && !choices.some((choice) => choice.includes(","))) return list;
  for (const { key, name, blocks } of sheets) {
    for (const { row, column, values } of blocks) {
      const width = Math.max(0, ...values.map(({ length }) => length));
      for (let across = 0; across < width; across += 1) {
        const texts = values.map((line) => textOf(line[across]));
        const start = startOf(texts, choices);
        if (start === null) continue;
        const area = { row: row + start, column: column + across, rows: choices.length, columns: 1 };
        return `=${onSheet(names.sheets.get(key) ?? name, areaAddress(area, "$"))}`;
      }
    }
  }
  return null;
}

const textOf = (value: PlannedSheet["blocks"][number]["values"][number][number] | undefined): string | null =>
  value && "text" in value ? value.text : null;

function startOf(texts: readonly (string | null)[], wanted: readonly string[]): number | null {
  for (let start = 0; start + wanted.length <= texts.length; start += 1) {
    if (wanted.every((text, index) => texts[start + index] === text)) return start;
  }
  return null;
}
