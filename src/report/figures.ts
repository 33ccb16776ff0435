import type { Comparison, Interval, ParityRow } from "../contract/generated/types.ts";
import { manifold } from "../contract/words.ts";

/** Stands where there is no figure. */
export const MISSING = "–";
const THIN = "\u202f";
const NO_BREAK = "\u00a0";

const SCALES: Record<string, readonly [factor: number, unit: string][]> = {
  s: [
    [1, "s"],
    [1e-3, "ms"],
    [1e-6, "µs"],
    [1e-9, "ns"],
  ],
  B: [
    [2 ** 30, "GiB"],
    [2 ** 20, "MiB"],
    [2 ** 10, "KiB"],
    [1, "B"],
  ],
  instructions: [
    [1e9, "G instr."],
    [1e6, "M instr."],
    [1e3, "k instr."],
    [1, "instr."],
  ],
  "/s": [
    [1e9, "G/s"],
    [1e6, "M/s"],
    [1e3, "k/s"],
    [1, "/s"],
  ],
};

/** Three significant digits in the largest unit that keeps the figure at or above one: 0.00123 s is 1.23 ms. */
export function quantity(value: number | null | undefined, unit: string, digits = 3): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return MISSING;
  const scale = SCALES[unit];
  if (!scale) return [significant(value, digits), unit === "1" ? "" : unit].join(THIN).trimEnd();
  const fits = scale.find(([factor]) => Math.abs(value) >= factor) ?? scale.at(-1)!;
  return `${significant(value / fits[0], digits)}${THIN}${fits[1]}`;
}

/** Without a scale there is no effect; a lone figure has one all the same. */
interface Scaled {
  scale: Comparison["scale"] | null;
  unit: string;
}

/** A change without its sign, on the metric's scale: a percentage, from tenfold on a factor, or a difference in its unit. */
export function amount(value: number, { scale, unit }: Scaled): string {
  const size = Math.abs(value);
  return scale === "ratio" ? (manifold(size) ?? percent(size)) : quantity(size, unit);
}

/** A change of a ratio with its sign: +12.3 %, or from tenfold on ×25.3. What begins at zero has neither. */
export function growth(fraction: number): string {
  if (!Number.isFinite(fraction)) return "from zero";
  return manifold(fraction) ?? `${signOf(fraction)}${percent(Math.abs(fraction))}`;
}

/** The effect on the metric's scale, positive is worse. */
export function effect(row: Scaled & Pick<Comparison, "effect">): string {
  return row.effect === null ? MISSING : signed(row.effect, row);
}

export function effectInterval(row: Scaled & Pick<Comparison, "interval">): string {
  return bracket(row.interval, (bound) => signed(bound, row));
}

/** The upper end of the interval: the change is no worse than this. */
export function atMost(row: Scaled & Pick<Comparison, "interval">): string {
  return row.interval === null ? MISSING : signed(row.interval[1]!, row);
}

/** What is sure of a row: "not slower by more than 4.2 %", and of a red one "slower by at least 2 %". */
export function bound(row: Scaled & Pick<Comparison, "interval"> & { verdict: string }): string {
  if (row.interval === null) return "";
  const [low, high] = row.interval as [number, number];
  const { worse, better } = comparatives(row.unit);
  if (low === high) {
    return low === 0 ? "unchanged" : `${low > 0 ? worse : better} by ${amount(low, row)}`;
  }
  if (row.verdict === "regression" && low > 0) return `${worse} by at least ${amount(low, row)}`;
  if (high < 0) return `${better} by at least ${amount(high, row)}`;
  return `not ${worse} by more than ${amount(high, row)}`;
}

/** What a change for the worse, and for the better, is called in this unit. */
function comparatives(unit: string): { worse: string; better: string } {
  if (unit === "s" || unit.endsWith("/s")) return { worse: "slower", better: "faster" };
  if (unit === "B") return { worse: "bigger", better: "smaller" };
  return { worse: "worse", better: "better" };
}

/** Numerator over denominator, as a factor: 1.82×. */
export function ratio({ ratio: value }: ParityRow): string {
  return value === null ? MISSING : `${significant(value)}×`;
}

export function ratioInterval({ interval }: ParityRow): string {
  return bracket(interval, (bound) => significant(bound));
}

/** From base to head, on one line. */
export function change({ base, head, unit }: Comparison): string {
  return [quantity(base.value, unit), "→", quantity(head.value, unit)].join(NO_BREAK);
}

/**
 * The p of being no worse; small ones by their bound, since their digits mean nothing below the resolution of
 * a permutation test. An improvement was not tested for being worse.
 */
export function probability(p: number | null, verdict?: string): string {
  if (p === null || verdict === "improvement") return MISSING;
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

export function percent(fraction: number, digits = 1): string {
  return `${(100 * fraction).toFixed(digits)}${THIN}%`;
}

export function seconds(value: number): string {
  const whole = Math.round(value);
  if (whole < 60) return `${whole}${THIN}s`;
  return `${Math.floor(whole / 60)}${THIN}min ${whole % 60}${THIN}s`;
}

function signed(value: number, row: Scaled): string {
  return row.scale === "ratio" ? growth(value) : `${signOf(value)}${amount(value, row)}`;
}

function signOf(value: number): string {
  return value < 0 ? "−" : "+";
}

function bracket(interval: Interval, format: (bound: number) => string): string {
  return interval === null ? "" : `[${interval.map(format).join(`,${NO_BREAK}`)}]`;
}

function significant(value: number, digits = 3): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-3) return value.toExponential(digits - 1);
  return size >= 10 ** (digits - 1) ? value.toFixed(0) : value.toPrecision(digits);
}
