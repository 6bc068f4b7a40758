import { eachRow, inSlices } from "../../src/workbook/slices";

it("long work on rows stops where it is cancelled between two slices", async () => {
  const controller = new AbortController();
  let last = -1;
  const steps = eachRow(100_000, (row) => {
    last = row;
    if (row === 1_000) controller.abort();
  });
  const slow = (function* () {
    for (const step of steps) {
      const until = performance.now() + 11;
      while (performance.now() < until);
      yield step;
    }
  })();
  await expect(inSlices(slow, { signal: controller.signal })).rejects.toMatchObject({ problem: { code: "cancelled" } });
  expect(last).toBeGreaterThanOrEqual(1_000);
  expect(last).toBeLessThan(2_000);
});

it("long work on rows goes through each of them once", async () => {
  const seen: number[] = [];
  await inSlices(
    eachRow(1_234, (row) => seen.push(row)),
    {},
  );
  expect(seen).toEqual(Array.from({ length: 1_234 }, (_, row) => row));
});
