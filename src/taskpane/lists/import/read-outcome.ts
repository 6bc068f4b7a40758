import type { Encoding, Grid, Progress } from "../../../districts/import";

/** How a text is read: what parts its cells (null where every line is one), and the encoding of a file. */
export interface TextReading {
  readonly separator: string | null;
  readonly encoding?: Encoding;
}

/** The tables that a source holds, with what was odd about it; or why it cannot be read. */
export type ReadOutcome =
  | {
      readonly kind: "read";
      readonly grids: readonly Grid[];
      readonly notes: readonly string[];
      /** Of a text; a workbook or a web page says itself what its cells are. */
      readonly reading?: TextReading;
    }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "cancelled" };

export interface Reader {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
