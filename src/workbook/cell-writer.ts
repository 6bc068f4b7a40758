import type { CellContent } from "./cell-input";
import { asText } from "./cell-input";
import type { ColumnMatch } from "./match-columns";
import type { RowKeys } from "./row-keys";
import type { TableImage } from "./table-image";
import type { TableToWrite } from "./table-to-write";

/** Text from a list or a file goes in as text; figures as they are. */
export const inputOf = (content: CellContent): CellContent => (typeof content === "string" ? asText(content) : content);

/** What a row that stays is to hold in each column of the table that is there: undefined where nothing changes. */
export type CellChanges = (row: number, cells: TableToWrite["rows"][number]) => readonly (CellContent | undefined)[];

/**
 * Under a header of the user's own, the user's way to write a district or a year stays as long as it means the same: the
 * functions read it, and a column of codes stays one of codes.
 */
export function cellChanges(table: TableToWrite, match: ColumnMatch, image: TableImage, keys: RowKeys): CellChanges {
  const isOwnHeader = table.columns.map(({ name }, index) => image.columns[match.places[index] ?? -1] !== name);
  const districtColumn = table.columns.findIndex(({ name }) => name === table.keys[0]);
  const isSame = (index: number, present: CellContent, value: CellContent): boolean => {
    if (present === value) return true;
    if (!isOwnHeader[index]) return false;
    if (index === districtColumn) return keys.district(present) === keys.district(value);
    return table.columns[index]?.kind === "year" && keys.year(present) === keys.year(value);
  };
  return (row, cells) => {
    const changes: (CellContent | undefined)[] = [];
    cells.forEach((value, index) => {
      const place = match.places[index];
      if (value === undefined || place === undefined) return;
      if (place < image.columns.length && isSame(index, image.values[row]?.[place] ?? "", value)) return;
      changes[place] = value;
    });
    return changes;
  };
}
