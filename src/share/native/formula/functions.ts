/** How functions of the spreadsheet treat several cells at once. */

/** Those that Excel works out for each cell on its own, so that one cell of their result needs one cell of each argument. */
const ELEMENTWISE = new Set(
  (
    "IF,IFERROR,IFNA,ROUND,ROUNDUP,ROUNDDOWN,MROUND,CEILING,FLOOR,TRUNC,INT,ABS,SIGN,MOD,NOT,VALUE,TEXT,TRIM,UPPER,LOWER,PROPER," +
    "SUBSTITUTE,LEFT,RIGHT,MID,LEN,FIND,SEARCH,ISNUMBER,ISTEXT,ISBLANK,ISERROR,ISERR,ISNA,ISLOGICAL,YEAR,MONTH,DAY,DATE,POWER,SQRT,EXP,LN"
  ).split(","),
);

/** Those whose result may be several cells, whatever they are given. */
const SPILLING = new Set(
  (
    "FILTER,SORT,SORTBY,UNIQUE,SEQUENCE,TRANSPOSE,OFFSET,INDIRECT,CHOOSECOLS,CHOOSEROWS,TAKE,DROP,VSTACK,HSTACK,TOCOL,TOROW,WRAPROWS," +
    "WRAPCOLS,EXPAND,RANDARRAY,TEXTSPLIT,BYROW,BYCOL,MAP,MAKEARRAY,SCAN,REDUCE,LET,LAMBDA,FREQUENCY,LINEST,TREND,GROWTH,MMULT,CHOOSE"
  ).split(","),
);

export const isElementwise = (name: string): boolean => ELEMENTWISE.has(name);

export const maySpill = (name: string): boolean => SPILLING.has(name);
