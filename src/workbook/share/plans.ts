import type { ChangePlan, Scope } from "../../share";
import * as engine from "../../share";
import type { RunOptions } from "../run-options";
import { checkWorkbook } from "./check";

export interface RepairChoice {
  /** The whole workbook where it is left out. */
  readonly scope?: Scope;
  /** The protected sheets for which the user has entered a password. */
  readonly unprotected?: readonly string[];
}

/**
 * What entering the stuck formulas of the workbook anew would change, as it is now; `leftAlone` names those on other
 * protected sheets. The syncs of `readBook`; nothing is written.
 */
export async function planRepair({
  scope,
  unprotected = [],
  ...options
}: RepairChoice & RunOptions = {}): Promise<ChangePlan> {
  const { book, findings } = await checkWorkbook({ ...options, ...(scope && { scope }) });
  return engine.planRepair(book, { form: "plain", findings, unprotected, ...(scope && { scope }) });
}
