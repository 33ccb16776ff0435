import { mean, standardDeviation } from "simple-statistics";
import { ascending, orderStatisticInterval, quantile } from "../../../stats/summary.ts";
import { precise } from "./precise.ts";
import type { CaseFigures } from "./sides.ts";
import type { Latency } from "./types.ts";

const BATCHED = /^(?<metric>.+)@(?<batch>\d+)$/;

/** Quantiles of every metric whose key names a batch size, over all iterations of all head processes. */
export function latenciesOf(cases: readonly CaseFigures[]): Latency[] {
  return cases.flatMap(({ suite, case: id, items, head }) => {
    const keys = new Set(head.flatMap(({ samples }) => Object.keys(samples)));
    return [...keys].flatMap((key) => {
      const { metric, batch } = BATCHED.exec(key)?.groups ?? {};
      if (metric === undefined || batch === undefined) return [];
      const values = ascending(head.flatMap(({ samples }) => samples[key] ?? []));
      if (values.length === 0) return [];
      return [{ suite, case: id, metric, batch: Number(batch), ...spread(values, items[key]) }];
    });
  });
}

type Spread = Omit<Latency, "suite" | "case" | "metric" | "batch">;

function spread(values: ArrayLike<number>, items: number | undefined): Spread {
  const all = Array.from(values);
  const p50 = quantile(values, 0.5);
  const bounds = orderStatisticInterval(values, 0.99);
  return {
    n: values.length,
    mean: precise(mean(all)),
    std: precise(standardDeviation(all)),
    p50: precise(p50),
    p95: precise(quantile(values, 0.95)),
    p99: precise(quantile(values, 0.99)),
    p99Interval: bounds && [precise(bounds.low), precise(bounds.high)],
    throughput: items && p50 > 0 ? precise(items / p50) : null,
  };
}
