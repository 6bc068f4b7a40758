/** What --help says. */
export const COMMANDS = ["check", "recalculate", "share-safe", "restore"] as const;
export type Command = (typeof COMMANDS)[number];

const NAME = "alliance-withholding";

const GENERAL = `Usage: ${NAME} <command> <workbook.xlsx> [options]

Looks after the functions of the add-in Alliance Withholding in a workbook file,
without Excel. Whatever a command does not change stays byte for byte.

Commands:
  check        tells which cells use the functions, and which of them need attention
  recalculate  writes what the functions give for what the workbook holds now
  share-safe   replaces the functions, so that nobody needs the add-in
  restore      brings back the formulas that share-safe replaced

Options:
  --json       one JSON object on standard output, for scripts
  -h, --help   this text; ${NAME} <command> --help tells of a command
  --version    the version

Exit codes:
  0  done, and nothing needs attention
  1  something needs attention: check found a problem, or formulas stay as they are
  2  the command was not understood
  3  a file cannot be read or written
`;

const WRITING = `  -o, --out FILE  where to write; otherwise a new file beside the workbook
  --in-place      writes over the workbook itself
  --force         writes over a file that is there already
  --json          one JSON object on standard output
`;

const SCOPE = `  --sheet NAME    only this sheet; may be given several times
  --range RANGE   only these cells, with their sheet: "Budget!A1:D9"
`;

const PASSWORD = `  --password-env NAME
                  protected sheets too: their password is in this environment variable
  --password-file FILE
                  the same, with the password in a file
`;

const TEXTS: Readonly<Record<Command, string>> = {
  check: `Usage: ${NAME} check <workbook.xlsx> [options]

Finds every cell that uses a function of the add-in, and tells whether it shows what
the function gives now. Uses in names, data validations and conditional formats, where
Excel does not run the functions of an add-in, are told as well. Writes nothing.

Options:
${SCOPE}  --json          one JSON object on standard output

Example:
  ${NAME} check budget.xlsx --sheet Budget
`,
  recalculate: `Usage: ${NAME} recalculate <workbook.xlsx> [options]

Computes the functions of the add-in anew, each after those that it reads, and writes
what they give into their cells. Writes budget.recalculated.xlsx beside budget.xlsx.

Other formulas cannot be computed here. Where one depends on a cell that changed, Excel
is told to calculate the whole workbook when it opens the file.

Options:
${WRITING}
Example:
  ${NAME} recalculate budget.xlsx --out fresh.xlsx
`,
  "share-safe": `Usage: ${NAME} share-safe <workbook.xlsx> --native|--values|--copy [options]

Replaces the functions of the add-in and keeps the formulas in the workbook, so that
restore can bring them back. Each cell is compared with what it showed, to the cent,
before anything is written; one difference, and nothing is written.
Writes budget.share-safe.xlsx beside budget.xlsx.

Options:
  --native        formulas that need no add-in and calculate the same
  --values        what the cells show, as plain values
  --copy          changes copies of the sheets and leaves the sheets themselves;
                  with --values the copies hold values, otherwise native formulas
  --values-otherwise
                  values for those formulas that have no native form
${SCOPE}${PASSWORD}${WRITING}
Example:
  ${NAME} share-safe budget.xlsx --native --out for-the-board.xlsx
`,
  restore: `Usage: ${NAME} restore <workbook.xlsx> [options]

Brings back the formulas that share-safe replaced, as they were, with their references
moved as the cells have moved since. Cells that were edited since are left as they are
and listed. Writes budget.restored.xlsx beside budget.xlsx.

Options:
  --edited-too    brings the formulas back into edited cells as well
${SCOPE}${PASSWORD}${WRITING}
Example:
  ${NAME} restore budget.xlsx --sheet Budget
`,
};

export const helpText = (command: Command | null): string => (command === null ? GENERAL : TEXTS[command]);
