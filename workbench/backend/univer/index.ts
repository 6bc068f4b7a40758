/** The spreadsheet of the page: Univer, behind the backend that the object model of Excel talks to. */
import type { LoadedFunctions } from "../../functions/load";
import type { Backend } from "../backend";
import { recordObjects } from "../recorded-objects";
import type { Area } from "../cells";
import type { WorkbookSnapshot } from "../snapshot";
import { rangeOf } from "./book";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { Events } from "./events";
import { Formats } from "./formats";
import { FunctionMessages } from "./function-messages";
import { Layout } from "./layout";
import { Names } from "./names";
import { Selection } from "./selection";
import { SheetList } from "./sheet-list";
import { startUniver } from "./start";
import { keepLookupsInTheirTable } from "./table-lookups";
import { Tables } from "./tables";
import { neededWidth } from "./text-width";
import { rewriteTypedFormulas } from "./typed-formulas";
import { Validations } from "./validations";
import { View } from "./view";
import { sheetIdAt, workbookData } from "./workbook-data";

export interface UniverBackend extends Backend {
  open(workbook: WorkbookSnapshot): Promise<void>;
  /** What the custom function said of the error that this cell shows. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  /** Where the cells of the shown sheet stand in the window. */
  readonly view: Pick<View, "placeOf" | "listen">;
  /** Puts the keyboard into the grid, at the selected cell. */
  focus(): void;
}

export interface UniverOptions {
  /** Formulas show the results of the file until something that they depend on changes; otherwise all are calculated at once. */
  readonly keepResults?: boolean;
}

/**
 * Starts Univer in the element; a workbook has to be opened before anything else is asked of it. A formula without `spill` that yields several values spills here as
 * well: Univer has no implicit intersection but the explicit `@`.
 */
export function createUniverBackend(
  container: HTMLElement,
  functions: LoadedFunctions,
  { keepResults = false }: UniverOptions = {},
): UniverBackend {
  const messages = new FunctionMessages();
  const { api, book, rendered } = startUniver(container, functions, messages, keepResults);
  const sheets = new SheetList(book);
  const names = new Names(book);
  const tables = new Tables(book);
  const cells = new Cells(book, messages, () => tables.all());
  const formats = new Formats(book, cells);
  const layout = new Layout(book, cells);
  const view = new View(book);
  const selection = new Selection(book, (sheetId) => {
    sheets.activate(sheetId);
  });

  const objectsChanged = (sheetId: string): void => {
    events.emit({ type: "objectsChanged", sheetId });
  };
  const objects = recordObjects((sheetId) => book.has(sheetId), objectsChanged);
  const validations = new Validations(book, objectsChanged);

  const fill = ({
    sheets: sheetSnapshots,
    tables: tableSnapshots,
    names: nameSnapshots,
    activeSheet,
  }: WorkbookSnapshot) => {
    const named = tableSnapshots.map(({ sheet, ...table }) => ({ ...table, sheetId: sheetIdAt(sheet) }));
    messages.forgetAll();
    tables.forgetAll();
    objects.forgetAll();
    book.open(
      workbookData(
        { sheets: sheetSnapshots, tables: [], names: nameSnapshots, activeSheet, notes: [] },
        named,
        keepResults,
      ),
    );
    sheets.opened(sheetSnapshots);
    for (const { style, ...table } of named) tables.add({ ...table, style: style ?? "" });
    for (const { sheet, comment, ...name } of nameSnapshots) {
      names.set({ ...name, comment: comment ?? "", ...(sheet === undefined ? {} : { sheetId: sheetIdAt(sheet) }) });
    }
    sheetSnapshots.forEach(({ validations: rules = [], conditionalFormats = [] }, index) => {
      validations.add(sheetIdAt(index), rules);
      if (conditionalFormats.length > 0) objects.store.setConditionalFormats(sheetIdAt(index), conditionalFormats);
    });
    sheets.activate(sheetIdAt(activeSheet));
  };

  const events = new Events(book, (sheetId, formulas) => {
    cells.makeRoomForReferences(sheetId, formulas);
  });
  const calculation = new Calculation(book, {
    started: () => {
      messages.startCalculation();
    },
    calculated: (sheetIds) => {
      for (const sheetId of sheetIds) events.emit({ type: "calculated", sheetId });
    },
  });

  const texts = (sheetId: string, area: Area): string[][] =>
    api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getRange(rangeOf(area)).getDisplayValues() ?? [];

  let isConnected = false;
  /** Univer has the services that these listen to once the first workbook is there. */
  const connect = (): void => {
    calculation.opened();
    if (isConnected) return;
    isConnected = true;
    events.connect();
    calculation.connect();
    keepLookupsInTheirTable(book);
    rewriteTypedFormulas(book, () => tables.all());
    selection.listen((area) => {
      events.emit({ type: "selectionChanged", sheetId: sheets.active(), area });
    });
  };

  return {
    open: async (opened) => {
      fill(opened);
      await rendered();
      connect();
      view.opened();
    },
    settled: () => calculation.settled(),

    sheets: () => sheets.all(),
    addSheet: (name) => sheets.add(name),
    copySheet: (sheetId, name) => sheets.copy(sheetId, name),
    deleteSheet: (sheetId) => {
      sheets.delete(sheetId);
    },
    updateSheet: (sheetId, change) => {
      sheets.update(sheetId, change);
    },
    moveSheet: (sheetId, position) => {
      sheets.move(sheetId, position);
    },
    activeSheet: () => sheets.active(),
    activateSheet: (sheetId) => {
      sheets.activate(sheetId);
    },

    usedArea: (sheetId, valuesOnly) => cells.usedArea(sheetId, valuesOnly),
    read: (sheetId, area) => cells.read(sheetId, area),
    spillArea: (sheetId, row, column) => cells.spillArea(sheetId, row, column),
    write: (sheetId, row, column, input) => {
      cells.write(sheetId, row, column, input);
    },
    numberFormats: (sheetId, area) => formats.numberFormats(sheetId, area),
    setNumberFormats: (sheetId, area, codes) => {
      formats.setNumberFormats(sheetId, area, codes);
    },
    texts,
    style: (sheetId, row, column) => formats.style(sheetId, row, column),
    setStyle: (sheetId, area, change) => {
      formats.setStyle(sheetId, area, change);
    },
    clear: (sheetId, area, what) => {
      if (what !== "Formats") cells.clearContents(sheetId, area);
      if (what !== "Contents") formats.clear(sheetId, area);
    },

    columnWidth: (sheetId, column) => layout.columnWidth(sheetId, column),
    setColumnWidth: (sheetId, column, columns, width) => {
      layout.setColumnWidth(sheetId, column, columns, width);
    },
    autofitColumns: (sheetId, column, columns) => {
      const used = cells.usedArea(sheetId, true);
      const last = Math.min(column + columns, used === null ? 0 : used.column + used.columns);
      for (let j = column; used !== null && j < last; j++) {
        const shown = texts(sheetId, { ...used, column: j, columns: 1 });
        const widths = shown.map(([text = ""], i) =>
          text === "" ? 0 : neededWidth(text, formats.style(sheetId, used.row + i, j)),
        );
        const widest = Math.max(...widths);
        if (widest > 0) layout.setColumnWidth(sheetId, j, 1, widest);
      }
    },
    isRowHidden: (sheetId, row) => layout.isRowHidden(sheetId, row),
    rowHeight: (sheetId, row) => layout.rowHeight(sheetId, row),
    setRowHeight: (sheetId, row, rows, height) => {
      layout.setRowHeight(sheetId, row, rows, height);
    },
    frozen: (sheetId) => layout.frozen(sheetId),
    freeze: (sheetId, rows, columns) => {
      layout.freeze(sheetId, rows, columns);
    },
    merges: (sheetId) => layout.merges(sheetId),
    merge: (sheetId, area) => {
      layout.merge(sheetId, area);
    },
    unmerge: (sheetId, area) => {
      layout.unmerge(sheetId, area);
    },

    tables: () => tables.all(),
    addTable: (table) => tables.add(table),
    updateTable: (tableId, change) => {
      tables.update(tableId, change);
    },
    removeTable: (tableId, keepCells) => {
      const { sheetId, area } = tables.remove(tableId);
      if (keepCells) return;
      cells.clearContents(sheetId, area);
      formats.clear(sheetId, area);
    },

    names: () => names.all(),
    setName: (name) => {
      names.set(name);
      calculation.recalculateAll();
    },
    removeName: (name, sheetId) => {
      names.remove(name, sheetId);
      calculation.recalculateAll();
    },

    ...objects.store,
    validations: (sheetId) => validations.all(sheetId),
    setValidation: (sheetId, area, rule) => {
      validations.set(sheetId, area, rule);
    },

    selection: () => ({ sheetId: sheets.active(), area: selection.current() }),
    select: (sheetId, area) => {
      selection.select(sheetId, area);
    },

    listen: (listener) => events.listen(listener),
    messageAt: (sheetId, row, column) => cells.messageAt(sheetId, row, column),
    view,
    focus: () => {
      book.focus();
    },
  };
}
