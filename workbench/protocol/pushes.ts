/** Turns what happens in the spreadsheet into the events that Excel's client understands. */
import type { Backend, BackendEvent, Table } from "../backend/backend";
import { intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import { formatArea } from "../model/a1";
import { EventType } from "../model/events";
import { EVENT_TARGET_WORKBOOK } from "../model/model";
import type { PushEntry } from "./messages";

const EVENT_CATEGORY = 65_536;

type Body = Readonly<Record<string, unknown>>;

const entry = (messageType: number, targetId: string, body: Body): PushEntry => ({
  messageCategory: EVENT_CATEGORY,
  messageType,
  targetId,
  message: JSON.stringify(body),
});

const LOCAL = "Local";

const referenceOf = (sheetId: string, area: Area): string =>
  ["R", area.row, area.column, area.rows, area.columns, sheetId].join("|");

/** One function a host: it remembers which sheet was active, so that it can say which one no longer is. */
export function createPushes(backend: Backend): (event: BackendEvent) => PushEntry[] {
  let active = backend.activeSheet();

  const toSheetAndWorkbook = (messageType: number, sheetId: string, body: Body): PushEntry[] =>
    [sheetId, EVENT_TARGET_WORKBOOK].map((target) => entry(messageType, target, body));

  const tablesIn = (sheetId: string): Table[] => backend.tables().filter((table) => table.sheetId === sheetId);

  const changed = ({ sheetId, area, by }: Extract<BackendEvent, { type: "changed" }>): PushEntry[] => {
    const body = {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: LOCAL,
      triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      referenceId: referenceOf(sheetId, area),
    };
    const ofTables = tablesIn(sheetId)
      .filter((table) => intersection(table.area, area) !== null)
      .flatMap(({ id }) =>
        [id, sheetId, EVENT_TARGET_WORKBOOK].map((target) =>
          entry(EventType.tableChanged, target, { ...body, tableId: id }),
        ),
      );
    return [...toSheetAndWorkbook(EventType.worksheetChanged, sheetId, body), ...ofTables];
  };

  const selectionChanged = (sheetId: string, area: Area): PushEntry[] => {
    const body = { address: formatArea(area), worksheetId: sheetId };
    const ofTables = tablesIn(sheetId).map(({ id, area: tableArea }) => {
      const inside = intersection(tableArea, area);
      const address = inside === null ? "" : formatArea(inside);
      return entry(EventType.tableSelectionChanged, id, { address, tableId: id, worksheetId: sheetId });
    });
    // workbook.onSelectionChanged is the event of the older API, which has no target.
    return [
      entry(EventType.documentSelectionChanged, "", {}),
      ...toSheetAndWorkbook(EventType.worksheetSelectionChanged, sheetId, body),
      ...ofTables,
    ];
  };

  const activated = (sheetId: string): PushEntry[] => {
    const before = active;
    active = sheetId;
    const isLeft = before !== sheetId && backend.sheets().some(({ id }) => id === before);
    return [
      ...(isLeft ? toSheetAndWorkbook(EventType.worksheetDeactivated, before, { worksheetId: before }) : []),
      ...toSheetAndWorkbook(EventType.worksheetActivated, sheetId, { worksheetId: sheetId }),
    ];
  };

  return (event) => {
    const { sheetId } = event;
    switch (event.type) {
      case "changed":
        return changed(event);
      case "selectionChanged":
        return selectionChanged(sheetId, event.area);
      case "sheetActivated":
        return activated(sheetId);
      case "calculated":
        return toSheetAndWorkbook(EventType.worksheetCalculated, sheetId, { worksheetId: sheetId });
      case "sheetAdded":
        return [entry(EventType.worksheetAdded, EVENT_TARGET_WORKBOOK, { source: LOCAL, worksheetId: sheetId })];
      // Excel has no event of its own for these that an add-in asks for.
      case "objectsChanged":
        return [];
      case "sheetDeleted":
        return [entry(EventType.worksheetDeleted, EVENT_TARGET_WORKBOOK, { source: LOCAL, worksheetId: sheetId })];
    }
  };
}
