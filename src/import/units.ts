import type { MetricCatalog } from "../contract/generated/types.ts";

/** A metric of this tool, and what to multiply a value by to get its unit. */
export interface Quantity {
  metric: string;
  factor: number;
}

const SECONDS: Record<string, number> = {
  ns: 1e-9,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
};

const SPELLINGS: Record<string, string> = {
  nsec: "ns",
  nanoseconds: "ns",
  µs: "us",
  μs: "us",
  usec: "us",
  microseconds: "us",
  msec: "ms",
  milliseconds: "ms",
  sec: "s",
  secs: "s",
  seconds: "s",
};

const PER_OPERATION = /\s*\/\s*(op|iter|iteration|run|call)s?$/;
const RATE = /^(op|iter|run|call)s?\s*\/\s*(s|sec|second)$/;

/**
 * What a unit measures. Durations come out in seconds whatever their unit, so that files that differ in
 * it compare. An unknown unit stays as it is and is part of the metric's name: different ones never meet.
 *
 * @param better which way is better for units that do not say so themselves
 */
export function quantityOf(unit: string, better: keyof typeof NAMES): Quantity {
  const plain = unit.trim().toLowerCase();
  if (plain === "b/op") return { metric: "bytes_per_op", factor: 1 };
  if (plain === "allocs/op") return { metric: "allocs_per_op", factor: 1 };
  if (plain === "mb/s") return { metric: "megabytes_per_second", factor: 1 };
  if (RATE.test(plain)) return { metric: "rate", factor: 1 };
  const bare = plain.replace(PER_OPERATION, "");
  const name = SPELLINGS[bare] ?? bare;
  if (Object.hasOwn(SECONDS, name)) return { metric: "time", factor: SECONDS[name]! };
  const slug = plain
    .replace(/[^a-z0-9_.=-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return { metric: slug ? `${NAMES[better]}@${slug}` : NAMES[better], factor: 1 };
}

const NAMES = { lower: "cost", higher: "score", unknown: "reported" } as const;

const ratio = { scale: "ratio", gate: true } as const;

/** The metrics that imported files can hold. */
export const IMPORTED_METRICS: MetricCatalog = {
  time: { ...ratio, unit: "s", direction: "lower", about: "one operation, as the tool timed it" },
  rate: { ...ratio, unit: "1/s", direction: "higher", about: "operations a second" },
  cost: { ...ratio, unit: "", direction: "lower", about: "a figure of which less is better" },
  score: { ...ratio, unit: "", direction: "higher", about: "a figure of which more is better" },
  reported: {
    ...ratio,
    gate: false,
    unit: "",
    direction: "lower",
    about: "a figure of which the file does not say which way is better",
  },
  peak_memory: { ...ratio, unit: "B", direction: "lower", about: "high-water mark of memory" },
  megabytes_per_second: {
    ...ratio,
    gate: false,
    unit: "MB/s",
    direction: "higher",
    about: "throughput, which repeats the time",
  },
  bytes_per_op: {
    unit: "B",
    direction: "lower",
    scale: "absolute",
    gate: false,
    about: "bytes allocated by one operation; zero is usual, so no ratio",
  },
  allocs_per_op: {
    unit: "allocations",
    direction: "lower",
    scale: "absolute",
    gate: true,
    tolerance: 0,
    deterministic: true,
    about: "allocations by one operation",
  },
};
