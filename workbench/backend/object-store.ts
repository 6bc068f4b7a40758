import type { Area } from "./cells";
import type { Chart, Comment, ConditionalFormat, PageSetup, Validation, ValidationRule } from "./sheet-objects";

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

  /** Areas that do not overlap; where two rules meet, each has its own. */
  validations(sheetId: string): readonly Validation[];
  /** `null` takes the rule from the cells. */
  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void;

  /** In the order of their priority. */
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormat[]): void;

  pageSetup(sheetId: string): PageSetup;
  setPageSetup(sheetId: string, change: Partial<PageSetup>): void;
}
