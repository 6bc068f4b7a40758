import {
  type IRender,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { ChartCorner } from "../sheet-objects";
import { type Book, UNIT_ID } from "./book";

/** In pixels of the browser's window. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlaceInView {
  /** Where it stands, as far as it may be scrolled away. */
  readonly box: Rectangle;
  /** What of the window shows cells that scroll as these do. */
  readonly frame: Rectangle;
}

/** Where the cells of the sheet that is shown stand in the window. */
export class View {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly book: Book) {}

  /** Null while the grid is not drawn. */
  placeOf(from: ChartCorner, to: ChartCorner): PlaceInView | null {
    const render = this.render;
    const sheet = this.book.workbook.getActiveSheet(true);
    const skeleton = sheet && render?.with(SheetSkeletonManagerService).getSkeletonParam(sheet.getSheetId())?.skeleton;
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !sheet || !skeleton || !main) return null;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const { xSplit, ySplit } = sheet.getFreeze();
    const last = { row: sheet.getRowCount() - 1, column: sheet.getColumnCount() - 1 };
    const corner = ({ row, column, x, y }: ChartCorner): { x: number; y: number } => {
      const cell = skeleton.getNoMergeCellWithCoordByIndex(Math.min(row, last.row), Math.min(column, last.column));
      return {
        x: (column > last.column ? cell.endX : cell.startX) + x,
        y: (row > last.row ? cell.endY : cell.startY) + y,
      };
    };
    // What lies in frozen rows or columns does not scroll with the others.
    const scrolls = { x: from.column >= xSplit, y: from.row >= ySplit };
    const scrolled = { x: scrolls.x ? main.viewportScrollX : 0, y: scrolls.y ? main.viewportScrollY : 0 };
    const inWindow = (point: { x: number; y: number }): { x: number; y: number } => ({
      x: canvas.left + (point.x - scrolled.x) * scaleX,
      y: canvas.top + (point.y - scrolled.y) * scaleY,
    });
    const edge = corner({ row: scrolls.y ? ySplit : 0, column: scrolls.x ? xSplit : 0, x: 0, y: 0 });
    const [start, end] = [inWindow(corner(from)), inWindow(corner(to))];
    return {
      box: { left: start.x, top: start.y, right: end.x, bottom: end.y },
      frame: {
        left: canvas.left + edge.x * scaleX,
        top: canvas.top + edge.y * scaleY,
        right: canvas.right,
        bottom: canvas.bottom,
      },
    };
  }

  /** Calls when cells come to stand elsewhere. */
  listen(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** A workbook is drawn: Univer draws each with a renderer of its own. */
  opened(): void {
    const render = this.render;
    if (!render) throw new Error("The grid is not drawn.");
    const moved = (): void => {
      for (const listener of this.listeners) listener();
    };
    render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(moved);
    render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(moved);
    render.engine.onTransformChange$.subscribeEvent(moved);
  }

  private get render(): IRender | null {
    return this.book.injector.get(IRenderManagerService).getRenderById(UNIT_ID) ?? null;
  }
}
