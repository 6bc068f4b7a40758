/** The graduated percentages that a person may edit, and what is withheld by them. */

/**
 * A percentage of an amount, to the cent, half away from zero, by Excel's own arithmetic; for percentages with up to two decimals.
 *
 * `ROUND(amount * percentage, 2)` is a cent off at many ties, since neither the percentage nor the product is exact in binary. Here
 * both become whole numbers first: cents, and hundredths of a percent. For amounts up to a billion dollars their product is
 * below 2^53 and so exact; divided by 10,000 it is a whole number, exactly a half above one, or at least 1/10,000 away from
 * both, which is far more than the division can be off. The one ROUND that decides therefore sees every tie as it is.
 */
export const graduatedAmount = (amount: string, percentage: string): string =>
  `ROUND(ROUND(${amount}*100,0)*ROUND(${percentage}*10000,0)/10000,0)/100`;

/** The first thing that the percentages are not, in words; each of them is a cell, beside the cell with the proposal's own. */
export function percentagesState(cells: readonly { readonly used: string; readonly proposed: string }[]): string {
  const used = cells.map((cell) => cell.used);
  const all = cells.map((cell) => `${cell.used}=${cell.proposed}`).join(",");
  const numbers = used.map((cell) => `ISNUMBER(${cell})`).join(",");
  const outside = used.flatMap((cell) => [`${cell}<0`, `${cell}>1`]).join(",");
  const finer = used.map((cell) => `ABS(${cell}*10000-ROUND(${cell}*10000,0))>0.000001`).join(",");
  return [
    `IF(NOT(AND(${numbers})),"A percentage is blank or text. Type a percentage from 0% to 100%."`,
    `IF(OR(${outside}),"A percentage is not from 0% to 100%. Correct it."`,
    `IF(OR(${finer}),"A percentage has more than two decimals. It is used with two."`,
    `IF(AND(${all}),"As proposed."`,
    `"EDITED: these are not the proposal's percentages, and the proposed amounts are not the proposal's."))))`,
  ].join(",");
}
