/**
 * A spreadsheet that lives in memory, for tests in Node. It calculates nothing of its own (see calculation.ts), and it
 * knows of a spill only what `calculate` gave it.
 */
import type { Backend, BackendEvent, CellInput, DefinedName, Table } from "../backend";
import type { Area, Matrix } from "../cells";
import type { WorkbookSnapshot } from "../snapshot";
import { recordObjects } from "../recorded-objects";
import { calculateAll, NOT_CALCULATED, type Calculate } from "./calculation";
import { EMPTY_WORKBOOK } from "./empty-workbook";
import { looks } from "./looks";
import { SheetState } from "./sheet-state";

export { calculateWith } from "./add-in-formulas";
export type { Calculate, FormulaCell } from "./calculation";

export interface MemoryBackend extends Backend {
  /** Writes as if a person had typed it: the event says so. */
  enter(sheetId: string, row: number, column: number, cells: Matrix<CellInput | undefined>): void;
}

export interface MemoryOptions {
  readonly calculate?: Calculate;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function createMemoryBackend(snapshot = EMPTY_WORKBOOK, options: MemoryOptions = {}): MemoryBackend {
  let sheets: SheetState[] = [];
  let tables: Table[] = [];
  let names: DefinedName[] = [];
  let active = "";
  let selections = new Map<string, Area>();
  let nextId = 1;
  let isStale = false;
  const listeners = new Set<(event: BackendEvent) => void>();

  const emit = (event: BackendEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  const stateOf = (sheetId: string): SheetState => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  };

  const newId = (kind: string): string => `${kind}-${String(nextId++)}`;

  const refresh = (): void => {
    if (!isStale || options.calculate === undefined) return;
    isStale = false;
    calculateAll(sheets, options.calculate, { tables: () => tables, names: () => names });
    for (const sheet of sheets) if (sheet.cells.formulas().length > 0) emit({ type: "calculated", sheetId: sheet.id });
  };

  /** A sheet with its formulas calculated. */
  const calculated = (sheetId: string): SheetState => {
    refresh();
    return stateOf(sheetId);
  };

  const put = (
    sheetId: string,
    row: number,
    column: number,
    cells: Matrix<CellInput | undefined>,
    by: "user" | "addin",
  ): void => {
    const { cells: target } = stateOf(sheetId);
    cells.forEach((line, i) => {
      line.forEach((input, j) => {
        if (input === undefined) return;
        const before = target.at(row + i, column + j);
        const known = before.formula === input.formula ? before.value : NOT_CALCULATED;
        const isNew = input.formula !== undefined && input.value === null;
        target.set(row + i, column + j, isNew ? { ...input, value: known } : input);
      });
    });
    isStale = true;
    const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (area.rows * area.columns > 0) emit({ type: "changed", sheetId, area, by });
  };

  const objects = recordObjects(
    (sheetId) => sheets.some(({ id }) => id === sheetId),
    (sheetId) => {
      emit({ type: "objectsChanged", sheetId });
    },
  );

  const open = (workbook: WorkbookSnapshot): void => {
    objects.forgetAll();
    sheets = workbook.sheets.map((sheet) => new SheetState(newId("sheet"), sheet));
    const idAt = (index: number): string => {
      const sheet = sheets[index];
      if (sheet === undefined) throw new Error(`The snapshot has no sheet ${String(index)}.`);
      return sheet.id;
    };
    tables = workbook.tables.map(({ sheet, style, ...table }) => ({
      ...table,
      id: newId("table"),
      sheetId: idAt(sheet),
      style: style ?? "",
    }));
    names = workbook.names.map(({ sheet, comment, ...name }) => ({
      ...name,
      comment: comment ?? "",
      ...(sheet === undefined ? {} : { sheetId: idAt(sheet) }),
    }));
    workbook.sheets.forEach(({ validations = [], conditionalFormats = [] }, index) => {
      for (const { area, rule } of validations) objects.store.setValidation(idAt(index), area, rule);
      if (conditionalFormats.length > 0) objects.store.setConditionalFormats(idAt(index), conditionalFormats);
    });
    active = idAt(workbook.activeSheet);
    selections = new Map();
    isStale = true;
  };

  const activate = (sheetId: string): void => {
    stateOf(sheetId);
    if (active === sheetId) return;
    active = sheetId;
    emit({ type: "sheetActivated", sheetId });
  };

  const isName = (name: string, sheetId?: string) => (other: DefinedName) =>
    other.name.toLowerCase() === name.toLowerCase() && other.sheetId === sheetId;

  open(snapshot);

  return {
    open,
    settled: () => {
      refresh();
      return Promise.resolve();
    },

    sheets: () => sheets.map((sheet) => sheet.asSheet()),
    addSheet: (name) => {
      const sheet = new SheetState(newId("sheet"), { name });
      sheets.push(sheet);
      emit({ type: "sheetAdded", sheetId: sheet.id });
      return sheet.asSheet();
    },
    copySheet: (sheetId, name) => {
      const copy = calculated(sheetId).copy(newId("sheet"), name);
      sheets.push(copy);
      isStale = true;
      emit({ type: "sheetAdded", sheetId: copy.id });
      return copy.asSheet();
    },
    deleteSheet: (sheetId) => {
      const index = sheets.indexOf(stateOf(sheetId));
      sheets.splice(index, 1);
      tables = tables.filter((table) => table.sheetId !== sheetId);
      names = names.filter((name) => name.sheetId !== sheetId);
      isStale = true;
      emit({ type: "sheetDeleted", sheetId });
      // Excel shows the next sheet to the right, or the last one.
      const visible = sheets.filter(({ visibility }) => visibility === "Visible");
      const next = visible.find((sheet) => sheets.indexOf(sheet) >= index) ?? visible[visible.length - 1];
      if (active === sheetId && next !== undefined) activate(next.id);
    },
    updateSheet: (sheetId, change) => {
      const sheet = stateOf(sheetId);
      sheet.name = change.name ?? sheet.name;
      sheet.visibility = change.visibility ?? sheet.visibility;
      if (change.protection !== undefined) sheet.protection = change.protection;
    },
    moveSheet: (sheetId, position) => {
      const sheet = stateOf(sheetId);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    },
    activeSheet: () => active,
    activateSheet: activate,

    usedArea: (sheetId, valuesOnly) => calculated(sheetId).usedArea(valuesOnly),
    read: (sheetId, area) => calculated(sheetId).cells.read(area),
    spillArea: (sheetId, row, column) => calculated(sheetId).cells.spillAt(row, column),
    write: (sheetId, row, column, cells) => {
      put(sheetId, row, column, cells, "addin");
    },
    enter: (sheetId, row, column, cells) => {
      put(sheetId, row, column, cells, "user");
    },
    clear: (sheetId, area, what) => {
      const sheet = stateOf(sheetId);
      if (what !== "Contents") {
        sheet.formats.clear(area);
        sheet.styles.clear(area);
      }
      if (what === "Formats") return;
      sheet.cells.clear(area);
      isStale = true;
      emit({ type: "changed", sheetId, area, by: "addin" });
    },

    tables: () => tables,
    addTable: (table) => {
      const added = { ...table, id: newId("table") };
      tables = [...tables, added];
      return added;
    },
    updateTable: (tableId, change) => {
      tables = tables.map((table) => (table.id === tableId ? { ...table, ...change } : table));
    },
    removeTable: (tableId, keepCells) => {
      const table = tables.find(({ id }) => id === tableId);
      if (table === undefined) throw new Error(`There is no table ${tableId}.`);
      tables = tables.filter((other) => other !== table);
      if (keepCells) return;
      const sheet = stateOf(table.sheetId);
      sheet.cells.clear(table.area);
      sheet.formats.clear(table.area);
      sheet.styles.clear(table.area);
      isStale = true;
      emit({ type: "changed", sheetId: table.sheetId, area: table.area, by: "addin" });
    },

    names: () => names,
    setName: (name) => {
      const isThis = isName(name.name, name.sheetId);
      names = names.some(isThis) ? names.map((other) => (isThis(other) ? name : other)) : [...names, name];
      isStale = true;
    },
    removeName: (name, sheetId) => {
      const isThis = isName(name, sheetId);
      names = names.filter((other) => !isThis(other));
      isStale = true;
    },

    ...looks(stateOf, calculated),
    ...objects.store,

    selection: () => ({ sheetId: active, area: selections.get(active) ?? FIRST_CELL }),
    select: (sheetId, area) => {
      activate(sheetId);
      selections.set(sheetId, area);
      emit({ type: "selectionChanged", sheetId, area });
    },

    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
