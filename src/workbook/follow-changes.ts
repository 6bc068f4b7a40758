import { follow, type StopFollowing } from "./follow";

/** Excel tells of each cell, and computes after it has told; a paste or a fill is many changes. */
const REST = 400;

/** Calls back when cells have changed and come to rest, on any sheet, until it is stopped. One sync, and one to stop. */
export const followChanges = (callback: () => void): Promise<StopFollowing> =>
  follow((workbook, handler) => workbook.worksheets.onChanged.add(handler), REST, callback);
