/** The cells of an area such as "B2:C3", row after row, counted from 0. */
export function places(area: string): { readonly row: number; readonly column: number }[] {
  const [first = { row: 0, column: 0 }, last = first] = area.split(":").map((address) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  });
  return Array.from({ length: last.row - first.row + 1 }, (_r, row) =>
    Array.from({ length: last.column - first.column + 1 }, (_c, column) => ({
      row: first.row + row,
      column: first.column + column,
    })),
  ).flat();
}
