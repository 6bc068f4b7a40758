/** A copy of the project in which a change can be tried, with the packages of this one. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export const ROOT = path.join(__dirname, "..", "..");

/** At the root: not committed, or not needed for a build or a test. */
const LEFT_OUT = new Set(["node_modules", ".git", "build", "dist"]);

export interface ProjectCopy {
  readonly folder: string;
  read(file: string): string;
  /** Throws where the edit changes nothing: a step that finds nothing to do was not carried out. */
  edit(file: string, change: (text: string) => string): void;
  remove(): void;
}

export function copyOfProject(): ProjectCopy {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "made-up-year-")));
  for (const name of fs.readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name)) fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  fs.symlinkSync(fs.realpathSync(path.join(ROOT, "node_modules")), path.join(folder, "node_modules"), "junction");
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");
  return {
    folder,
    read,
    edit(file, change) {
      const before = fs.existsSync(path.join(folder, file)) ? read(file) : "";
      const after = change(before);
      if (after === before) throw new Error(`Nothing changed in ${file}.`);
      fs.writeFileSync(path.join(folder, file), after);
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
