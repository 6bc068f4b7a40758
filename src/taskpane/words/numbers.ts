import { culture } from "./culture";

const parted = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, () => culture().group);

/** A whole number with its thousands parted. */
export const grouped = (number: number): string => parted(String(number));

/** A number with every digit that it has. */
export function numberText(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  return fraction === undefined ? parted(whole) : `${parted(whole)}${culture().decimal}${fraction}`;
}

/** An amount in dollars with thousands parted, and cents only where there are any; negative in parentheses. */
export function amountText(amount: number): string {
  const [whole = "", cents = ""] = Math.abs(amount).toFixed(2).split(".");
  const text = `${parted(whole)}${cents === "00" ? "" : `${culture().decimal}${cents}`}`;
  return amount < 0 ? `(${text})` : text;
}

/** A measure such as a number of megabytes, with one digit after the point. */
export const oneDecimal = (number: number): string => number.toFixed(1).replace(".", () => culture().decimal);
