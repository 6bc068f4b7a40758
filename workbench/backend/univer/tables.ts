import { SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { Table } from "../backend";
import { areaOf, type Book, rangeOf, UNIT_ID } from "./book";
import { themeOf } from "./table-themes";

type TableChange = Partial<Pick<Table, "name" | "area" | "columns" | "style" | "showTotals">>;

interface Remembered {
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A table that the user made in Univer. */
const MADE_BY_USER: Remembered = { style: "TableStyleMedium2", showHeaders: true, showTotals: false };

const totalsRows = (showTotals: boolean): number => (showTotals ? 1 : 0);

/**
 * Tables. Univer's end above the totals row, which it does not know; it is counted in here. A table without a header row has
 * no structured references in Univer, which takes the first row for the header always.
 */
export class Tables {
  private readonly remembered = new Map<string, Remembered>();
  private lastNumber = 0;

  constructor(private readonly book: Book) {}

  forgetAll(): void {
    this.remembered.clear();
  }

  all(): Table[] {
    return this.manager.getTableList(UNIT_ID).map(({ id, name, subUnitId, range, columns }) => {
      const own = this.remembered.get(id) ?? MADE_BY_USER;
      const area = areaOf(range);
      return {
        ...own,
        id,
        name,
        sheetId: subUnitId,
        area: { ...area, rows: area.rows + totalsRows(own.showTotals) },
        columns: columns.map(({ displayName }) => displayName),
      };
    });
  }

  add(table: Omit<Table, "id">): Table {
    const id = `table-${++this.lastNumber}`;
    const { style, showHeaders, showTotals } = table;
    this.remembered.set(id, { style, showHeaders, showTotals });
    this.book.run(AddSheetTableMutation.id, table.sheetId, {
      tableId: id,
      name: table.name,
      range: this.univerRange(table.area, showTotals),
      header: [...table.columns],
      options: { tableStyleId: themeOf(style), showHeader: showHeaders },
    });
    return { ...table, id };
  }

  update(tableId: string, change: TableChange): void {
    const before = this.find(tableId);
    const after = { ...before, ...change };
    const { style, showHeaders, showTotals } = after;
    this.remembered.set(tableId, { style, showHeaders, showTotals });
    const set = (config: object): void => {
      this.book.run(SetSheetTableMutation.id, before.sheetId, { tableId, config });
    };
    if (change.name !== undefined && change.name !== before.name) {
      // Univer renames the table in the formulas as part of its own command, which does not take effect at once.
      const { preRedos = [], redos } = this.book.injector.get(SheetInterceptorService).onCommandExecute({
        id: SetSheetTableCommand.id,
        params: { unitId: UNIT_ID, tableId, name: change.name, oldTableName: before.name },
      });
      for (const { id, params } of preRedos) this.book.run(id, null, params ?? {});
      set({ name: change.name });
      for (const { id, params } of redos) this.book.run(id, null, params ?? {});
    }
    if (change.style !== undefined && change.style !== before.style) set({ theme: themeOf(change.style) });
    if (change.area !== undefined || change.showTotals !== undefined || change.columns !== undefined) {
      const newRange = this.univerRange(after.area, showTotals);
      set({ updateRange: { newRange } });
      // The range first: it brings the number of columns. Told again, Univer's engine takes their names up.
      if (this.renameColumns(tableId, after.columns)) set({ updateRange: { newRange } });
    }
  }

  /** Ends the table. Its cells are the caller's affair. */
  remove(tableId: string): Table {
    const table = this.find(tableId);
    this.book.run(DeleteSheetTableMutation.id, table.sheetId, { tableId });
    this.remembered.delete(tableId);
    return table;
  }

  find(tableId: string): Table {
    const table = this.all().find(({ id }) => id === tableId);
    if (!table) throw new Error(`There is no table ${tableId}.`);
    return table;
  }

  private renameColumns(tableId: string, columns: readonly string[]): boolean {
    const table = this.manager.getTableById(UNIT_ID, tableId);
    return columns
      .map((name, index) => {
        const column = table?.getTableColumnByIndex(index);
        if (!column || column.displayName === name) return false;
        column.displayName = name;
        return true;
      })
      .some(Boolean);
  }

  private univerRange(area: Table["area"], showTotals: boolean): ReturnType<typeof rangeOf> {
    return rangeOf({ ...area, rows: area.rows - totalsRows(showTotals) });
  }

  private get manager(): TableManager {
    return this.book.injector.get(TableManager);
  }
}
