/** Runs the command in a folder of its own, as a person would, and looks at what came of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "../../../cli/run";

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export class Folder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), "alliance-command-"));

  /** The environment variables of the command. */
  env: Readonly<Record<string, string>> = {};

  put(name: string, bytes: Uint8Array): string {
    writeFileSync(this.at(name), bytes);
    return this.at(name);
  }

  at = (name: string): string => path.join(this.path, name);
  bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(this.at(name)));
  files = (): string[] => readdirSync(this.path).sort();
  remove = (): void => rmSync(this.path, { recursive: true });

  /** The words with the names of files in this folder, which end in .xlsx, .xlsm or .txt. */
  run(...words: readonly string[]): Ran {
    let [out, err] = ["", ""];
    const given = words.map((word) => (/\.(?:xls[xm]|txt)$/.test(word) ? this.at(word) : word));
    const exitCode = run(given, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      isWatched: false,
      env: (name) => this.env[name],
      day: "2026-11-26",
    });
    return {
      exitCode,
      out: out.replaceAll(`${this.path}${path.sep}`, ""),
      err: err.replaceAll(`${this.path}${path.sep}`, ""),
    };
  }
}
