/**
 * Passed over: text, quoted sheet names, parts of a table's name, cells of another sheet, and names of functions, sheets and
 * tables. What is left are cells of this sheet; `before` tells a cell from the end of a longer name.
 */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:[^[\]]|\[[^[\]]*\])*\]/,
    /!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/,
    /(?<![\w.\\])[A-Za-z_\\][\w.\\]*(?=[[(!])/,
    /(?<before>[\w.\\]?)(?<column>\$?[A-Za-z]{1,3})(?<row>\d+)(?![\w.(!])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/**
 * A formula of the user's that goes to another row with its district. Cells of its own row, on its own sheet and without a
 * `$`, go along; everything else points where it pointed, unlike a copy, which would shift it.
 */
export function withOwnRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { before?: string; column?: string; row?: string };
    const isOwn = groups.before === "" && groups.column !== undefined && Number(groups.row) === from;
    return isOwn ? `${groups.column}${to}` : token;
  });
}
