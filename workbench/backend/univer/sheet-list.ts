import { BooleanNumber, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Sheet } from "../backend";
import type { SheetProtection } from "../sheet-protection";
import type { SnapshotSheet } from "../snapshot";
import type { Book } from "./book";
import { emptySheet, sheetIdAt } from "./workbook-data";

/** The tabs. Univer knows neither "very hidden" nor Excel's protection, so these two are only remembered. */
export class SheetList {
  private readonly veryHidden = new Set<string>();
  private readonly protection = new Map<string, SheetProtection>();
  private lastNumber = 0;

  constructor(private readonly book: Book) {}

  opened(sheets: readonly SnapshotSheet[]): void {
    this.lastNumber = sheets.length;
    this.veryHidden.clear();
    this.protection.clear();
    sheets.forEach((sheet, index) => {
      if (sheet.visibility === "VeryHidden") this.veryHidden.add(sheetIdAt(index));
      if (sheet.protection !== undefined) this.protection.set(sheetIdAt(index), sheet.protection);
    });
  }

  all(): Sheet[] {
    return this.book.workbook.getSheetOrders().map((id) => this.describe(id));
  }

  add(name: string): Sheet {
    const id = sheetIdAt(this.lastNumber++);
    return this.insert(id, mergeWorksheetSnapshotWithDefault(emptySheet(id, name)));
  }

  copy(sheetId: string, name: string): Sheet {
    const id = sheetIdAt(this.lastNumber++);
    const snapshot = structuredClone(this.book.sheet(sheetId).getSnapshot());
    return this.insert(id, { ...snapshot, id, name, hidden: BooleanNumber.FALSE });
  }

  private insert(id: string, sheet: IWorksheetData): Sheet {
    const active = this.active();
    const index = this.book.workbook.getSheetSize();
    // Univer shows a new sheet; Excel's JavaScript API adds one without showing it.
    this.book.quietly(() => {
      this.book.run(InsertSheetMutation.id, null, { index, sheet });
      this.activate(active);
    });
    return this.describe(id);
  }

  delete(sheetId: string): void {
    this.book.sheet(sheetId);
    this.showAnother(sheetId);
    this.book.run(RemoveSheetCommand.id, sheetId, {});
  }

  update(sheetId: string, change: Partial<Omit<Sheet, "id">>): void {
    const before = this.describe(sheetId);
    if (change.name !== undefined && change.name !== before.name) {
      this.book.run(SetWorksheetNameCommand.id, sheetId, { name: change.name });
    }
    if (change.visibility !== undefined) this.setVisibility(sheetId, change.visibility);
    if (change.protection === null) this.protection.delete(sheetId);
    else if (change.protection !== undefined) this.protection.set(sheetId, change.protection);
  }

  move(sheetId: string, position: number): void {
    const fromOrder = this.book.workbook.getSheetOrders().indexOf(sheetId);
    if (fromOrder === -1) throw new Error(`There is no sheet ${sheetId}.`);
    this.book.run(SetWorksheetOrderMutation.id, sheetId, { fromOrder, toOrder: position });
  }

  active(): string {
    const sheet = this.book.workbook.getActiveSheet(true) ?? this.book.workbook.getSheetByIndex(0);
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet.getSheetId();
  }

  activate(sheetId: string): void {
    this.book.sheet(sheetId);
    if (this.active() !== sheetId) this.book.show(SetWorksheetActiveOperation.id, sheetId, {});
  }

  private describe(sheetId: string): Sheet {
    const sheet = this.book.sheet(sheetId);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      id: sheetId,
      name: sheet.getName(),
      visibility: !hidden ? "Visible" : this.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden",
      protection: this.protection.get(sheetId) ?? null,
    };
  }

  private setVisibility(sheetId: string, visibility: Sheet["visibility"]): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    if (visibility !== "Visible") this.showAnother(sheetId);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.book.run(SetWorksheetHideMutation.id, sheetId, { hidden });
  }

  /** Before a shown sheet goes: Excel shows the next visible one to the right, or the last one. */
  private showAnother(sheetId: string): void {
    if (this.active() !== sheetId) return;
    const visible = this.all().filter((sheet) => sheet.visibility === "Visible");
    const index = visible.findIndex(({ id }) => id === sheetId);
    const next = visible[index + 1] ?? visible[index - 1];
    if (next) this.activate(next.id);
  }
}
