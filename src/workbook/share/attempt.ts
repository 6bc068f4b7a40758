import type { Copies } from "../../share";
import type { Change } from "./change";
import type { Protection } from "./protection";
import type { WorkbookNow } from "./sheets-now";

/** A change on its way, and how far it may have come. */
export interface Attempt {
  readonly change: Change;
  /** The workbook before it. */
  readonly now: WorkbookNow;
  readonly protection: Protection;
  hasBegun: boolean;
  /** The sheets that are copied, from the moment on at which they may be. */
  copied: Copied | null;
}

/** Sheets that are being copied, with the names of their copies; the ids come when Excel has answered. */
export interface Copied {
  readonly names: Copies["sheets"];
  readonly ids: Set<string>;
}
