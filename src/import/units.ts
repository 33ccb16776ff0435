import { createHash } from "node:crypto";
import type { Metric, MetricCatalog } from "../contract/generated/types.ts";

/** A metric of this tool, and what to multiply a value by to get its unit. */
export interface Quantity {
  metric: string;
  factor: number;
  /** What is known of a metric that IMPORTED_METRICS does not list. */
  spec?: Metric;
}

/** Which way is better: as the file itself says, or, where neither it nor the unit does, as its tool is used. */
export interface Direction {
  said?: "lower" | "higher" | undefined;
  otherwise?: "lower" | "higher" | undefined;
}

const SECONDS = new Map(
  Object.entries({
    ns: 1e-9,
    nsec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    usec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    hour: 3600,
  }),
);

const BYTES = new Map(
  Object.entries({
    b: 1,
    byte: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
  }),
);

const OPERATIONS = new Set(["op", "iter", "iteration", "run", "call", "round"]);

/** Longer units are none; what is made of a unit stays short. */
const LONGEST_UNIT = 100;

/**
 * What a unit measures. Durations come out in seconds, rates per second and throughputs in bytes per second
 * whatever their unit, so that files that differ in it compare. An unknown unit stays as it is and is
 * part of the metric's name: different ones never meet.
 */
export function quantityOf(unit: string, { said, otherwise }: Direction = {}): Quantity {
  const plain = unit.slice(0, LONGEST_UNIT).trim().toLowerCase();
  const [amount = "", per, ...more] = plain.split("/").map((part) => singular(part.trim()));
  const single = more.length === 0;
  const perOperation = single && (per === undefined || OPERATIONS.has(per));
  if (per !== undefined && amount === "b" && perOperation && said !== "higher") {
    return { metric: "bytes_per_op", factor: 1 };
  }
  if (amount === "alloc" && perOperation && said !== "higher") {
    return { metric: "allocs_per_op", factor: 1 };
  }
  const seconds = SECONDS.get(amount);
  if (perOperation && seconds !== undefined && said !== "higher") {
    return { metric: "time", factor: seconds };
  }
  const time = single && per !== undefined ? SECONDS.get(per) : undefined;
  if (time !== undefined && said !== "lower") {
    if (OPERATIONS.has(amount)) return { metric: "rate", factor: 1 / time };
    const bytes = BYTES.get(amount);
    // A bit is not a byte: Mb/s is left as it is.
    if (bytes !== undefined && !/\d*[kmg]?b(it)?\s*\//.test(unit.slice(0, LONGEST_UNIT).trim())) {
      // Without a word of the file it is the time once more, as Go's MB/s.
      const metric = said === "higher" ? "throughput" : "throughput_of_time";
      return { metric, factor: bytes / time };
    }
  }
  const better = said ?? (time !== undefined ? "higher" : otherwise);
  const name = better === undefined ? "reported" : better === "lower" ? "cost" : "score";
  const qualifier = qualifierOf(unit);
  return { metric: qualifier ? `${name}@${qualifier}` : name, factor: 1 };
}

/**
 * A figure that the tool's user named: a metric of its own, which `[metrics]` in rvp.toml can describe. It
 * gates only where it says which way is better.
 */
export function namedQuantity(name: string, spec: Partial<Metric> = {}): Quantity {
  const slug = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 60)
    .replace(/^_+|_+$/g, "");
  const metric = /^[a-z]/.test(slug) ? slug : `figure_${slug}`.replace(/_$/, "");
  // `in`, not `hasOwn`: a metric called constructor would be every object's own.
  const taken = metric in IMPORTED_METRICS;
  return {
    metric:
      metric === name && !taken ? metric : `${taken ? `own_${metric}` : metric}@${hashOf(name)}`,
    factor: 1,
    spec: {
      unit: "",
      direction: "lower",
      scale: "ratio",
      gate: false,
      about: `${JSON.stringify(name.slice(0, 100))}, as the file names it`,
      ...spec,
    },
  };
}

/** `reqs` is `req`, but `s`, `ms` and `ns` are units. */
function singular(word: string): string {
  const one = word.endsWith("s") ? word.slice(0, -1) : word;
  return SECONDS.has(word) && word.length < 3 ? word : one === "" ? word : one;
}

/** A unit as the end of a metric's name; what had to be replaced is made up for by a hash. */
function qualifierOf(unit: string): string {
  const plain = unit.trim().toLowerCase().replace(/%/g, "percent");
  const slug = plain
    .slice(0, LONGEST_UNIT)
    .replace(/\//g, "-")
    .replace(/[^a-z0-9_.=-]+/g, "-")
    .slice(0, 40);
  const faithful = slug === plain.replace(/\//g, "-") && !/^-|-$|-[0-9a-f]{10}$/.test(slug);
  return plain === ""
    ? ""
    : faithful
      ? slug
      : `${slug.replace(/^-+|-+$/g, "")}-${hashOf(plain)}`.replace(/^-/, "");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

const ratio = { scale: "ratio", gate: true } as const;

/** The metrics that imported files can hold, beside those that they name themselves. */
export const IMPORTED_METRICS: MetricCatalog = {
  time: { ...ratio, unit: "s", direction: "lower", about: "one operation, as the tool timed it" },
  cpu_time: {
    ...ratio,
    gate: false,
    unit: "s",
    direction: "lower",
    about: "processor time of one operation",
  },
  rate: { ...ratio, unit: "1/s", direction: "higher", about: "operations a second" },
  throughput: { ...ratio, unit: "B/s", direction: "higher", about: "bytes a second" },
  throughput_of_time: {
    ...ratio,
    gate: false,
    unit: "B/s",
    direction: "higher",
    about: "bytes a second, which repeats the time",
  },
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
  memory: { ...ratio, gate: false, unit: "B", direction: "lower", about: "memory of a command" },
  bytes_per_op: {
    ...ratio,
    gate: false,
    unit: "B",
    direction: "lower",
    about: "bytes allocated by one operation",
  },
  allocs_per_op: {
    ...ratio,
    unit: "allocations",
    direction: "lower",
    tolerance: 0,
    deterministic: true,
    about: "allocations by one operation",
  },
};
