import type { Culture } from "../../workbook/culture";

/** An amount with a point before the cents and nothing between thousands, which is how the functions read text: "-1234.5". */
export interface TypedAmount {
  readonly kind: "amount";
  readonly text: string;
}

/** Why it is not taken for an amount; nobody guesses which was meant. */
export interface NotAnAmount {
  readonly kind: "not read";
  readonly why: "other separators" | "cents or thousands";
}

/** No figures at all: whoever takes it says what is wrong with it. */
export interface OtherText {
  readonly kind: "other";
}

const MINUS = /^[-\u2212]/;
const SPACES = /[ \u00a0\u2009\u202f]/g;
const APOSTROPHES = /['\u2019]/g;

/** Separators that look alike are typed alike: any space, any apostrophe. */
const alike = (text: string): string => text.replace(SPACES, " ").replace(APOSTROPHES, "'");

/**
 * Reads an amount by the separators of the user's Excel, digit by digit and never through a double: "1.234" is a thousand and more
 * where a point parts thousands, and refused where it parts cents, since three digits are no cents.
 */
export function readTypedAmount(typed: string, culture: Culture): TypedAmount | NotAnAmount | OtherText {
  const { sign, figures } = withoutMarks(alike(typed).trim());
  if (!/^[\d.,' ]*$/.test(figures) || !/\d/.test(figures)) return { kind: "other" };
  const [decimal, group] = [alike(culture.decimal), alike(culture.group)];
  const [whole = "", fraction = "", ...more] = figures.split(decimal);
  const digits = group === "" ? whole : whole.split(group).join("");
  const isParted = digits === whole || isPartedInThrees(whole.split(group));
  if (more.length > 0 || !isParted || !/^\d*$/.test(digits) || !/^\d*$/.test(fraction)) {
    return { kind: "not read", why: "other separators" };
  }
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { kind: "not read", why: "cents or thousands" };
  return { kind: "amount", text: `${sign}${digits === "" ? "0" : digits}${fraction === "" ? "" : `.${fraction}`}` };
}

const isPartedInThrees = ([first = "", ...others]: readonly string[]): boolean =>
  /^\d{1,3}$/.test(first) && others.every((three) => /^\d{3}$/.test(three));

/** A dollar sign may stand before or behind; a negative amount has a minus or stands in parentheses. */
function withoutMarks(text: string): { readonly sign: "" | "-"; readonly figures: string } {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  const bare = (inner ?? text).replace(/^([-\u2212]?) ?\$ ?/, "$1").replace(/ ?\$$/, "");
  const isNegative = inner !== undefined || MINUS.test(bare);
  return { sign: isNegative ? "-" : "", figures: inner === undefined ? bare.replace(MINUS, "").trim() : bare.trim() };
}

/** The number where it has the very digits of the text, else the text: no digit is lost. */
export function exactValue(text: string): number | string {
  const number = Number(text);
  const [whole = "", fraction = ""] = text.split(".");
  let end = fraction.length;
  while (fraction[end - 1] === "0") end -= 1;
  const shortest = whole.replace(/^(-?)0+(?=\d)/, "$1") + (end > 0 ? `.${fraction.slice(0, end)}` : "");
  return String(number) === shortest ? number : text;
}
