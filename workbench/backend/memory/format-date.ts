import { dateOf, weekdayOf } from "../serial-date";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SECONDS_A_DAY = 86_400;

const TOKENS = /"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P|y+|m+|d+|h+|s+|./giu;

export const isDateFormat = (section: string): boolean => /[ymdhs]/iu.test(section.replace(/"[^"]*"|\\.|_.|\*./gu, ""));

export function formatDate(serial: number, section: string): string {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY);
  const day = Math.floor(serial) + Math.floor(seconds / SECONDS_A_DAY);
  const ofDay = seconds % SECONDS_A_DAY;
  const { year, month, day: dayOfMonth } = dateOf(day);
  const hour = Math.floor(ofDay / 3600);
  const tokens = section.match(TOKENS) ?? [];
  const isTwelveHours = tokens.some((token) => /^(AM\/PM|A\/P)$/iu.test(token));
  const codes = tokens.map((token) => token.toLowerCase());
  return tokens
    .map((token, index) => {
      switch (token.toLowerCase()[0]) {
        case "y":
          return token.length <= 2 ? pad(year % 100, 2) : String(year);
        case "m":
          return isMinute(codes, index)
            ? pad(Math.floor((ofDay % 3600) / 60), token.length)
            : part(month, token.length, MONTHS[month - 1] ?? "");
        case "d":
          return part(dayOfMonth, token.length, WEEKDAYS[weekdayOf(day)] ?? "");
        case "h":
          return pad(isTwelveHours ? hour % 12 || 12 : hour, token.length);
        case "s":
          return pad(ofDay % 60, token.length);
        case "a":
          return /^(AM\/PM|A\/P)$/iu.test(token) ? (hour < 12 ? "AM" : "PM").slice(0, (token.length - 1) / 2) : token;
        case '"':
          return token.slice(1, -1);
        case "\\":
          return token.slice(1);
        case "_":
          return token.length === 2 ? " " : token;
        case "*":
          return "";
        default:
          return token;
      }
    })
    .join("");
}

/** `m` is a minute right after an hour or right before seconds. */
function isMinute(codes: readonly string[], index: number): boolean {
  const isTime = (code: string): boolean => /^[ymdhs]/u.test(code);
  const before = codes.slice(0, index).reverse().find(isTime);
  const after = codes.slice(index + 1).find(isTime);
  return before?.[0] === "h" || after?.[0] === "s";
}

const pad = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), "0");

const part = (value: number, length: number, name: string): string =>
  length <= 2 ? pad(value, length) : length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
