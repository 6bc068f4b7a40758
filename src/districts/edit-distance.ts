/**
 * The number of slips between two words, a slip being a wrong, dropped or added letter or two neighbours swapped (the
 * optimal string alignment distance). Beyond the limit the result only says that there are more.
 */
export const slipsBetween = (a: string, b: string, limit: number): number => slipsFrom(a, 0, b, 0, limit);

function slipsFrom(a: string, i: number, b: string, j: number, limit: number): number {
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  const restA = a.length - i;
  const restB = b.length - j;
  const apart = Math.abs(restA - restB);
  if (restA === 0 || restB === 0 || apart > limit) return apart;
  if (limit === 0) return 1;
  let least = slipsFrom(a, i + 1, b, j + 1, limit - 1);
  if (restA >= restB - limit) least = Math.min(least, slipsFrom(a, i + 1, b, j, limit - 1));
  if (restB >= restA - limit) least = Math.min(least, slipsFrom(a, i, b, j + 1, limit - 1));
  if (a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j)) {
    least = Math.min(least, slipsFrom(a, i + 2, b, j + 2, limit - 1));
  }
  return least + 1;
}

/** The letters of a word as bits. One slip changes two of them at most, which tells most words apart at once. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i);
  return bits;
}

/** Whether the letters of two words leave it possible that so few slips lie between them. */
export function lettersWithin(a: number, b: number, slips: number): boolean {
  let left = 2 * slips;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) if (left-- === 0) return false;
  return true;
}
