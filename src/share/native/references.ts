/** The references of a formula: where they lead, what stands there, and how they are written cell by cell. */
import type { Area } from "../../formula/area";
import { isSingleCell, placeFor, type Size } from "../../functions/size";
import type { CellPlace, CellValue } from "../../model/explain";
import { findSheet } from "../book";
import { isUnresolved, resolve } from "../resolve";
import { areaText, elementText, styleOf } from "./formula/element";
import type { Node } from "./formula/node";
import { NotFollowed } from "./not-followed";
import { kindsIn } from "./present";
import type { NativeRequest } from "./request";

export type ReferenceNode = Extract<Node, { kind: "reference" }>;

/** Where in the result a part of the formula is wanted: one cell of it, or all of it at once, as the argument of a sum. */
export type Wanted = CellPlace | "all";

/** What may stand in a reference that is written cell by cell. */
export interface Found {
  readonly sheet: string;
  readonly area: Area;
}

export class References {
  private readonly places = new Map<Node, Found>();

  /** `result` is the size of what the whole formula gives. */
  constructor(
    private readonly request: NativeRequest,
    private readonly result: Size,
  ) {}

  /** A reference as an argument of ours: of a range the one cell, also where the formula itself is none of several cells. */
  argumentText(node: ReferenceNode, wanted: Wanted): string {
    const { area } = this.at(node);
    if (wanted === "all") return this.text(node, wanted);
    if (isSingleCell(this.result) && isSingleCell(area)) return this.text(node, wanted);
    return this.elementOf(node, wanted);
  }

  /** A reference anywhere: tables and spills become addresses, which every program knows. */
  text(node: ReferenceNode, wanted: Wanted): string {
    const { to } = node;
    const isPlain = to.kind === "reference" || to.kind === "name" || to.kind === "not followed";
    if (wanted !== "all" && !isSingleCell(this.result)) return this.elementOf(node, wanted);
    if (isPlain) return this.written(node);
    const { sheet, area } = this.at(node);
    if (to.kind === "structured" && isSingleCell(area)) {
      return elementText(this.otherSheet(sheet), area, { row: 0, column: 0 }, area, { row: false, column: false });
    }
    return areaText(this.otherSheet(sheet), area);
  }

  private elementOf(node: ReferenceNode, place: CellPlace): string {
    const { sheet, area } = this.at(node);
    const written = this.written(node);
    const at = { row: area.rows === 1 ? 0 : place.row, column: area.columns === 1 ? 0 : place.column };
    if (at.row >= area.rows || at.column >= area.columns) return "NA()";
    const named = written.includes("!") && node.to.kind === "reference";
    return elementText(named ? sheet : this.otherSheet(sheet), area, place, this.result, styleOf(written));
  }

  at(node: ReferenceNode): Found {
    const known = this.places.get(node) ?? this.placeOf(node);
    this.places.set(node, known);
    return known;
  }

  private placeOf(node: ReferenceNode): Found {
    const found = resolve(node.to, this.request.book, this.request.place);
    if (isUnresolved(found)) throw new NotFollowed(`${this.written(node)} ${found.why}.`);
    if (found.area.rows < 1 || found.area.columns < 1)
      throw new NotFollowed(`${this.written(node)} has no used cells.`);
    return found;
  }

  valueIn(node: ReferenceNode, place: CellPlace): CellValue | undefined {
    const { sheet, area } = this.at(node);
    const at = placeFor(area, place);
    if (at.row >= area.rows || at.column >= area.columns) return undefined;
    return findSheet(this.request.book, sheet)?.valueAt(area.row + at.row, area.column + at.column);
  }

  valuesOf(node: ReferenceNode): readonly CellValue[] {
    const { sheet, area } = this.at(node);
    const held = findSheet(this.request.book, sheet);
    return held ? kindsIn(held, area) : [];
  }

  private otherSheet(sheet: string): string | undefined {
    return sheet.toLowerCase() === this.request.place.sheet.toLowerCase() ? undefined : sheet;
  }

  private written({ start, end }: ReferenceNode): string {
    return this.request.formula.slice(start, end);
  }
}
