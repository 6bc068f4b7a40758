import type { Citation } from "./citation";

/** A citation as one line of text: the source, the place in it, and what a reader has to know about its authority. */
export const sourceLine = ({ source, place, note }: Citation): string =>
  note === undefined ? `${source}, ${place}` : `${source}, ${place} (${note})`;
