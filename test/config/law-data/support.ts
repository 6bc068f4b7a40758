import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { towns } from "../../../src/districts/data/towns.json";

export const LAW_FOLDER = path.join(__dirname, "../../../src/law/data");

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const { readLawData, LawDataError } = jest.requireActual<{
  readLawData: (folder: string, towns: readonly string[]) => Record<string, unknown>;
  LawDataError: new (problems: readonly Problem[]) => Error & { readonly problems: readonly Problem[] };
}>("../../../config/law-data");

/** A change to one file: text that is there, which must be there once, and what takes its place. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A copy of the data of the law in a temporary folder, with changes and further files. */
export function copyOfLaw(changes: readonly Change[] = [], added: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "law-"));
  fs.cpSync(LAW_FOLDER, folder, { recursive: true });
  for (const [file, text] of Object.entries(added)) fs.writeFileSync(path.join(folder, file), text);
  for (const { file, from, to } of changes) {
    const before = fs.readFileSync(path.join(folder, file), "utf8");
    if (before.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}.`);
    fs.writeFileSync(
      path.join(folder, file),
      before.replace(from, () => to),
    );
  }
  return folder;
}

/** The mistakes that the check finds, as file, line and message; the line's own text is looked up, so that it can be held too. */
export function mistakes(changes: readonly Change[], added?: Readonly<Record<string, string>>): string[] {
  const folder = copyOfLaw(changes, added);
  try {
    readLawData(folder, towns);
    return [];
  } catch (error) {
    if (!(error instanceof LawDataError)) throw error;
    return error.problems.map(({ file, line, message }) => {
      const text = fs.readFileSync(path.join(folder, file), "utf8").split("\n")[line - 1]?.trim() ?? "";
      return `${file}: ${text} -> ${message}`;
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export const messageFor = (changes: readonly Change[]): string => {
  const folder = copyOfLaw(changes);
  try {
    readLawData(folder, towns);
    return "";
  } catch (error) {
    return (error as Error).message;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};
