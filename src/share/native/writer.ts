/** Writes a formula again with native expressions in place of the calls of ours. */
import type { Area } from "../../formula/area";
import type { CellPlace, CellValue, FunctionId } from "../../model/explain";
import { argumentNames, isFunctionId } from "../../model/explain";
import { commonSize, isSingleCell, placeFor, type Size } from "../../functions/size";
import { readPolicy } from "../../law/policies";
import { Issue } from "../../money/issue";
import { findSheet } from "../book";
import { isUnresolved, resolve } from "../resolve";
import { FORMS } from "./forms";
import { districtLookup, districtName, type DistrictCall } from "./forms/district";
import type { Written } from "./forms/form";
import { SCHEDULE_ROWS, scheduleCell } from "./forms/graduated";
import { areaText, elementText, styleOf } from "./formula/element";
import { isElementwise, maySpill } from "./formula/functions";
import { childrenOf, type CallNode, type Node } from "./formula/node";
import type { Lookups } from "./lookups";
import { NotFollowed } from "./not-followed";
import { literalText, type Operand } from "./operand";
import { kindsIn } from "./present";
import type { NativeCall, NativeRequest } from "./request";

const ONE: Size = { rows: 1, columns: 1 };

/** Where in the result a part of the formula is wanted: one cell of it, or all of it at once, as the argument of a sum. */
type Wanted = CellPlace | "all";

/** What may stand in a reference that is written cell by cell. */
interface Found {
  readonly sheet: string;
  readonly area: Area;
}

export class Writer {
  readonly calls: NativeCall[] = [];
  needsArray = false;
  private readonly result: Size;
  private readonly places = new Map<Node, Found>();

  constructor(
    private readonly request: NativeRequest,
    private readonly lookups: Lookups,
  ) {
    const { rows = 1, columns = 1 } = request.array ?? {};
    this.result = { rows, columns };
  }

  formula(root: Node): string {
    return `=${this.text(root, this.request.cell)}`;
  }

  /** A part with its calls replaced; whatever is not replaced stays letter by letter. */
  private text(node: Node, wanted: Wanted): string {
    if (node.kind === "call" && isFunctionId(node.name)) return this.callText(node, node.name, wanted).text;
    // Excel's sign for the first cell of a result, which a native formula has anyway.
    if (isFirstOf(node)) return this.text(childrenOf(node)[0] as Node, { row: 0, column: 0 });
    if (node.kind === "reference") return this.referenceText(node, wanted);
    if (node.kind === "array" && wanted !== "all" && !isSingleCell(this.result)) return this.arrayElement(node, wanted);
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
    const size = this.sizeOf(node);
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
    return this.found(node);
  }

  private schedule(node: CallNode, at: Wanted): Written {
    const place = at === "all" ? { row: 0, column: 0 } : at;
    if (place.column < 2) return scheduleCell(place.row, place.column === 0 ? "year" : "portion");
    const [amounts] = node.given;
    if (!amounts) throw new NotFollowed("GRADUATED_SCHEDULE has no amount.");
    const index = place.column - 2;
    const inside = this.sizeOf(amounts).rows > 1 ? { row: index, column: 0 } : { row: 0, column: index };
    return scheduleCell(place.row, this.operand(amounts, inside));
  }

  private operand(node: Node, at: Wanted): Operand {
    const isRange = at === "all" && !isSingleCell(this.sizeOf(node));
    const place = at === "all" && !isRange ? { row: 0, column: 0 } : at;
    if (node.kind === "call" && isFunctionId(node.name)) {
      return { ...this.callText(node, node.name, place), isRange, present: [] };
    }
    if (node.kind === "literal") {
      return { text: this.source(node), kind: "cell", literal: node.value, isRange, present: [] };
    }
    if (node.kind === "array" && place !== "all") {
      const row = node.rows[node.rows.length === 1 ? 0 : place.row] ?? [];
      const value = row[row.length === 1 ? 0 : place.column];
      if (value === undefined) return { text: "NA()", kind: "number", isRange, present: [] };
      return { text: literalText(value), kind: "cell", literal: value, isRange, present: [] };
    }
    if (node.kind === "reference") {
      const here = place === "all" ? undefined : this.valueIn(node, place);
      const known = here === undefined ? {} : { here };
      return { text: this.argumentText(node, place), kind: "cell", isRange, present: this.valuesOf(node), ...known };
    }
    const text = node.kind === "array" ? this.source(node) : this.text(node, place);
    return { text, kind: isArithmetic(node) ? "number" : "cell", isRange, present: [] };
  }

  /** A reference as an argument of ours: of a range the one cell, also where the formula itself is none of several cells. */
  private argumentText(node: Extract<Node, { kind: "reference" }>, wanted: Wanted): string {
    const { area } = this.found(node);
    if (wanted === "all") return this.referenceText(node, wanted);
    if (isSingleCell(this.result) && isSingleCell(area)) return this.referenceText(node, wanted);
    return this.elementOf(node, wanted);
  }

  /** A reference anywhere: tables and spills become addresses, which every program knows. */
  private referenceText(node: Extract<Node, { kind: "reference" }>, wanted: Wanted): string {
    const { to } = node;
    const isPlain = to.kind === "reference" || to.kind === "name" || to.kind === "not followed";
    if (wanted !== "all" && !isSingleCell(this.result)) return this.elementOf(node, wanted);
    if (isPlain) return this.source(node);
    const { sheet, area } = this.found(node);
    if (to.kind === "structured" && isSingleCell(area)) {
      return elementText(this.otherSheet(sheet), area, { row: 0, column: 0 }, ONE, { row: false, column: false });
    }
    return areaText(this.otherSheet(sheet), area);
  }

  private elementOf(node: Extract<Node, { kind: "reference" }>, place: CellPlace): string {
    const { sheet, area } = this.found(node);
    const written = this.source(node);
    const at = { row: area.rows === 1 ? 0 : place.row, column: area.columns === 1 ? 0 : place.column };
    if (at.row >= area.rows || at.column >= area.columns) return "NA()";
    const named = written.includes("!") && node.to.kind === "reference";
    return elementText(named ? sheet : this.otherSheet(sheet), area, place, this.result, styleOf(written));
  }

  private arrayElement(node: Extract<Node, { kind: "array" }>, place: CellPlace): string {
    const row = node.rows[node.rows.length === 1 ? 0 : place.row] ?? [];
    const value = row[row.length === 1 ? 0 : place.column];
    return value === undefined ? "NA()" : literalText(value);
  }

  /** The size of a part's result, as Excel with dynamic arrays works it out. */
  private sizeOf(node: Node): Size {
    switch (node.kind) {
      case "omitted":
      case "literal":
        return ONE;
      case "array":
        return { rows: node.rows.length, columns: node.rows[0]?.length ?? 1 };
      case "reference":
        return this.found(node).area;
      case "call":
        if (isFunctionId(node.name)) return this.sizeOfCall(node, node.name);
        if (isElementwise(node.name)) return this.together(node.given);
        if (maySpill(node.name)) {
          throw new NotFollowed(`An argument is computed by ${node.name}, which a native formula cannot follow.`);
        }
        return ONE;
      default:
        return isFirstOf(node) ? ONE : this.together(childrenOf(node));
    }
  }

  private sizeOfCall({ given }: CallNode, id: FunctionId): Size {
    if (id === "GRADUATED_SCHEDULE") {
      const { rows, columns } = given[0] ? this.sizeOf(given[0]) : ONE;
      if (rows > 1 && columns > 1) throw new NotFollowed("GRADUATED_SCHEDULE takes one row or one column of amounts.");
      return { rows: SCHEDULE_ROWS, columns: 2 + rows * columns };
    }
    const names = argumentNames(id);
    return this.together(given.filter((_, index) => !TABLES.has(names[index] ?? "")));
  }

  private together(nodes: readonly Node[]): Size {
    return nodes.reduce<Size>((size, node) => {
      const common = commonSize(size, this.sizeOf(node));
      if (!common) throw new NotFollowed("The sizes of its ranges do not go together.");
      return common;
    }, ONE);
  }

  private found(node: Extract<Node, { kind: "reference" }>): Found {
    const known = this.places.get(node) ?? this.placeOf(node);
    this.places.set(node, known);
    return known;
  }

  private placeOf(node: Extract<Node, { kind: "reference" }>): Found {
    const found = resolve(node.to, this.request.book, this.request.place);
    if (isUnresolved(found)) throw new NotFollowed(`${this.source(node)} ${found.why}.`);
    if (found.area.rows < 1 || found.area.columns < 1) throw new NotFollowed(`${this.source(node)} has no used cells.`);
    return found;
  }

  private valueIn(node: Extract<Node, { kind: "reference" }>, place: CellPlace): CellValue | undefined {
    const { sheet, area } = this.found(node);
    const at = placeFor(area, place);
    if (at.row >= area.rows || at.column >= area.columns) return undefined;
    return findSheet(this.request.book, sheet)?.valueAt(area.row + at.row, area.column + at.column);
  }

  private valuesOf(node: Extract<Node, { kind: "reference" }>): readonly CellValue[] {
    const { sheet, area } = this.found(node);
    const held = findSheet(this.request.book, sheet);
    return held ? kindsIn(held, area) : [];
  }

  private otherSheet(sheet: string): string | undefined {
    return sheet.toLowerCase() === this.request.place.sheet.toLowerCase() ? undefined : sheet;
  }

  private source({ start, end }: Node): string {
    return this.request.formula.slice(start, end);
  }
}

/** Arguments that are a table as a whole, and give the result no size. */
const TABLES = new Set(["grants", "districts"]);

const isFirstOf = (node: Node): boolean => {
  const of = node.kind === "operator" && node.operator === "@" ? node : node.kind === "call" && node.name === "SINGLE";
  const [inside] = of ? childrenOf(node) : [];
  return inside?.kind === "call" && isFunctionId(inside.name);
};

/** Whether a part always gives a number, or an error. */
function isArithmetic(node: Node): boolean {
  if (node.kind === "parentheses") return isArithmetic(node.inside);
  if (node.kind === "operator")
    return ["+", "-", "*", "/", "^", "%"].includes(node.operator) && node.operands.length > 0;
  return node.kind === "call" && NUMBERS.has(node.name);
}

const NUMBERS = new Set(
  "SUM,ROUND,ROUNDUP,ROUNDDOWN,ABS,INT,MAX,MIN,AVERAGE,COUNT,COUNTA,SUMIF,SUMIFS,SUMPRODUCT".split(","),
);
