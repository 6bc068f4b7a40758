/** How far a job has come, on standard error, for a person who watches. */
import type { World } from "./world";

/** Nothing is shown of what takes less. */
const FIRST_AFTER = 500;
const THEN_EVERY = 200;

export class ProgressLine {
  private readonly started = Date.now();
  private shown = 0;
  private width = 0;

  constructor(private readonly world: World) {}

  tell(text: string): void {
    const now = Date.now();
    if (!this.world.isWatched || now - this.started < FIRST_AFTER || now - this.shown < THEN_EVERY) return;
    this.shown = now;
    this.world.err(`\r${text.padEnd(this.width)}`);
    this.width = text.length;
  }

  /** Runs a job in slices to its end. */
  run<T>(text: string, job: Generator<{ readonly done: number; readonly total: number }, T>): T {
    for (;;) {
      const step = job.next();
      if (step.done) return step.value;
      const { done, total } = step.value;
      this.tell(`${text} ${total === 0 ? 100 : Math.floor((100 * done) / total)} %`);
    }
  }

  /** Takes the line away. */
  end(): void {
    if (this.width > 0) this.world.err(`\r${" ".repeat(this.width)}\r`);
    this.width = 0;
  }
}
