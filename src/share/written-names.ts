/** How a formula writes the names of our functions, and the same formula with them written otherwise. */
import type { FoundCall } from "../model/explain";
import { tokenise } from "../formula/tokens";
import type { NameForm } from "./check/findings";

/** What files put before a name. */
const MARKS = /^(?:_xldudf_|_xlfn\.|_xlws\.)*/i;

/** How custom functions are written: as people type them and Excel takes them, or as files store them. */
export type WrittenForm = "plain" | "stored";

/** Where in the text of a call its bare name begins. */
function nameStart({ id, text }: FoundCall): number {
  // As nearly all are written: the name, with what files put before it, at the very beginning.
  const direct = text.startsWith("_") ? (MARKS.exec(text)?.[0].length ?? 0) : 0;
  if (text.startsWith(`${id}(`, direct)) return direct;
  const tokens = tokenise(text);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "name" || tokens[index + 1]?.kind !== "open") continue;
    const marks = MARKS.exec(token.text)?.[0].length ?? 0;
    if (token.text.slice(marks).toUpperCase() === id) return token.start + marks;
  }
  return 0;
}

const RANK: Readonly<Record<NameForm, number>> = { plain: 0, stored: 1, "with a file": 2 };

/** The form of a formula is that of its worst call. */
export function formOf(calls: readonly FoundCall[]): NameForm {
  const forms = calls.map((call): NameForm => {
    const before = call.text.slice(0, nameStart(call));
    return before === "" ? "plain" : before.includes("!") ? "with a file" : "stored";
  });
  return forms.reduce((worst, form) => (RANK[form] > RANK[worst] ? form : worst), "plain");
}

/** The formula with nothing else changed. */
export function withNames(formula: string, calls: readonly FoundCall[], form: WrittenForm): string {
  const prefix = form === "stored" ? "_xldudf_" : "";
  let written = formula;
  for (const call of [...calls].sort((a, b) => b.start - a.start)) {
    written = written.slice(0, call.start) + prefix + written.slice(call.start + nameStart(call));
  }
  return written;
}
