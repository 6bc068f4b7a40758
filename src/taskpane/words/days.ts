import { culture } from "./culture";

/** Words in quotation marks, a run of one letter, or a single mark. */
const PIECE = /'[^']*'|([a-zA-Z])\1*|[^'a-zA-Z]/g;

/** A day that is kept as 2026-11-26, in the form of the user's Excel; as it is kept where that form is not known. */
export function dayText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const pattern = culture().shortDate;
  if (year === undefined || month === undefined || date === undefined || pattern === null) return day;
  const figures: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    MM: month,
    M: String(Number(month)),
    dd: date,
    d: String(Number(date)),
  };
  const pieces = pattern.match(PIECE) ?? [];
  const isLetters = (piece: string): boolean => /^[a-zA-Z]/.test(piece);
  const letters = pieces.filter(isLetters);
  // Names of months and of days of the week would need a language beside the pattern.
  const isFollowed = letters.length === 3 && letters.every((piece) => figures[piece] !== undefined);
  if (!isFollowed || new Set(letters.map((piece) => piece.charAt(0))).size < 3) return day;
  return pieces.map((piece) => (isLetters(piece) ? figures[piece] : piece.replaceAll("'", ""))).join("");
}
