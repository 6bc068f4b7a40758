import {
  type CommandListener,
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/presets";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Area } from "../cells";

export const UNIT_ID = "workbook";

/** Univer's ranges name their last row and column. */
export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export const rangeOf = ({ row, column, rows, columns }: Area): UniverRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = ({ startRow, endRow, startColumn, endColumn }: UniverRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

const target = (sheetId: string | null): object =>
  sheetId === null ? { unitId: UNIT_ID } : { unitId: UNIT_ID, subUnitId: sheetId };

/** The workbook that is open in Univer, and the one way to change it. */
export class Book {
  private current: Workbook | undefined;
  private changing = 0;
  private quiet = false;
  private readonly commands: ICommandService;

  constructor(
    private readonly univer: Univer,
    readonly injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
  }

  open(data: IWorkbookData): void {
    // What Univer reports while one workbook makes room for another concerns neither.
    this.quietly(() => {
      this.asAddin(() => {
        this.close();
        this.current = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      });
    });
  }

  get workbook(): Workbook {
    if (!this.current) throw new Error("No workbook is open.");
    return this.current;
  }

  has(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) != null;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** Changes what is shown, or makes room: nothing that could be undone. Unit and sheet are filled in. */
  show(id: string, sheetId: string | null, params: object): void {
    this.asAddin(() => {
      this.commands.syncExecuteCommand(id, { ...target(sheetId), ...params });
    });
  }

  /** Changes the workbook at once, by a command or mutation of Univer. Unit and sheet are filled in. */
  run(id: string, sheetId: string | null, params: object): void {
    this.asAddin(() => {
      const done = this.commands.syncExecuteCommand(id, { ...target(sheetId), ...params });
      if (!done) throw new Error(`Univer refused ${id}.`);
    });
    // As in Excel, a change by the add-in ends what the user can undo; undoing across it would mix up two histories.
    this.injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID);
  }

  /** Whether what Univer reports now was caused by a call to the backend, and not by the user. */
  get isAddinChanging(): boolean {
    return this.changing > 0;
  }

  /** Whether what Univer shows goes back and forth, and nobody has to know. */
  get isQuiet(): boolean {
    return this.quiet;
  }

  quietly(action: () => void): void {
    this.quiet = true;
    try {
      action();
    } finally {
      this.quiet = false;
    }
  }

  asAddin(action: () => void): void {
    this.changing += 1;
    try {
      action();
    } finally {
      this.changing -= 1;
    }
  }

  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(UNIT_ID);
    this.injector.get(ILayoutService).focus();
  }

  onCommand(listener: CommandListener): void {
    this.commands.onCommandExecuted(listener);
  }

  private close(): void {
    if (!this.current) return;
    this.current = undefined;
    this.injector.get(IUniverInstanceService).disposeUnit(UNIT_ID);
  }
}
