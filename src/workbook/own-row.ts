/** Text, quoted sheet names, table references and function names are passed over; what is left are names and cells. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<name>[A-Za-z_\\][\w.\\]*(?=[[(!]))|(?<before>[!\w.$\\]?)(?<column>\$?[A-Za-z]{1,3})(?<row>\d+)(?![\w.(!])/g;

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
