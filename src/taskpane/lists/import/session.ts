import {
  answerKey,
  check,
  layoutIssues,
  needsAttention,
  rankGrids,
  recognise,
  type Answers,
  type CheckedRow,
  type Column,
  type Defaults,
  type HeaderRows,
  type Progress,
  type Steps,
} from "../../../districts/import";
import type { Answer } from "../../../districts/import/answers";
import { importingTexts } from "../../texts/importing";
import type { PickedSource } from "../picked";
import { NOTHING_READ, type Candidate, type ImportState, type StepName } from "./import-state";
import { isUndecided, kindOf } from "./layout-choices";
import { pickedName } from "./picked-name";
import type { TextReading } from "./read-outcome";
import { readPicked } from "./read-picked";
import { run } from "./run";

export interface SessionPorts {
  readonly readAnswers: () => Promise<Answers>;
  /** Called whenever the state is replaced. */
  readonly changed: () => void;
}

/**
 * One import from its source to the table that is to be written. Steps with nothing to decide are passed over: a clean file comes
 * straight to the last one.
 */
export class ImportSession {
  state: ImportState = NOTHING_READ;
  readonly name: string;
  private running: AbortController | null = null;
  private changed: () => void;
  private said: Partial<TextReading> = {};

  constructor(
    readonly picked: PickedSource,
    private readonly ports: SessionPorts,
  ) {
    this.name = pickedName(picked);
    this.changed = ports.changed;
  }

  /** The screen that is shown now is told of changes, in place of the one before. */
  follow(changed: () => void): void {
    this.changed = changed;
  }

  async start(): Promise<void> {
    const t = importingTexts();
    const remembered = this.ports.readAnswers().catch((): Answers => ({}));
    const signal = this.begin(t.reading(this.name));
    const read = await readPicked(this.picked, { signal, onProgress: (progress) => this.progress(progress) });
    if (read.kind === "refused") return this.refuse(read.sentence);
    if (read.kind === "cancelled") return this.refuse(t.readingCancelled);
    const { notes, reading = null } = read;
    this.set({ notes, reading, spellings: (await remembered).spellings ?? new Map() });
    const ranked = await this.run(rankGrids(read.grids));
    if (ranked === undefined) return this.refuse(t.readingCancelled);
    const candidates = ranked.filter(({ grid }) => grid.rows.length > 0);
    const [likeliest, second] = candidates;
    if (!likeliest) return this.refuse(t.noRows(this.name));
    this.set({ candidates });
    // Several tables with districts are the user's choice; one among other sheets is taken.
    if (likeliest.recognition.towns > 0 && (second?.recognition.towns ?? 0) === 0) return this.choose(likeliest);
    if (candidates.length === 1) return this.choose(likeliest);
    this.set({ busy: null, step: "sheet" });
  }

  /** Reads the text in another way, and shows the columns that come of it; cancelled or without a row, it stays as it was. */
  async readAs(change: Partial<TextReading>): Promise<void> {
    const said = { ...this.said, ...change };
    const signal = this.begin(importingTexts().reading(this.name));
    const mine = this.running;
    const read = await readPicked(this.picked, { signal, onProgress: (progress) => this.progress(progress) }, said);
    const ranked = read.kind === "read" ? await this.run(rankGrids(read.grids)) : undefined;
    if (mine !== this.running) return;
    const [first] = (ranked ?? []).filter(({ grid }) => grid.rows.length > 0);
    if (read.kind !== "read" || !first) return this.set({ busy: null });
    this.said = said;
    const { notes, reading = null } = read;
    const { layout } = first.recognition;
    this.set({ busy: null, step: "columns", notes, reading, candidates: [first], chosen: first, layout });
    this.set({ defaults: {}, rows: new Map(), checked: null });
  }

  async choose(candidate: Candidate): Promise<void> {
    this.set({ chosen: candidate, layout: candidate.recognition.layout, defaults: {}, rows: new Map(), checked: null });
    await this.toFirstDecision();
  }

  /** Takes the columns anew below other header rows. */
  async setHeader(header: HeaderRows): Promise<void> {
    const { chosen } = this.state;
    if (!chosen) return;
    this.begin(importingTexts().readingColumns);
    const found = await this.run(recognise(chosen.grid, header));
    if (found) this.set({ layout: found.layout, rows: new Map(), checked: null });
    this.set({ busy: null });
  }

  setColumn(index: number, taken: Column["taken"]): void {
    const { layout } = this.state;
    if (!layout) return;
    const columns = layout.columns.map((column, at): Column =>
      at === index ? { ...column, taken, why: "choice" } : column,
    );
    this.set({ layout: { ...layout, columns, kind: kindOf(columns) }, checked: null });
  }

  /** An undefined value takes back what was said. */
  setDefaults(change: { readonly [Name in keyof Defaults]?: Defaults[Name] | undefined }): void {
    const said = Object.entries({ ...this.state.defaults, ...change }).filter(([, value]) => value !== undefined);
    this.set({ defaults: Object.fromEntries(said) as Defaults, checked: null });
  }

  async answerSpelling(spelling: string, answer: Answer | null): Promise<void> {
    const spellings = new Map(this.state.spellings);
    if (answer === null) spellings.delete(answerKey(spelling));
    else spellings.set(answerKey(spelling), answer);
    this.set({ spellings });
    await this.checkRows();
  }

  async answerRows(indexes: readonly number[], answer: Answer | null): Promise<void> {
    const rows = new Map(this.state.rows);
    for (const index of indexes) {
      if (answer === null) rows.delete(index);
      else rows.set(index, answer);
    }
    this.set({ rows });
    await this.checkRows();
  }

  /** Of two rows that contradict each other this one is written, and the other left out. */
  async keepOnly(kept: CheckedRow): Promise<void> {
    const rival = kept.state.kind === "conflict" ? kept.state.with : undefined;
    const others = (this.state.checked?.rows ?? []).filter(
      ({ number, state }) => number === rival || (state.kind === "conflict" && state.with === kept.number),
    );
    await this.answerRows(
      others.map(({ index }) => index),
      "leave out",
    );
  }

  /** Rows that are still in doubt are named in the result and not written. */
  async leaveOutTheRest(): Promise<void> {
    const { checked } = this.state;
    const doubtful = checked?.rows.filter(({ state }) => needsAttention(state)) ?? [];
    await this.answerRows(
      doubtful.map(({ index }) => index),
      "leave out",
    );
    this.goTo("write");
  }

  goTo(step: StepName): void {
    this.set({ step });
  }

  /** From the columns on: checks the rows, and goes to the first step with something to decide. */
  async proceed(): Promise<void> {
    if (!(await this.checkRows())) return;
    this.set({ step: this.doubts() > 0 ? "check" : "write" });
  }

  cancel(): void {
    this.running?.abort();
  }

  doubts(): number {
    return this.state.checked?.rows.filter(({ state }) => needsAttention(state)).length ?? 0;
  }

  private async toFirstDecision(): Promise<void> {
    const { layout } = this.state;
    if (!layout || isUndecided(layout, this.state.defaults)) return this.set({ busy: null, step: "columns" });
    await this.proceed();
  }

  private async checkRows(): Promise<boolean> {
    const { chosen, layout, defaults, spellings, rows } = this.state;
    if (!chosen || !layout || layoutIssues(layout).length > 0) return false;
    this.begin(importingTexts().checkingRows);
    const mine = this.running;
    const checked = await this.run(check(chosen.grid, layout, { defaults, answers: { spellings, rows } }));
    // A later answer has begun another check, which will tell.
    if (mine !== this.running) return false;
    this.set(checked ? { checked, busy: null } : { busy: null, step: "columns" });
    return checked !== undefined;
  }

  private begin(label: string): AbortSignal {
    this.running?.abort();
    this.running = new AbortController();
    this.set({ busy: { label, progress: null } });
    return this.running.signal;
  }

  private async run<Result>(steps: Steps<Result>): Promise<Result | undefined> {
    const { signal } = this.running ?? new AbortController();
    const outcome = await run(steps, signal, (progress) => this.progress(progress));
    return outcome.cancelled ? undefined : outcome.value;
  }

  private progress(progress: Progress): void {
    const { busy } = this.state;
    if (busy) this.set({ busy: { ...busy, progress } });
  }

  private refuse(refused: string): void {
    this.set({ refused, busy: null });
  }

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
