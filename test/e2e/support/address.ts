import type { Area } from "../../../workbench/backend/cells";

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "B2" or "B2:C37" as an area. */
export function addressToArea(address: string): Area {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  if (!parts) throw new Error(`${address} is not an address such as B2:C37.`);
  const [, left = "", top = "", right = left, bottom = top] = parts;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}
