/** What lists put before a name: the number of the row, a bullet. */
const BEFORE = /^(?:[\u2022\u00b7\u25aa\u25cf\u2013-]\s+|\d{1,3}[.)]\s*|\d{1,3}\s*[-\u2013:]?\s+)(?=\D)/;

/** What refers to a footnote behind it. A superscript digit would else be taken for part of the name. */
const BEHIND = /(?:\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\(\d{1,2}\)|\[\d{1,2}\]))+$/;

/** The code of EdSight, which some lists write into the cell of the name. */
const WITH_CODE = /^(\d{7})\s*[-\u2013:]?\s+(\D.*)$|^(\D.*?)\s*\((\d{7})\)$/;

/** The name in the cell of a list without what the list added to it. */
export function bareName(text: string): { readonly name: string; readonly code: string | undefined } {
  const [, before, after, front, behind] = WITH_CODE.exec(text) ?? [];
  const named = after ?? front ?? text;
  const name = named.replace(BEFORE, "").replace(BEHIND, "");
  return { name: name === "" ? text : name, code: before ?? behind };
}
