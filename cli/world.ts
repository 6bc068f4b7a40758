/** What the command sees of the machine, so that tests can stand in for it. */
export interface World {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** An environment variable. */
  readonly env: (name: string) => string | undefined;
  /** "2026-11-26", where the command runs. */
  readonly day: string;
}
