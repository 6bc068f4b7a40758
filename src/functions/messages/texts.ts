/** The text of every issue of a table of codes and facts. */
export type Texts<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };
