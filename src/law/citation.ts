/** Where a value of the law or of the State's publications stands, so that anyone can look it up. */
export interface Citation {
  /** The act, section, letter or publication. */
  readonly source: string;
  /** Page, table, row or paragraph within the source. */
  readonly place: string;
  /** The day on which it was read there, as YYYY-MM-DD. */
  readonly read: string;
  /** What a reader has to know about the authority, for example that only the figures were found and not the act. */
  readonly note?: string;
}
