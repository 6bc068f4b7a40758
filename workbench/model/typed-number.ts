export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

/** Sign, dollar, parentheses and percent may stand around the digits, each once. */
const NUMBER =
  /^(?<open>\()?\s*(?<sign>[+-])?\s*(?<dollar>\$)?\s*(?<sign2>[+-])?(?<digits>\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?<exponent>e[+-]?\d+)?\s*(?<percent>%)?\s*(?<close>\))?$/iu;

const FRACTION = /^(?<sign>[+-])?(?<whole>\d+) (?<numerator>\d{1,4})\/(?<denominator>[1-9]\d{0,3})$/u;

/** Null where Excel would keep the text. */
export function parseTypedNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  return parseFraction(trimmed) ?? parseDecimal(trimmed);
}

function parseDecimal(text: string): TypedNumber | null {
  const parts = NUMBER.exec(text)?.groups;
  if (parts === undefined) return null;
  const { open, close, sign, sign2, dollar, digits = "", exponent, percent } = parts;
  const signs = [open, sign, sign2].filter((part) => part !== undefined).length;
  if ((open === undefined) !== (close === undefined) || signs > 1) return null;
  if (exponent !== undefined && (dollar !== undefined || percent !== undefined)) return null;
  const isNegative = open !== undefined || sign === "-" || sign2 === "-";
  // The decimal point moves in the text, so that 12.3% is 0.123 and not 0.12300000000000001.
  const power = `${exponent ?? "e0"}`.slice(1);
  const magnitude = Number(`${digits.replace(/,/gu, "")}e${String(Number(power) - (percent === undefined ? 0 : 2))}`);
  if (!Number.isFinite(magnitude)) return null;
  const value = isNegative && magnitude !== 0 ? -magnitude : magnitude;
  const numberFormat = formatOf(digits, dollar !== undefined, percent !== undefined, exponent !== undefined);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatOf(digits: string, isDollar: boolean, isPercent: boolean, isScientific: boolean): string | undefined {
  const hasDecimals = /\.\d/u.test(digits);
  if (isScientific) return "0.00E+00";
  if (isPercent) return hasDecimals ? "0.00%" : "0%";
  if (isDollar) return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** "2 1/2"; a fraction alone ("1/2") is a date. */
function parseFraction(text: string): TypedNumber | null {
  const parts = FRACTION.exec(text)?.groups;
  if (parts === undefined) return null;
  const { sign, whole, numerator, denominator = "1" } = parts;
  const magnitude = Number(whole) + Number(numerator) / Number(denominator);
  return {
    value: sign === "-" ? -magnitude : magnitude,
    numberFormat: denominator.length === 1 ? "# ?/?" : "# ??/??",
  };
}
