import type { Explanation } from "./explanation";

/** The explanation as plain text for a cell note; `date` is the day on which it is written, as YYYY-MM-DD. */
export function noteText(_explanation: Explanation, _date: string): string {
  throw new Error("not there yet");
}
