import type { CurveOfRatio, SizeCurve } from "../../src/contract/generated/types.ts";

export const SIZES = [50, 200, 1600];

/** A curve of three sizes that does not cross unless `ratio` says so. */
export function curve(
  of: string,
  ratio: Partial<CurveOfRatio> = {},
  rest: Partial<SizeCurve> = {},
) {
  const suite = (name: string, exponent: number, interval: [number, number]) => ({
    suite: name,
    values: [1e-3, 2e-3, 4e-3],
    intervals: SIZES.map(() => [1e-3, 5e-3]),
    exponent,
    exponent_interval: interval,
  });
  const whole: SizeCurve = {
    of,
    axis: "train_rows",
    metric: "fit_time",
    unit: "s",
    rounds: 7,
    sizes: SIZES,
    suites: [suite("python", -0.124, [-0.144, -0.104]), suite("rust", 2.02, [1.98, 2.06])],
    ratio: {
      numerator: "python",
      denominator: "rust",
      values: [2, 1, 0.5],
      intervals: SIZES.map(() => [0.4, 2.1]),
      crossovers: [],
      ...ratio,
    },
    ...rest,
  };
  return whole;
}
