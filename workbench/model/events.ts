/** Which events exist, by the numbers that the protocol gives them, and the calls by which the add-in asks for them. */
import { EVENT_TARGET_WORKBOOK, type Model } from "./model";
import type { Method } from "./node";

export const EventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** The calls `_Register…Event` and `_Unregister…Event` of one type of the model. */
function registration<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, eventType]) =>
      [true, false].map((isWanted): [string, Method<T>] => [
        `_${isWanted ? "Register" : "Unregister"}${name}Event`,
        (target, _args, model: Model) => {
          model.register(eventType, targetId(target), isWanted);
        },
      ]),
    ),
  );
}

export const worksheetEvents = registration<{ readonly sheetId: string }>(
  {
    DataChanged: EventType.worksheetChanged,
    Activated: EventType.worksheetActivated,
    Deactivated: EventType.worksheetDeactivated,
    SelectionChanged: EventType.worksheetSelectionChanged,
    Calculated: EventType.worksheetCalculated,
  },
  ({ sheetId }) => sheetId,
);

export const worksheetCollectionEvents = registration<unknown>(
  {
    DataChanged: EventType.worksheetChanged,
    Activated: EventType.worksheetActivated,
    Deactivated: EventType.worksheetDeactivated,
    SelectionChanged: EventType.worksheetSelectionChanged,
    Calculated: EventType.worksheetCalculated,
    Added: EventType.worksheetAdded,
    Deleted: EventType.worksheetDeleted,
  },
  () => EVENT_TARGET_WORKBOOK,
);

export const tableEvents = registration<{ readonly tableId: string }>(
  { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
  ({ tableId }) => tableId,
);

/** The tables of a sheet are heard of under its id, those of the workbook under "Workbook". */
export const tableCollectionEvents = registration<{ readonly sheetId?: string }>(
  { DataChanged: EventType.tableChanged },
  ({ sheetId }) => sheetId ?? EVENT_TARGET_WORKBOOK,
);
