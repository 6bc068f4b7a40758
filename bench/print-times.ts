/** A table of what was timed: the median, the least and the most of each in milliseconds, with whatever else is known of it. */
export function printTimes(
  times: ReadonlyMap<string, readonly number[]>,
  moreOf: (name: string) => Readonly<Record<string, number | undefined>>,
): void {
  console.table(
    Object.fromEntries(
      [...times].map(([name, all]) => {
        const sorted = [...all].sort((a, b) => a - b);
        const place = (index: number): number => Number((sorted[index] ?? 0).toPrecision(3));
        const [median, least, most] = [place(sorted.length >> 1), place(0), place(sorted.length - 1)];
        return [name, { "ms, median": median, least, most, ...moreOf(name) }];
      }),
    ),
  );
}
