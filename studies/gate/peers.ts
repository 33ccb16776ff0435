import { mean, sampleVariance } from "simple-statistics";
import type { CaseResult, Process } from "../../src/contract/generated/types.ts";
import { bounds, welchEstimate } from "../../src/stats/estimate.ts";
import { normalTail } from "../../src/stats/normal.ts";

/** Does another tool's default rule call this row red? The defaults were read in their code. */
export type PeerRule = (row: CaseResult) => boolean;

/** benchstat: Mann-Whitney at 5 % on all values pooled, as if iterations were independent. */
export const benchstat: PeerRule = (row) => {
  const { base, head } = pooled(row);
  return mannWhitneyP(head, base) < 0.05 && mean(head) > mean(base);
};

/**
 * Criterion.rs: one process a side, worse when p < .05 and the 95 % interval of the change of the mean
 * lies beyond 1 %. Its bootstrap is stood in for by Welch's interval.
 */
export const criterion: PeerRule = (row) => {
  const [base, head] = (["base", "head"] as const).map((side) => first(row, side).map(Math.log));
  return bounds(welchEstimate(head!, base!), 0.975)[0] > Math.log1p(0.01);
};

/** github-action-benchmark: one number a side, red above twice the other. */
export const githubActionBenchmark: PeerRule = (row) =>
  mean(first(row, "head")) / mean(first(row, "base")) > 2;

/** asv: Mann-Whitney p < .002 on the samples, and more than 10 % slower. */
export const asv: PeerRule = (row) => {
  const { base, head } = pooled(row);
  return mannWhitneyP(head, base) < 0.002 && mean(head) / mean(base) > 1.1;
};

export const PEERS = {
  benchstat,
  "Criterion.rs": criterion,
  "github-action-benchmark": githubActionBenchmark,
  asv,
} as const;

function samplesOf(process: Process): number[] {
  return Object.values(process.samples)[0]!;
}

function first(row: CaseResult, side: Process["side"]): number[] {
  return samplesOf(row.processes.find((process) => process.side === side)!);
}

function pooled({ processes }: CaseResult): Record<Process["side"], number[]> {
  const of = (side: Process["side"]) => processes.filter((p) => p.side === side).flatMap(samplesOf);
  return { base: of("base"), head: of("head") };
}

/** Two-sided p by the normal approximation with correction for ties, right for these sample sizes. */
export function mannWhitneyP(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((v) => [v, 1] as const), ...b.map((v) => [v, 0] as const)];
  all.sort((x, y) => x[0] - y[0]);
  const ranks = new Float64Array(all.length);
  let rankSum = 0;
  for (let i = 0, j = 0; i < all.length; i = j) {
    while (j < all.length && all[j]![0] === all[i]![0]) j++;
    for (let k = i; k < j; k++) {
      ranks[k] = (i + j + 1) / 2;
      rankSum += all[k]![1] * ranks[k]!;
    }
  }
  const n = all.length;
  const expected = (a.length * (n + 1)) / 2;
  // With midranks the variance of the rank sum is that of drawing from the ranks as they are.
  const variance = (a.length * b.length * sampleVariance([...ranks])) / n;
  if (variance === 0) return 1;
  const z = Math.max(0, Math.abs(rankSum - expected) - 0.5) / Math.sqrt(variance);
  return 2 * normalTail(z);
}
