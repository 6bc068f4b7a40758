/** What the lexer stands at. `MORE`: it needs more text. A tag that closes itself is an `OPEN` and then a `CLOSE`. */
export const MORE = 0;
export const OPEN = 1;
export const TEXT = 2;
export const CLOSE = 3;
export const END = 4;
export type Token = typeof MORE | typeof OPEN | typeof TEXT | typeof CLOSE | typeof END;
