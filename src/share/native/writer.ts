/** Writes a formula again with native expressions in place of the calls of ours. */
import { argumentNames, isFunctionId, type CellPlace, type FunctionId, type LiteralValue } from "../../model/explain";
import { isSingleCell, type Size } from "../../functions/size";
import { readPolicy } from "../../law/policies";
import { Issue } from "../../money/issue";
import { FORMS } from "./forms";
import { districtLookup, districtName, type DistrictCall } from "./forms/district";
import type { Written } from "./forms/form";
import { scheduleCell } from "./forms/graduated";
import { isArithmetic } from "./formula/arithmetic";
import { isFirstOf } from "./formula/first-of";
import { isElementwise } from "./formula/functions";
import { childrenOf, type CallNode, type Node } from "./formula/node";
import type { Lookups } from "./lookups";
import { NotFollowed } from "./not-followed";
import { literalText, type Operand } from "./operand";
import { References, type Found, type Wanted } from "./references";
import type { NativeCall, NativeRequest } from "./request";
import { Sizes } from "./sizes";

export class Writer {
  readonly calls: NativeCall[] = [];
  needsArray = false;
  private readonly result: Size;
  private readonly references: References;
  private readonly sizes: Sizes;

  constructor(
    private readonly request: NativeRequest,
    private readonly lookups: Lookups,
  ) {
    const { rows = 1, columns = 1 } = request.array ?? {};
    this.result = { rows, columns };
    this.references = new References(request, this.result);
    this.sizes = new Sizes(this.references);
  }

  formula(root: Node): string {
    return `=${this.text(root, this.request.cell)}`;
  }

  /** A part with its calls replaced; whatever is not replaced stays letter by letter. */
  private text(node: Node, wanted: Wanted): string {
    if (node.kind === "call" && isFunctionId(node.name)) return this.callText(node, node.name, wanted).text;
    if (isFirstOf(node)) return this.text(childrenOf(node)[0] as Node, { row: 0, column: 0 });
    if (node.kind === "reference") return this.references.text(node, wanted);
    if (node.kind === "array" && wanted !== "all" && !isSingleCell(this.result)) return arrayElementText(node, wanted);
    const each = node.kind === "call" && !isElementwise(node.name) ? "all" : wanted;
    return this.spliced(node, (child) => this.text(child, each));
  }

  private spliced(node: Node, textOf: (child: Node) => string): string {
    const { formula } = this.request;
    let text = "";
    let at = node.start;
    for (const child of childrenOf(node)) {
      text += formula.slice(at, child.start) + textOf(child);
      at = child.end;
    }
    return text + formula.slice(at, node.end);
  }

  private callText(node: CallNode, id: FunctionId, wanted: Wanted): Written {
    const size = this.sizes.of(node);
    const single = isSingleCell(size);
    if (wanted === "all" && !single && id === "GRADUATED_SCHEDULE") {
      throw new NotFollowed("A schedule within another function has no native form.");
    }
    const at: Wanted = wanted === "all" && single ? { row: 0, column: 0 } : wanted;
    const written = id === "GRADUATED_SCHEDULE" ? this.schedule(node, at) : this.form(node, id, at);
    if (at === "all") this.needsArray = true;
    this.calls.push({ id, text: this.request.formula.slice(node.start, node.end), native: written.text });
    return written;
  }

  private form(node: CallNode, id: FunctionId, at: Wanted): Written {
    const form = FORMS[id];
    if (form === "by the lookup sheet") return this.district(node, id, at);
    if (typeof form === "string") throw new NotFollowed(form);
    if (node.given.length > argumentNames(id).length) throw new NotFollowed(`${id} has more arguments than it takes.`);
    const given = node.given.map((one) => (one.kind === "omitted" ? undefined : this.operand(one, at)));
    return form({ given, isRange: at === "all" });
  }

  private district(node: CallNode, id: FunctionId, at: Wanted): Written {
    if (at === "all") {
      throw new NotFollowed(`${id} over a range within another function has no native form; give each its own cell.`);
    }
    const argument = (name: string): Node | undefined => {
      const found = node.given[argumentNames(id).indexOf(name)];
      return found?.kind === "omitted" ? undefined : found;
    };
    const operand = (name: string): Operand => {
      const found = argument(name);
      if (!found) throw new NotFollowed(`${id} lacks its argument ${name}.`);
      return this.operand(found, at);
    };
    if (id === "DISTRICT_NAME") return districtName(operand("name"), this.lookups);
    const asked: DistrictCall = {
      district: operand("district"),
      year: operand("fiscal_year"),
      ...this.policyOf(operand("policy")),
      list: this.tableOf(argument("districts"), "districts"),
      grants: this.tableOf(argument("grants"), "grants"),
    };
    if (id === "DISTRICT_STATUS") return { text: districtLookup(asked, "status", this.lookups), kind: "cell" };
    if (id === "DISTRICT_BASE_YEAR") return { text: districtLookup(asked, "baseYear", this.lookups), kind: "number" };
    return { text: districtLookup(asked, "withheld", this.lookups), kind: "cents" };
  }

  private policyOf({ text, literal, here }: Operand): Pick<DistrictCall, "policy" | "policyCell"> {
    const value = literal ?? here;
    const policy = readPolicy(value);
    if (policy instanceof Issue) throw new NotFollowed(`${text} names no policy.`);
    return literal === undefined ? { policy, policyCell: { text, value: String(value) } } : { policy };
  }

  private tableOf(node: Node | undefined, name: string): Found | undefined {
    if (!node) return undefined;
    if (node.kind !== "reference")
      throw new NotFollowed(`The argument ${name} is computed, which a native formula cannot follow.`);
    return this.references.at(node);
  }

  private schedule(node: CallNode, at: Wanted): Written {
    const place = at === "all" ? { row: 0, column: 0 } : at;
    if (place.column < 2) return scheduleCell(place.row, place.column === 0 ? "year" : "portion");
    const [amounts] = node.given;
    if (!amounts) throw new NotFollowed("GRADUATED_SCHEDULE has no amount.");
    const index = place.column - 2;
    const inside = this.sizes.of(amounts).rows > 1 ? { row: index, column: 0 } : { row: 0, column: index };
    return scheduleCell(place.row, this.operand(amounts, inside));
  }

  private operand(node: Node, at: Wanted): Operand {
    const isRange = at === "all" && !isSingleCell(this.sizes.of(node));
    const place = at === "all" && !isRange ? { row: 0, column: 0 } : at;
    if (node.kind === "call" && isFunctionId(node.name)) {
      return { ...this.callText(node, node.name, place), isRange, present: [] };
    }
    if (node.kind === "literal") {
      return { text: this.source(node), kind: "cell", literal: node.value, isRange, present: [] };
    }
    if (node.kind === "array" && place !== "all") {
      const value = valueAt(node, place);
      if (value === undefined) return { text: "NA()", kind: "number", isRange, present: [] };
      return { text: literalText(value), kind: "cell", literal: value, isRange, present: [] };
    }
    if (node.kind === "reference") {
      const here = place === "all" ? undefined : this.references.valueIn(node, place);
      const known = here === undefined ? {} : { here };
      return {
        text: this.references.argumentText(node, place),
        kind: "cell",
        isRange,
        present: this.references.valuesOf(node),
        ...known,
      };
    }
    const text = node.kind === "array" ? this.source(node) : this.text(node, place);
    return { text, kind: isArithmetic(node) ? "number" : "cell", isRange, present: [] };
  }

  private source({ start, end }: Node): string {
    return this.request.formula.slice(start, end);
  }
}

type ArrayNode = Extract<Node, { kind: "array" }>;

/** A row or a column of values stands for each of the others; beyond its end a block has none. */
function valueAt({ rows }: ArrayNode, place: CellPlace): LiteralValue | undefined {
  const row = rows[rows.length === 1 ? 0 : place.row] ?? [];
  return row[row.length === 1 ? 0 : place.column];
}

function arrayElementText(node: ArrayNode, place: CellPlace): string {
  const value = valueAt(node, place);
  return value === undefined ? "NA()" : literalText(value);
}
