import type { Area } from "./cells";
import type { AllowedList, Chart, Comment, ListValidation, PageSetup } from "./sheet-objects";

/** The part of a backend that keeps the objects of the sheets. */
export interface SheetObjectStore {
  charts(): readonly Chart[];
  addChart(chart: Omit<Chart, "id">): Chart;
  updateChart(chartId: string, change: Partial<Omit<Chart, "id" | "sheetId">>): void;
  removeChart(chartId: string): void;

  comments(): readonly Comment[];
  addComment(comment: Omit<Comment, "id">): Comment;
  updateComment(commentId: string, change: Partial<Omit<Comment, "id" | "sheetId">>): void;
  removeComment(commentId: string): void;

  /** Areas that do not overlap; where two lists meet, each has its own. */
  validations(sheetId: string): readonly ListValidation[];
  /** `null` takes the list from the cells. */
  setValidation(sheetId: string, area: Area, list: AllowedList | null): void;

  pageSetup(sheetId: string): PageSetup;
  setPageSetup(sheetId: string, change: Partial<PageSetup>): void;
}
