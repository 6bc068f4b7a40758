/** Reads a formula into its tree, with the precedence of Excel's operators. */
import { arrayConstant, literalOf } from "../../../model/explain/formula/literal";
import { partOf } from "../../../model/explain/formula/part";
import { tokenise, type PlacedToken } from "../../../formula/tokens";
import type { Node, Reference } from "./node";

/** Why a formula cannot be read, in words that follow "The formula": "holds an unknown sign". */
export class NotRead extends Error {}

/** How tightly the operators between two parts bind, from 1. */
const BINDING: ReadonlyMap<string, number> = new Map(
  [["=", "<>", "<=", ">=", "<", ">"], ["&"], ["+", "-"], ["*", "/"], ["^"]].flatMap((operators, index) =>
    operators.map((operator) => [operator, index + 1]),
  ),
);

const SIGNS: ReadonlySet<string> = new Set(["-", "+", "@"]);
const LONG: ReadonlySet<string> = new Set(["<>", "<=", ">="]);

/** What files put before the names of custom functions and of functions younger than Excel 2007. */
const PREFIX = /^(?:_xldudf_|_xlfn\.|_xlws\.)+/i;

const IN_REFERENCE: ReadonlySet<PlacedToken["kind"]> = new Set(["name", "number", "sheet", "bracket", "bang", "colon"]);

/** In tokens. */
const LONGEST_REFERENCE = 8;

/** In characters. Excel takes 8,192 as typed, and files store prefixes besides; a made-up file may hold any number. */
const LONGEST_FORMULA = 16_384;

/** Of parts within each other, far more than Excel's 64 levels: whatever walks the tree calls itself as often. */
const DEEPEST = 1_000;

/** The function as which a file stores A1#. */
const isAnchor = (name: string): boolean => name.length >= 11 && /ANCHORARRAY$/i.test(name);

/** Throws NotRead. */
export function parseFormula(formula: string): Node {
  const reader = new Reader(formula);
  return reader.whole();
}

class Reader {
  private readonly tokens: readonly PlacedToken[];
  private at = 0;
  /** How many parts lie around the one that is read. */
  private around = 0;

  constructor(private readonly formula: string) {
    if (formula.length > LONGEST_FORMULA) throw new NotRead(`has ${formula.length} characters, more than Excel takes`);
    this.tokens = tokenise(formula).filter(({ kind }) => kind !== "space");
  }

  whole(): Node {
    this.want("=");
    const node = this.level(1);
    if (this.token) throw new NotRead(`holds "${this.token.text}" where it was not expected`);
    return node;
  }

  private get token(): PlacedToken | undefined {
    return this.tokens[this.at];
  }

  private get endOfLast(): number {
    const last = this.tokens[this.at - 1];
    return last ? last.start + last.text.length : 0;
  }

  /** Parts with operators between them that bind at least so tightly; of equal ones the first comes first. */
  private level(least: number): Node {
    this.around++;
    let left = this.signed();
    for (let operators = 1; ; operators++) {
      const operator = this.operator;
      const binding = operator === undefined ? 0 : (BINDING.get(operator) ?? 0);
      if (operator === undefined || binding < least) {
        this.around--;
        return left;
      }
      this.requireShallow(operators);
      this.at += operator.length;
      const right = this.level(binding + 1);
      left = { kind: "operator", operator, operands: [left, right], start: left.start, end: right.end };
    }
  }

  /** A sign binds more tightly than every other operator: -2^2 is 4. */
  private signed(): Node {
    this.requireShallow(0);
    const start = this.token?.start ?? this.formula.length;
    const sign = this.operator;
    if (sign === undefined || !SIGNS.has(sign)) return this.percent();
    this.at++;
    this.around++;
    const operand = this.signed();
    this.around--;
    return { kind: "operator", operator: sign, operands: [operand], start, end: operand.end };
  }

  private percent(): Node {
    let node = this.operand();
    for (let signs = 1; this.operator === "%"; signs++) {
      this.requireShallow(signs);
      this.at++;
      node = { kind: "operator", operator: "%", operands: [node], start: node.start, end: this.endOfLast };
    }
    return node;
  }

  /** Operators of the same kind lie within each other too: 1+2+3 is (1+2)+3. */
  private requireShallow(operators: number): void {
    if (this.around + operators > DEEPEST) throw new NotRead(`holds more than ${DEEPEST} parts within each other`);
  }

  private operand(): Node {
    const { token } = this;
    if (!token) throw new NotRead("ends too early");
    const { start } = token;
    if (token.kind === "open") {
      this.at++;
      const inside = this.level(1);
      this.wantKind("close", ")");
      return { kind: "parentheses", inside, start, end: this.endOfLast };
    }
    if (token.kind === "brace open") return this.array(start);
    const file = this.fileBefore();
    const name = this.tokens[this.at + file];
    if (name?.kind === "name" && this.tokens[this.at + file + 1]?.kind === "open" && !isAnchor(name.text)) {
      this.at += file;
      return this.call(start, name);
    }
    const next = this.tokens[this.at + 1]?.kind;
    const value = next === "bang" || next === "colon" ? undefined : literalOf([token]);
    if (value !== undefined) {
      this.at++;
      return { kind: "literal", value, start, end: this.endOfLast };
    }
    return this.reference(start);
  }

  /** How many tokens of a file that was put before the name of a function: [2]! or Book.xla! */
  private fileBefore(): number {
    const [first, second] = [this.tokens[this.at], this.tokens[this.at + 1]];
    const third = this.tokens[this.at + 2];
    if (first?.kind === "bracket" && second?.kind === "name" && third?.kind === "bang") return 3;
    return second?.kind === "bang" && first?.kind !== "error" ? 2 : 0;
  }

  private call(start: number, name: PlacedToken): Node {
    this.at += 2;
    const given: Node[] = [];
    if (this.token?.kind === "close") this.at++;
    else {
      for (;;) {
        given.push(this.argument());
        const { kind } = this.token ?? {};
        if (kind !== "comma" && kind !== "close") throw new NotRead(`leaves ${name.text} open`);
        this.at++;
        if (kind === "close") break;
      }
    }
    const plain = name.text.startsWith("_") ? name.text.replace(PREFIX, "") : name.text;
    return { kind: "call", name: plain.toUpperCase(), given, start, end: this.endOfLast };
  }

  private argument(): Node {
    const { kind, start = this.formula.length } = this.token ?? {};
    if (kind === "comma" || kind === "close") return { kind: "omitted", start, end: start };
    return this.level(1);
  }

  private array(start: number): Node {
    const close = this.tokens.findIndex(({ kind }, index) => index > this.at && kind === "brace close");
    const rows = arrayConstant(this.tokens.slice(this.at, close + 1));
    if (close < 0 || !rows) throw new NotRead("holds braces that are no array");
    this.at = close + 1;
    return { kind: "array", rows, start, end: this.endOfLast };
  }

  /** The longest run of tokens that is one reference. */
  private reference(start: number): Node {
    for (let length = this.runLength(); length > 0; length--) {
      const part = partOf(this.tokens.slice(this.at, this.at + length));
      if (part.kind === "expression" || part.kind === "omitted" || part.kind === "literal" || part.kind === "array") {
        continue;
      }
      this.at += length;
      if (this.token?.kind === "colon") throw new NotRead("holds a range between computed corners");
      return { kind: "reference", to: part satisfies Reference, start, end: this.endOfLast };
    }
    throw new NotRead(`holds "${this.token?.text ?? ""}", which is not followed`);
  }

  /** How many tokens from here on can be parts of one reference. */
  private runLength(): number {
    if (isAnchor(this.token?.text ?? "")) return 4;
    let length = 0;
    for (let next = this.token; next && length < LONGEST_REFERENCE; next = this.tokens[this.at + length]) {
      if (!IN_REFERENCE.has(next.kind) && next.text !== "#") break;
      length++;
    }
    return length;
  }

  /** The sign that stands here, the longest one; as many tokens as it has characters. */
  private get operator(): string | undefined {
    const first = this.token;
    if (first?.kind !== "other") return undefined;
    const second = this.tokens[this.at + 1];
    if (second?.kind !== "other" || second.start !== first.start + 1) return first.text;
    const joined = first.text + second.text;
    return LONG.has(joined) ? joined : first.text;
  }

  private want(sign: string): void {
    if (this.operator !== sign) throw new NotRead(`has no ${sign} where it belongs`);
    this.at += sign.length;
  }

  private wantKind(kind: PlacedToken["kind"], sign: string): void {
    if (this.token?.kind !== kind) throw new NotRead(`has no ${sign} where it belongs`);
    this.at++;
  }
}
