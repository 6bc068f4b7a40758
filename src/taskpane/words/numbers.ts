/** A whole number with its thousands parted, the same wherever the pane runs. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** An amount with thousands parted, and cents only where there are any. */
export function amountText(amount: number): string {
  const [whole = "", cents = ""] = Math.abs(amount).toFixed(2).split(".");
  const text = `${grouped(Number(whole))}${cents === "00" ? "" : `.${cents}`}`;
  return amount < 0 ? `(${text})` : text;
}
