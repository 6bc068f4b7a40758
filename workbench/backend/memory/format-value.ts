/**
 * The text that a cell shows: the number formats that budget workbooks use (digits, thousands, percent, literals, dates and
 * times, sections by sign). Fractions, conditions and colours are outside it: brackets are dropped, the rest shows as General.
 */
import { isCellError, type CellValue } from "../cells";
import { formatDate, isDateFormat } from "./format-date";

export function formatValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = sectionsOf(format);
  if (typeof value === "string") {
    const section = sections[3];
    return section === undefined ? value : literal(section).replace(/@/gu, () => value);
  }
  return formatNumber(value, sections);
}

function formatNumber(value: number, sections: readonly string[]): string {
  const [positive = "General", negative, zero] = sections;
  const section = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  // A section for negative numbers shows their sign itself, or in its own way.
  const sign = value < 0 && negative === undefined ? "-" : "";
  if (isGeneral(section)) return sign + general(Math.abs(value));
  if (isDateFormat(section)) return value < 0 ? "#".repeat(8) : formatDate(value, section);
  return formatDigits(Math.abs(value), section, sign);
}

const isGeneral = (section: string): boolean => /^(general|@)$/iu.test(section);

/** Splits at semicolons that stand outside quotes. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)|^(?=;)/gu) ?? ["General"]).map((section) =>
    section
      .replace(/\[[$][^\]-]*(-[^\]]*)?\]/gu, (code) => code.slice(2, -1).replace(/-.*$/u, ""))
      .replace(/\[[^\]hms][^\]]*\]/giu, ""),
  );
}

/** Eleven characters at most, as a cell of standard width shows a number. */
function general(value: number): string {
  if (value !== 0 && (value >= 1e11 || value < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${mantissa.replace(/\.?0+$/u, "")}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = String(Math.floor(value)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** The literal text of a section: quotes, escapes, padding. */
const literal = (text: string): string =>
  text.replace(
    /"([^"]*)"|\\(.)|_(.)|\*(.)/gu,
    (_all, quoted?: string, escaped?: string, space?: string) => quoted ?? escaped ?? (space === undefined ? "" : " "),
  );

const PLACEHOLDERS = /[0#?](?:[0#?,.]*[0#?.,])?(?:E[+-]0+)?/u;

function formatDigits(value: number, section: string, sign: string): string {
  const found = findPlaceholders(section);
  if (found === null) return sign + literal(section);
  const [before, digits, after] = found;
  const percent = (before + after).replace(/"[^"]*"|\\./gu, "").includes("%") ? 2 : 0;
  return sign + literal(before) + formatPattern(value, digits, percent) + literal(after);
}

/** The digits' pattern outside quotes, with what stands before and after it. */
function findPlaceholders(section: string): readonly [string, string, string] | null {
  const masked = section.replace(/"[^"]*"|\\.|_.|\*./gu, (text) => "\u0001".repeat(text.length));
  const match = PLACEHOLDERS.exec(masked);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return [section.slice(0, match.index), section.slice(match.index, end), section.slice(end)];
}

function formatPattern(value: number, pattern: string, power: number): string {
  const scaled = shift(value, power);
  const exponent = /E([+-])(0+)$/u.exec(pattern);
  if (exponent !== null) return scientific(scaled, pattern.slice(0, exponent.index), exponent);
  const [whole = "", decimals = ""] = pattern.split(".");
  const thousands = /,+$/u.exec(whole)?.[0].length ?? 0;
  const fixed = round(shift(scaled, -3 * thousands), decimals.length);
  const [integer = "0", fraction = ""] = fixed.split(".");
  const least = (whole.match(/0/gu) ?? []).length;
  const padded = (integer === "0" && least === 0 ? "" : integer).padStart(least, "0");
  const grouped = /[0#?],[0#?]/u.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/gu, ",") : padded;
  const kept = trimOptional(fraction, decimals);
  return pattern.includes(".") ? `${grouped}.${kept}` : grouped;
}

/** Drops trailing zeros where the pattern has `#`. */
function trimOptional(fraction: string, decimals: string): string {
  let length = fraction.length;
  while (length > 0 && decimals[length - 1] === "#" && fraction[length - 1] === "0") length -= 1;
  return fraction.slice(0, length);
}

function scientific(value: number, mantissa: string, [, plus = "+", zeros = "0"]: RegExpExecArray): string {
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const [digits = "0", power = "0"] = value.toExponential(decimals).split("e");
  const sign = power.startsWith("-") ? "-" : plus === "+" ? "+" : "";
  return `${digits}E${sign}${power.replace(/[+-]/u, "").padStart(zeros.length, "0")}`;
}

/** Moves the decimal point in the decimal text, so that 0.57 % does not become 56.99999999999999. */
function shift(value: number, power: number): number {
  if (power === 0) return value;
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${String(Number(exponent) + power)}`);
}

/** Excel rounds the decimal text half away from zero: 1.005 shows as 1.01. */
function round(value: number, decimals: number): string {
  return shift(Math.round(shift(value, decimals)), -decimals).toFixed(decimals);
}
