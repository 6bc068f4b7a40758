import { withoutFunctionPrefix } from "../function-prefix";
import { partOf } from "./formula/part";
import { tokenise, type PlacedToken } from "../../formula/tokens";
import type { FoundArgument, FoundCall } from "./found-call";
import { isFunctionId } from "./function-id";

/** An open parenthesis or brace, and what is known of the call that it belongs to. */
interface Frame {
  readonly kind: "open" | "brace open";
  /** The function before the parenthesis, in capitals; empty for one that only groups. */
  readonly name: string;
  /** The tokens at which the call and its present argument begin. */
  readonly first: number;
  argument: number;
  readonly arguments: FoundArgument[];
}

/** What files put before the names of custom functions and of functions younger than Excel 2007. */
const PREFIX = /^(?:_xldudf_|_xlfn\.|_xlws\.)+/i;

/** The calls of our functions in a formula, in the order in which they begin, also within each other. */
export function findCalls(formula: string): readonly FoundCall[] {
  const tokens = tokenise(formula);
  const frames: Frame[] = [];
  const found: FoundCall[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "open" || kind === "brace open") frames.push(frameAt(tokens, index, kind));
    else if (kind === "comma") endArgument(formula, tokens, frames[frames.length - 1], index);
    else if (kind === "brace close" && frames[frames.length - 1]?.kind === "brace open") frames.pop();
    else if (kind === "close") {
      const frame = closed(frames);
      const call = frame && callOf(formula, tokens, frame, frames, index);
      if (call) found.push(call);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

function frameAt(tokens: readonly PlacedToken[], index: number, kind: Frame["kind"]): Frame {
  const before = kind === "open" ? tokens[index - 1] : undefined;
  const name = before?.kind === "name" ? withoutFunctionPrefix(plainName(before.text)) : "";
  return { kind, name, first: name === "" ? index : beginning(tokens, index - 1), argument: index + 1, arguments: [] };
}

const plainName = (name: string): string => (name.startsWith("_") ? name.replace(PREFIX, "") : name).toUpperCase();

/** With the file that some add-ins have been seen to put before a custom function: [2]!_xldudf_X, Tools.xla!_xldudf_X. */
function beginning(tokens: readonly PlacedToken[], name: number): number {
  if (tokens[name - 1]?.kind !== "bang") return name;
  const file = tokens[name - 2]?.kind;
  if (file === "bracket" || file === "sheet") return name - 2;
  if (file !== "name") return name;
  return tokens[name - 3]?.kind === "bracket" ? name - 3 : name - 2;
}

/** The frame that a parenthesis closes; braces left open within it are dropped. */
function closed(frames: Frame[]): Frame | undefined {
  for (let frame = frames.pop(); frame; frame = frames.pop()) if (frame.kind === "open") return frame;
  return undefined;
}

function endArgument(formula: string, tokens: readonly PlacedToken[], frame: Frame | undefined, end: number): void {
  if (frame?.kind !== "open" || !isFunctionId(frame.name)) return;
  let [from, to] = [frame.argument, end];
  while (from < to && tokens[from]?.kind === "space") from++;
  while (to > from && tokens[to - 1]?.kind === "space") to--;
  const start = tokens[from]?.start ?? formula.length;
  const last = tokens[to - 1];
  const stop = to > from && last ? last.start + last.text.length : start;
  frame.arguments.push({ text: formula.slice(start, stop), start, end: stop, part: partOf(tokens.slice(from, to)) });
  frame.argument = end + 1;
}

function callOf(
  formula: string,
  tokens: readonly PlacedToken[],
  frame: Frame,
  around: readonly Frame[],
  close: number,
): FoundCall | undefined {
  const { name, first } = frame;
  if (!isFunctionId(name)) return undefined;
  endArgument(formula, tokens, frame, close);
  const start = tokens[first]?.start ?? 0;
  const end = (tokens[close]?.start ?? 0) + 1;
  const within = around.map(({ name: outer }) => outer).filter((outer) => outer !== "");
  const before = formula.slice(0, start).trim();
  const alone = ["", "=", "=@", "=+"].includes(before) && formula.slice(end).trim() === "";
  const [only] = frame.arguments;
  const isEmpty = frame.arguments.length === 1 && only?.part.kind === "omitted";
  return {
    id: name,
    start,
    end,
    text: formula.slice(start, end),
    arguments: isEmpty ? [] : frame.arguments,
    within,
    alone,
  };
}
