import { givenAmount } from "../cells/amounts";
import { cellOf } from "../exact/cents";
import { isFault } from "../meaning";
import type { Random } from "../random";
import { graduatedPercent, graduatedWithhold, SCHEDULED_YEARS } from "../rules/amounts";
import type { Trial } from "../trial";

const AMOUNTS = 120;

/** GRADUATED_SCHEDULE: a row for each year with its portion and the amounts, whether these come in a row or in a column. */
export function graduatedSchedule(random: Random): Trial {
  const given = Array.from({ length: AMOUNTS }, () => givenAmount(random));
  const cells = given.map(({ cell }) => cell);
  return {
    args: [random.oneIn(2) ? [cells] : cells.map((cell) => [cell])],
    expected: SCHEDULED_YEARS.map((year) => [
      year,
      Number(graduatedPercent(year)) / 100,
      ...given.map(({ means }) => (isFault(means) ? means : cellOf(graduatedWithhold(means, year)))),
    ]),
    kinds: given.map(({ kind }) => kind),
    inputsAt: (row, column) => (column < 2 ? [] : [cells[column - 2], SCHEDULED_YEARS[row]]),
  };
}
