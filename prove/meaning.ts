/** The two errors of the contract: #VALUE! for an argument that is wrong, #N/A for a figure that the law or the table does not have. */
export type Code = "#VALUE!" | "#N/A";

/** A cell that the contract refuses, or a case that it does. */
export class Refused {
  constructor(readonly code: Code) {}
}

/** An error cell, which comes out as the very same object in its own place. */
export class HandedOn {
  constructor(readonly cell: object) {}
}

export type Fault = Refused | HandedOn;

/** What a cell says by the contract, or why it says nothing. Amounts are cents. */
export type Meaning<T> = T | Fault;

export const isFault = (meaning: unknown): meaning is Fault =>
  meaning instanceof Refused || meaning instanceof HandedOn;

/** A cell as Excel hands it over, with what it means. */
export interface Given<T> {
  readonly cell: unknown;
  readonly means: Meaning<T>;
  readonly kind: string;
}

/**
 * What a cell of a result holds when its arguments mean this: an error cell goes before every other fault, and then the fault of the
 * first argument that has one.
 */
export function faultOf(meanings: readonly Meaning<unknown>[]): Fault | undefined {
  const faults = meanings.filter(isFault);
  return faults.find((fault) => fault instanceof HandedOn) ?? faults[0];
}
