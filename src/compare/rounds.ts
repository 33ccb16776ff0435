import { mean } from "simple-statistics";
import type { SessionFigures } from "./figures.ts";

/**
 * Differences a − b of every round that has both sides; what slows a whole round cancels in them. Null
 * where fewer than half of the rounds do: then the sides were not really interleaved.
 */
export function pairRounds(
  a: readonly SessionFigures[],
  b: readonly SessionFigures[],
): number[] | null {
  const partners = new Map(b.map((figures) => [figures.session, roundMeans(figures)]));
  const differences: number[] = [];
  let rounds = 0;
  for (const figures of a) {
    const ours = roundMeans(figures);
    const theirs = partners.get(figures.session);
    rounds += ours.size;
    for (const [round, value] of ours) {
      const other = theirs?.get(round);
      if (other !== undefined) differences.push(value - other);
    }
  }
  const others = [...partners.values()].reduce((sum, means) => sum + means.size, 0);
  return 2 * differences.length >= Math.max(rounds, others) ? differences : null;
}

/** Mean of the processes of one session. */
export function sessionMean({ processes }: SessionFigures): number {
  return mean(processes.map(({ value }) => value));
}

/** Every process, oldest session first. */
export function valuesIn(sessions: readonly SessionFigures[]): number[] {
  return sessions.flatMap(({ processes }) => processes.map(({ value }) => value));
}

/** A round with several processes of a side counts once, with their mean. */
export function roundMeans({ processes }: Pick<SessionFigures, "processes">): Map<number, number> {
  const rounds = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const { round, value } of processes) {
    const size = (sizes.get(round) ?? 0) + 1;
    const before = rounds.get(round) ?? 0;
    sizes.set(round, size);
    rounds.set(round, size === 1 ? value : before + (value - before) / size);
  }
  return rounds;
}
