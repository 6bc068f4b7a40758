/** What the command ends with, for scripts. They are documented, and never change their meaning. */
export const FINE = 0;
/** Something was found that needs a person: a problem in the workbook, or formulas that stay as they are. */
export const FOUND = 1;
/** The command was not understood. */
export const USAGE = 2;
/** A file cannot be read or written. */
export const FILES = 3;
