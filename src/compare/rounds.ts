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
  const ours = roundMeans(a);
  const theirs = roundMeans(b);
  const differences: number[] = [];
  for (const [round, value] of ours) {
    const other = theirs.get(round);
    if (other !== undefined) differences.push(value - other);
  }
  return 2 * differences.length >= Math.max(ours.size, theirs.size) ? differences : null;
}

/** Mean of the processes of one session. */
export function sessionMean({ processes }: SessionFigures): number {
  return mean(processes.map(({ value }) => value));
}

/** Every process, oldest session first. */
export function valuesIn(sessions: readonly SessionFigures[]): number[] {
  return sessions.flatMap(({ processes }) => processes.map(({ value }) => value));
}

function roundMeans(sessions: readonly SessionFigures[]): Map<string, number> {
  const rounds = new Map<string, number[]>();
  for (const { session, processes } of sessions) {
    for (const { round, value } of processes) {
      const name = `${round} ${session}`;
      const values = rounds.get(name);
      if (values) values.push(value);
      else rounds.set(name, [value]);
    }
  }
  return new Map([...rounds].map(([name, values]) => [name, mean(values)]));
}
