/** Runs the command for this process. */
import { run } from "./run";

const now = new Date();
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Called with the words behind the program's name. */
export function main(words: readonly string[]): void {
  // Set and not called: output that waits in a pipe is still written.
  process.exitCode = run(words, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    env: (name) => process.env[name],
    day: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  });
}
