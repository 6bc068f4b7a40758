/**
 * Excel counts days from 1900 and believes that 29 February 1900 existed: serial 60 is that day, and every later date is
 * one day further than it should be.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FALSE_LEAP_DAY = 60;

/** Null where the calendar has no such date, or where Excel's does not reach (1900 to 9999). */
export function serialOf({ year, month, day }: CalendarDate): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - EPOCH) / MILLISECONDS_A_DAY);
  return days > FALSE_LEAP_DAY ? days : days - 1;
}

export function dateOf(serial: number): CalendarDate {
  const days = Math.floor(serial);
  if (days === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (days > FALSE_LEAP_DAY ? days : days + 1) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. Excel's weekdays before March 1900 follow its own calendar. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7;
