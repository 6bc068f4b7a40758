import { follow, type StopFollowing } from "./follow";

/** Walking through cells with the arrow keys changes the selection many times a second. */
const REST = 150;

/** Calls back shortly after the selection has come to rest, until it is stopped. One sync, and one to stop. */
export const followSelection = (callback: () => void): Promise<StopFollowing> =>
  follow((workbook, handler) => workbook.onSelectionChanged.add(handler), REST, callback);
