/** The password of protected sheets, from where nobody else reads it. */
import { readFileSync } from "node:fs";
import type { Answer } from "./answer";
import { FOUND, USAGE } from "./exit-codes";
import { reasonOf } from "./files";
import type { Opened } from "./opened";
import { Problem } from "./problem";
import type { CommandRequest } from "./request";
import { isPassword } from "./sheet-password";
import type { World } from "./world";

/** Null where none was asked for. A line end at the end of a file is none of the password. */
export function passwordOf({ passwordEnv, passwordFile }: CommandRequest, { env }: World): string | null {
  if (passwordEnv !== null) {
    const password = env(passwordEnv);
    if (password !== undefined && password !== "") return password;
    throw new Problem(USAGE, "no-password", `The environment variable ${passwordEnv} is not set, or is empty.`);
  }
  if (passwordFile === null) return null;
  const password = read(passwordFile).replace(/\r?\n$/, "");
  if (password !== "") return password;
  throw new Problem(USAGE, "no-password", `The file "${passwordFile}" holds no password.`);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const text = `The file "${file}" of the password cannot be read: ${reasonOf(error)}.`;
    throw new Problem(USAGE, "no-password", text);
  }
}

/** The protected sheets, whose formulas may be changed where the password is theirs; none without a password. */
export const openedBy = (password: string | null, { book }: Opened): readonly string[] =>
  password === null ? [] : book.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);

/** The answer where a sheet that would be changed has another password; null where none has. */
export function refusedPassword(
  password: string | null,
  changed: readonly { readonly sheet: string }[],
  { contents }: Opened,
): Answer | null {
  if (password === null) return null;
  const touched = new Set(changed.map(({ sheet }) => sheet));
  const problems = contents.sheets.flatMap(({ name, contents: { isProtected, password: stored } }) => {
    if (!isProtected || !touched.has(name)) return [];
    const outcome = isPassword(stored, password);
    if (outcome === true) return [];
    return [
      outcome === false
        ? `The password is not that of the sheet "${name}".`
        : `The password of the sheet "${name}" is kept in a way that cannot be checked here. Unprotect it in Excel.`,
    ];
  });
  if (problems.length === 0) return null;
  return {
    exitCode: FOUND,
    isRefused: true,
    lines: ["Nothing was changed.", ...problems.map((problem) => `  ${problem}`)],
    json: { changed: [], passwordProblems: problems },
  };
}
