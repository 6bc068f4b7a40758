/** Number formats that files name by number only; their codes are those of an English (United States) Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Undefined for General. */
export const builtInFormat = (id: number): string | undefined => {
  // Dates of East Asian calendars, which an English Excel shows as its short date.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return BUILT_IN[14];
  return BUILT_IN[id];
};

/** The code under a number that cells may name, from the workbook's own codes or the built-in ones. Undefined for General. */
export const formatOf = (id: number, own: ReadonlyMap<number, string>): string | undefined =>
  own.get(id) ?? builtInFormat(id);

/** Texts, escapes, fillers, and all that stands in brackets: colours, conditions, places and times that run on. */
const NOT_OF_A_DATE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*(?:\]|$)|general/gi;

/** True where the code shows a day, a month or a year. A code of hours, minutes and seconds alone is that of a duration. */
export function isDateFormat(code: string): boolean {
  const letters = code.replace(NOT_OF_A_DATE, "");
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters) && !/\[[hms]+\]/i.test(code));
}
