import type { Answer } from "../../../districts/import/answers";
import type { Checked, Defaults, Grid, Layout, Progress, Recognition } from "../../../districts/import";
import type { TextReading } from "./read-outcome";

export type StepName = "sheet" | "columns" | "check" | "write";

/** A table that the source holds, and how it would be read. */
export interface Candidate {
  readonly grid: Grid;
  readonly recognition: Recognition;
}

/** Everything that the screens of an import show. It is replaced and never changed. */
export interface ImportState {
  readonly step: StepName;
  readonly busy: { readonly label: string; readonly progress: Progress | null } | null;
  /** Why the source cannot be imported; nothing else is shown then. */
  readonly refused: string | null;
  readonly notes: readonly string[];
  /** How a text was read, so that it can be read otherwise; null where the source is none. */
  readonly reading: TextReading | null;
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | null;
  readonly layout: Layout | null;
  readonly defaults: Defaults;
  /** By spelling, for this import and the next; those that the workbook remembered are among them. */
  readonly spellings: ReadonlyMap<string, Answer>;
  readonly rows: ReadonlyMap<number, Answer>;
  readonly checked: Checked | null;
}

export const NOTHING_READ: ImportState = {
  step: "sheet",
  busy: null,
  refused: null,
  notes: [],
  reading: null,
  candidates: [],
  chosen: null,
  layout: null,
  defaults: {},
  spellings: new Map(),
  rows: new Map(),
  checked: null,
};
