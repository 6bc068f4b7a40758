/** Why the command ends without doing what it was asked to: a sentence, and what scripts are told. */
export class Problem extends Error {
  constructor(
    readonly exitCode: number,
    /** For scripts; it never changes. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
