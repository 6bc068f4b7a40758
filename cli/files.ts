/** Reads the workbook, decides where to write, and writes all of a file or nothing. */
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FILES, USAGE } from "./exit-codes";
import type { Command } from "./help";
import { Problem } from "./problem";
import type { CommandRequest } from "./request";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "it is not allowed here",
  EPERM: "it is not allowed here",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  EBUSY: "another program has it open",
};

export const reasonOf = (error: unknown): string => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
};

export function readWorkbookFile(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new Problem(
      FILES,
      "cannot-read",
      `The file "${file}" cannot be read: ${reasonOf(error)}. Give the path of an .xlsx or .xlsm workbook.`,
    );
  }
}

const SUFFIX: Readonly<Record<Command, string>> = {
  check: "",
  recalculate: "recalculated",
  "share-safe": "share-safe",
  restore: "restored",
};

function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Where the result goes. Refuses to write over the input or over any other file, unless that was asked for. */
export function outputOf({ command, file, out, inPlace, force }: CommandRequest): string {
  if (inPlace) return file;
  const { dir, name, ext } = path.parse(file);
  const target = out ?? path.join(dir, `${name}.${SUFFIX[command]}${ext}`);
  if (isSameFile(target, file)) {
    throw new Problem(
      USAGE,
      "would-overwrite-input",
      `"${target}" is the workbook itself. Give another file with --out, or --in-place to write over it.`,
    );
  }
  const wanted = path.extname(file).toLowerCase();
  if (path.extname(target).toLowerCase() !== wanted) {
    throw new Problem(
      USAGE,
      "other-kind-of-file",
      `"${target}" does not end as the workbook does: Excel opens this file only under a name that ends in ${wanted || "nothing"}.`,
    );
  }
  if (existsSync(target)) {
    if (statSync(target).isDirectory()) {
      throw new Problem(FILES, "cannot-write", `"${target}" is a folder. Give the name of a file with --out.`);
    }
    if (!force) {
      throw new Problem(
        FILES,
        "already-there",
        `The file "${target}" is there already and stays as it is. Give another name with --out, or --force to write over it.`,
      );
    }
  }
  return target;
}

/** Under another name first, which then becomes the file's: whoever opens the file sees the old one or the whole new one. */
export function writeWhole(target: string, bytes: Uint8Array): void {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const mode = existsSync(target) ? statSync(target).mode : undefined;
    writeFileSync(temporary, bytes, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    // A link to a file stays a link.
    renameSync(temporary, existsSync(target) ? realpathSync(target) : target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Problem(
      FILES,
      "cannot-write",
      `The file "${target}" cannot be written: ${reasonOf(error)}. Nothing was changed. Close it where it is open, or give another name with --out.`,
    );
  }
}
