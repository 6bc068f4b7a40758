import type { ICommandInfo, IExecutionOptions } from "@univerjs/presets";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { union } from "../areas";
import type { BackendEvent } from "../backend";
import type { Area } from "../cells";
import { areaOf, type Book, type UniverRange } from "./book";

type Listener = (event: BackendEvent) => void;

/** These move cells about; whatever lies on the sheet may have changed. */
const SHIFTING: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

const CONTENT_KEYS = ["v", "f", "p", "si"];

const field = (object: unknown, key: string): unknown =>
  typeof object === "object" && object !== null ? Reflect.get(object, key) : undefined;
const textField = (object: unknown, key: string): string => {
  const value = field(object, key);
  return typeof value === "string" ? value : "";
};

/** The smallest area with all cells whose content, and not only whose look, was set; null if there is none. */
export function changedArea(cellValue: unknown): Area | null {
  let changed: Area | null = null;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const isContent = cell == null || CONTENT_KEYS.some((key) => key in (cell as object));
      if (!isContent) continue;
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      changed = changed === null ? area : union(changed, area);
    }
  }
  return changed;
}

/** Formulas that a change puts into cells. */
export function enteredFormulas(cellValue: unknown): string[] {
  return Object.values(cellValue ?? {}).flatMap((columns) =>
    Object.values(columns ?? {})
      .map((cell) => textField(cell, "f"))
      .filter((formula) => formula !== ""),
  );
}

/** Tells listeners what happens in Univer, in the words of the backend. */
export class Events {
  private readonly listeners = new Set<Listener>();

  constructor(
    private readonly book: Book,
    private readonly userEntered: (sheetId: string, formulas: readonly string[]) => void,
  ) {}

  /** Univer has these services once the first workbook is there. */
  connect(): void {
    this.book.onCommand((command, options) => {
      this.translate(command, options);
    });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(event: BackendEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private translate({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const sheetId = textField(params, "subUnitId");
    const by = this.book.isAddinChanging ? "addin" : "user";
    if (id === SetRangeValuesMutation.id) {
      // These are the engine's: results of formulas, and formulas that it moves along. They are no edits.
      if (options?.onlyLocal === true || options?.["applyFormulaCalculationResult"] === true) return;
      const cellValue = field(params, "cellValue");
      const area = changedArea(cellValue);
      if (area === null) return;
      if (by === "user") this.userEntered(sheetId, enteredFormulas(cellValue));
      this.emit({ type: "changed", sheetId, area, by });
    } else if (SHIFTING.has(id)) {
      const range = field(params, "range") as UniverRange | undefined;
      const sheet = this.book.workbook.getSheetBySheetId(sheetId);
      if (!sheet) return;
      const area = range ? areaOf(range) : areaOf(sheet.getCellMatrix().getDataRange());
      this.emit({ type: "changed", sheetId, area, by });
    } else if (id === SetWorksheetActiveOperation.id) {
      if (!this.book.isQuiet) this.emit({ type: "sheetActivated", sheetId });
    } else if (id === InsertSheetMutation.id) {
      this.emit({ type: "sheetAdded", sheetId: textField(field(params, "sheet"), "id") });
    } else if (id === RemoveSheetMutation.id) {
      this.emit({ type: "sheetDeleted", sheetId });
    }
  }
}
