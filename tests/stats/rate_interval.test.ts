import { test } from "vitest";
import { rateInterval } from "../../src/stats/rate_interval.ts";
import { expectClose, vectors } from "./reference.ts";

test("intervals for a rate equal SciPy's exact ones", () => {
  for (const { hits, trials, confidence, interval } of vectors.rate_intervals) {
    const [low, high] = rateInterval(hits, trials, confidence);
    expectClose(low, interval[0]);
    expectClose(high, interval[1]);
  }
});
