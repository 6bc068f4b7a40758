/**
 * Regular expressions whose steps grow faster than their text, and why no long text reaches them. Anything else that grows is a
 * fault: a cell of a hostile file holds 32,767 characters, and one pattern that tries every way to part them stops the pane.
 */
export interface Bounded {
  readonly source: string;
  readonly why: string;
}

export const BOUNDED: readonly Bounded[] = [
  {
    source: String.raw`,(?: *(?:CT|CONN|CONNECTICUT)?\W*(?:06\d{3}\S*)?|[^,]* (?:COUNTY|PLANNING REGION)) *$`,
    why: "withoutTail gives it the last 80 characters of a name.",
  },
  {
    source: String.raw`\B(?=(\d{3})+$)`,
    why: "It parts the thousands of a number that toFixed or String wrote: 22 digits at most below 1e21.",
  },
  {
    source: String.raw`\B(?=(\d{3})+(?!\d))(?<!\.\d*)`,
    why: "It parts the thousands of a number that toFixed wrote: 24 digits at most below 1e21.",
  },
];
