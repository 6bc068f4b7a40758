const NUMERIC_DATE = /^\d{1,4}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?:[T\s].*)?$/;
const MONTH_AND_YEAR = /^\d{1,2}\/\d{1,4}$/;
/** With a digit anywhere else, since a month has none in it. */
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;

/** Whether a text reads as a date, so that the message can say how to give one. It is never taken for a date. */
export const looksLikeDate = (text: string): boolean =>
  NUMERIC_DATE.test(text) || MONTH_AND_YEAR.test(text) || (NAMED_MONTH.test(text) && /\d/.test(text));
