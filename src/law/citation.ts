import law, { type CitationFile } from "./data";

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

/** The citation of a value, with the document that it names written out. */
export function citationOf({ source, ...place }: CitationFile): Citation {
  const cited = law.sources[source];
  if (cited === undefined) throw new Error(`The data of the law names the source "${source}", which it does not hold.`);
  return { source: cited.title, ...place, read: cited.read };
}

/** A citation as one line of text: the source, the place in it, and what a reader has to know about its authority. */
export const citationLine = ({ source, place, note }: Citation): string =>
  note === undefined ? `${source}, ${place}` : `${source}, ${place} (${note})`;

/** The same with the day on which it was read, for whoever looks it up again. */
export const datedCitationLine = (citation: Citation): string => `${citationLine(citation)}, read ${citation.read}`;
