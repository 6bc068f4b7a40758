import { readHeldTables } from "../workbook/held-tables";
import type { WorkbookActions } from "./workbook-actions";

/** All but the first look at the workbook is loaded when it is first asked for, so that the pane and the functions start at once. */
const acts = () => import(/* webpackChunkName: "workbook" */ "../workbook");

/** The acts on the workbook that Excel has open. */
export const EXCEL_ACTIONS: WorkbookActions = {
  readHeldTables,
  planTable: async (...given) => (await acts()).planTable(...given),
  writeTable: async (...given) => (await acts()).writeTable(...given),
  undoWrite: async (...given) => (await acts()).undoWrite(...given),
  selectTable: async (...given) => (await acts()).selectTable(...given),
  readSelectionGrid: async (...given) => (await acts()).readSelectionGrid(...given),
  listTables: async (...given) => (await acts()).listTables(...given),
  readTableGrid: async (...given) => (await acts()).readTableGrid(...given),
  readAnswers: async (...given) => (await acts()).readAnswers(...given),
  insertComparison: async (...given) => (await acts()).insertComparison(...given),
  planSheets: async (...given) => (await acts()).planSheets(...given),
  insertSheets: async (...given) => (await acts()).insertSheets(...given),
  findGrants: async (...given) => (await acts()).findGrants(...given),
  findLists: async (...given) => (await acts()).findLists(...given),
  readValues: async (...given) => (await acts()).readValues(...given),
  readSelected: async (...given) => (await acts()).readSelected(...given),
  readReferences: async (...given) => (await acts()).readReferences(...given),
  findExamples: async (...given) => (await acts()).findExamples(...given),
  followChanges: async (...given) => (await acts()).followChanges(...given),
  followSelection: async (...given) => (await acts()).followSelection(...given),
  selectAddress: async (...given) => (await acts()).selectAddress(...given),
  writeNote: async (...given) => (await acts()).writeNote(...given),
  readColumn: async (...given) => (await acts()).readColumn(...given),
  markDifferences: async (...given) => (await acts()).markDifferences(...given),
  readBook: async (...given) => (await acts()).readBook(...given),
  readSelectedScope: async (...given) => (await acts()).readSelectedScope(...given),
  checkWorkbook: async (...given) => (await acts()).checkWorkbook(...given),
  planSharing: async (...given) => (await acts()).planSharing(...given),
  planRestoring: async (...given) => (await acts()).planRestoring(...given),
  planRepair: async (...given) => (await acts()).planRepair(...given),
  applyPlan: async (...given) => (await acts()).applyPlan(...given),
  readSharing: async (...given) => (await acts()).readSharing(...given),
  setNoPrompts: async (...given) => (await acts()).setNoPrompts(...given),
};
