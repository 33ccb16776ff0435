import type { Comparison } from "../contract/generated/types.ts";
import { inUnit } from "./figures.ts";
import type { Row } from "./rows.ts";

/**
 * The exact rule for deterministic metrics (bytes, counts, greedy accuracy): worse by more than the
 * tolerance is a regression, without a test. Null if the metric is not deterministic after all, that is
 * if processes of one side disagree: then it is noise, and noise is tested.
 */
export function judgeExactly(
  row: Row,
): Pick<
  Comparison,
  "mode" | "base" | "head" | "effect" | "interval" | "p" | "adjusted_p" | "verdict"
> | null {
  if (!row.spec.deterministic) return null;
  const head = onlyValue(row.head.at(-1)?.processes.map(({ value }) => value) ?? []);
  const base = onlyValue(row.base.at(-1)?.processes.map(({ value }) => value) ?? []);
  if (head === null || base === null) return null;
  const ratio = row.spec.scale === "ratio";
  const effect = ratio ? Math.expm1(head - base) : head - base;
  // exp(log x) is off by a bit or two; a change of that size is none.
  const { tolerance } = row.rule;
  const slack = 1e-12 * Math.max(1, Math.abs(effect));
  const verdict =
    effect > tolerance + slack
      ? "regression"
      : effect < -(tolerance + slack)
        ? "improvement"
        : "no-change";
  return {
    mode: "exact",
    base: { n: row.base.at(-1)!.processes.length, value: inUnit(base, row.spec) },
    head: { n: row.head.at(-1)!.processes.length, value: inUnit(head, row.spec) },
    effect,
    interval: [effect, effect],
    p: null,
    adjusted_p: null,
    verdict,
  };
}

function onlyValue(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
