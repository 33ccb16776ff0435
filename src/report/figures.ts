import type { Comparison, Interval, ParityRow } from "../contract/generated/types.ts";

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

/** The effect on the metric's scale, positive is worse: a percentage, or a difference in its unit. */
export function effect({
  effect: value,
  scale,
  unit,
}: Pick<Comparison, "effect" | "scale" | "unit">): string {
  return value === null ? MISSING : signed(value, scale, unit);
}

export function effectInterval({
  interval,
  scale,
  unit,
}: Pick<Comparison, "interval" | "scale" | "unit">): string {
  return bracket(interval, (bound) => signed(bound, scale, unit));
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

/** Small p-values by their bound: their digits mean nothing below the resolution of a permutation test. */
export function probability(p: number | null): string {
  if (p === null) return MISSING;
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

/** With decimals below 1000 %; from 100 000 % on nothing but that. */
export function percent(fraction: number, digits = 1): string {
  const size = Math.abs(fraction);
  if (size >= 1000) return `>${THIN}99999${THIN}%`;
  return `${(100 * fraction).toFixed(size < 10 ? digits : 0)}${THIN}%`;
}

export function seconds(value: number): string {
  const whole = Math.round(value);
  if (whole < 60) return `${whole}${THIN}s`;
  return `${Math.floor(whole / 60)}${THIN}min ${whole % 60}${THIN}s`;
}

function signed(value: number, scale: Comparison["scale"], unit: string): string {
  const figure = scale === "ratio" ? percent(Math.abs(value)) : quantity(Math.abs(value), unit);
  return figure.startsWith(">") ? figure : `${value < 0 ? "−" : "+"}${figure}`;
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
