/** What lists put before a name: the number of the row, a bullet. */
const BEFORE = /^(?:[\u2022\u00b7\u25aa\u25cf\u2013-]\s+|\d{1,3}[.)]\s*|\d{1,3}\s*[-\u2013:]?\s+)(?=\D)/;

/** One sign that refers to a footnote behind it. A superscript digit would else be taken for part of the name. */
const SIGN_BEHIND = /(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]|\(\d{1,2}\)|\[\d{1,2}\])$/;
const LONGEST_SIGN = 4;

/** The code of EdSight, which some lists write into the cell of the name. */
const CODE_BEFORE = /^(\d{7})(?:\s*[-\u2013:])?\s+([^\d\s].*)$/;
const CODE_BEHIND = /^(\D.*)\((\d{7})\)$/;

/** Sign by sign from the end: one pattern for all of them would try a row of stars in every way in which it can be parted. */
function withoutSigns(name: string): string {
  let rest = name;
  for (;;) {
    const [sign] = SIGN_BEHIND.exec(rest.slice(-LONGEST_SIGN)) ?? [];
    if (sign === undefined) return rest;
    rest = rest.slice(0, -sign.length).trimEnd();
  }
}

/** The name in the cell of a list without what the list added to it. */
export function bareName(text: string): { readonly name: string; readonly code: string | undefined } {
  const [, before, after] = CODE_BEFORE.exec(text) ?? [];
  const [, front, behind] = CODE_BEHIND.exec(text) ?? [];
  const named = after ?? front?.trimEnd() ?? text;
  const name = withoutSigns(named.replace(BEFORE, ""));
  return { name: name === "" ? text : name, code: before ?? behind };
}
