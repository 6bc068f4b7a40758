/** Keeps the objects of the sheets for a backend that cannot draw them. What belongs to a sheet that is gone is gone with it. */
import type { SheetObjectStore } from "./object-store";
import {
  STANDARD_PAGE,
  type Chart,
  type Comment,
  type ConditionalFormat,
  type PageSetup,
  type Validation,
} from "./sheet-objects";
import { withRule } from "./validation-areas";

interface Kept {
  readonly id: string;
  readonly sheetId: string;
}

export interface RecordedObjects {
  readonly store: SheetObjectStore;
  /** Another workbook is opened. */
  forgetAll(): void;
}

export function recordObjects(
  isThere: (sheetId: string) => boolean,
  changed: (sheetId: string) => void,
): RecordedObjects {
  const charts = keep<Chart>("chart", isThere, changed);
  const comments = keep<Comment>("comment", isThere, changed);
  const rules = new Map<string, readonly Validation[]>();
  const formats = new Map<string, readonly ConditionalFormat[]>();
  const pages = new Map<string, PageSetup>();
  const require = (sheetId: string): void => {
    if (!isThere(sheetId)) throw new Error(`There is no sheet ${sheetId}.`);
  };

  const store: SheetObjectStore = {
    charts: charts.all,
    addChart: charts.add,
    updateChart: charts.update,
    removeChart: charts.remove,
    comments: comments.all,
    addComment: comments.add,
    updateComment: comments.update,
    removeComment: comments.remove,
    validations: (sheetId) => {
      require(sheetId);
      return rules.get(sheetId) ?? [];
    },
    setValidation: (sheetId, area, rule) => {
      const after = withRule(store.validations(sheetId), area, rule);
      if (after === null) return;
      rules.set(sheetId, after);
      changed(sheetId);
    },
    conditionalFormats: (sheetId) => {
      require(sheetId);
      return formats.get(sheetId) ?? [];
    },
    setConditionalFormats: (sheetId, after) => {
      require(sheetId);
      formats.set(sheetId, after);
      changed(sheetId);
    },
    pageSetup: (sheetId) => {
      require(sheetId);
      return pages.get(sheetId) ?? STANDARD_PAGE;
    },
    setPageSetup: (sheetId, change) => {
      pages.set(sheetId, { ...store.pageSetup(sheetId), ...change });
      changed(sheetId);
    },
  };

  return {
    store,
    forgetAll: () => {
      charts.forgetAll();
      comments.forgetAll();
      rules.clear();
      formats.clear();
      pages.clear();
    },
  };
}

/** Objects of one kind, in the order in which they came. */
function keep<T extends Kept>(kind: string, isThere: (sheetId: string) => boolean, changed: (sheetId: string) => void) {
  let kept: readonly T[] = [];
  let lastNumber = 0;
  const all = (): readonly T[] => kept.filter(({ sheetId }) => isThere(sheetId));
  const find = (wanted: string): T => {
    const found = all().find(({ id }) => id === wanted);
    if (found === undefined) throw new Error(`There is no ${wanted}.`);
    return found;
  };
  return {
    all,
    add: (object: Omit<T, "id">): T => {
      const added = { ...object, id: `${kind}-${String(++lastNumber)}` } as T;
      if (!isThere(added.sheetId)) throw new Error(`There is no sheet ${added.sheetId}.`);
      kept = [...kept, added];
      changed(added.sheetId);
      return added;
    },
    update: (wanted: string, change: Partial<Omit<T, "id" | "sheetId">>): void => {
      const before = find(wanted);
      kept = kept.map((one) => (one === before ? { ...before, ...change } : one));
      changed(before.sheetId);
    },
    remove: (wanted: string): void => {
      const removed = find(wanted);
      kept = kept.filter((one) => one !== removed);
      changed(removed.sheetId);
    },
    forgetAll: (): void => {
      kept = [];
    },
  };
}
