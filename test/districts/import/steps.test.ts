import { towns } from "../../../src/districts";
import { check } from "../../../src/districts/import/check";
import { runInSlices, runToEnd, type Steps } from "../../../src/districts/import/steps";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { gridOf, layoutOf } from "./support/read";

/** Work of ten steps on a clock that every step moves on. */
function tenSteps(milliseconds: number) {
  let time = 0;
  let closed = false;
  function* work(): Steps<string> {
    try {
      for (let done = 1; done <= 10; done++) {
        time += milliseconds;
        yield { done, total: 10 };
      }
      return "finished";
    } finally {
      closed = true;
    }
  }
  return { work, now: () => time, isClosed: () => closed };
}

it("runs to the end at once", () => {
  expect(runToEnd(tenSteps(1).work())).toBe("finished");
});

it("pauses and tells how far it is after every ten milliseconds of work", async () => {
  const { work, now } = tenSteps(5);
  const heard: number[] = [];
  let pauses = 0;
  const outcome = await runInSlices(work(), {
    now,
    onProgress: ({ done }) => heard.push(done),
    pause: () => Promise.resolve(void pauses++),
  });
  expect(outcome).toEqual({ cancelled: false, value: "finished" });
  expect(heard).toEqual([2, 4, 6, 8, 10]);
  expect(pauses).toBe(5);
});

it("stops at the next step once it is cancelled, and lets the work clean up", async () => {
  const { work, now, isClosed } = tenSteps(10);
  const signal = { aborted: false };
  const outcome = await runInSlices(work(), {
    signal,
    now,
    onProgress: ({ done }) => (signal.aborted = done === 3),
    pause: () => Promise.resolve(),
  });
  expect(outcome).toEqual({ cancelled: true });
  expect(isClosed()).toBe(true);
  expect(now()).toBe(30);
});

it("checks 100,000 rows in steps of a few rows each", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [towns[i % towns.length]!.name, 2000 + (i % 100), i]);
  const grid = gridOf([["Town", "Fiscal Year", "ECS"], ...rows]);
  const steps = check(grid, layoutOf(grid), { defaults: { fiscalYear: fiscalYear(2023) } });
  let longest = 0;
  let last = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    longest = Math.max(longest, step.value.done - last);
    last = step.value.done;
  }
  expect(longest).toBe(8);
  expect(step.value.rows.length).toBe(100_001);
});
