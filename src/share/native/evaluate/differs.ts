/** Where spreadsheet programs would show different things, or what is shown cannot be told. Says why in a sentence. */
export class CannotTell extends Error {}
