import { max, mean, min } from "simple-statistics";
import { inUnit } from "./figures.ts";
import { valuesIn } from "./rounds.ts";
import type { Exact, Row } from "./row.ts";

/**
 * The rule for figures that nearly agree (instructions): worse where every process of head lies beyond every process of the base
 * by more than the tolerance, not worse where none does. The spread is what the processes show, and no distribution is
 * assumed. Null with one process a side, which shows no spread.
 *
 * Of the base only the latest session counts: earlier ones are of other code.
 */
export function judgeByRange({ head: heads, base: bases, spec, rule }: Row): Exact | null {
  const [head, base] = [valuesIn(heads), valuesIn(bases.slice(-1))];
  if (Math.min(head.length, base.length) < 2) return null;
  const onScale = spec.scale === "ratio" ? Math.expm1 : (value: number) => value;
  const low = onScale(min(head) - max(base));
  const high = onScale(max(head) - min(base));
  const { tolerance } = rule;
  const verdict =
    low > tolerance
      ? "regression"
      : high < -tolerance
        ? "improvement"
        : high <= tolerance
          ? "no-change"
          : "inconclusive";
  const spread = onScale(Math.max(max(head) - min(head), max(base) - min(base)));
  const figure = (values: number[]) => ({ n: values.length, value: inUnit(mean(values), spec) });
  return {
    mode: "exact",
    base: figure(base),
    head: figure(head),
    effect: onScale(mean(head) - mean(base)),
    interval: [low, high],
    p: null,
    adjusted_p: null,
    verdict,
    ...(verdict === "inconclusive" && { reason: { code: "scattered", spread } as const }),
  };
}
