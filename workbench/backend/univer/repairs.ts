import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/**
 * Univer 0.25.1 counts open square brackets and never starts anew: a formula that the user has typed as far as `=[@Am` leaves
 * every formula after it broken, in all sheets, until the page is loaded again. This starts the count anew with each formula.
 */
export function startBracketCountAnew(): void {
  const lexer: object = LexerTreeBuilder.prototype;
  const reset: unknown = Reflect.get(lexer, "_resetTemp");
  if (typeof reset !== "function") return;
  Reflect.set(lexer, "_resetTemp", function resetWithBrackets(this: LexerTreeBuilder) {
    reset.call(this);
    Reflect.set(this, "_squareBracketState", 0);
  });
}
