/** The letters of columns, which are counted from 0: "A" is 0, "AA" is 26. */
const LETTERS = 26;
const BEFORE_A = 64;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** In capitals or not; -1 for no letters at all. Whether a sheet has such a column is for the caller to say. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  return number - 1;
}
