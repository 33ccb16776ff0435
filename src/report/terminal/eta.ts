interface Kind {
  count: number;
  seconds: number;
}

/** Durations seen so far of each kind of invocation; every round holds the same kinds. */
export interface Eta {
  invocations: number;
  rounds: number;
  /** Highest index seen, from 1. */
  done: number;
  kinds: Readonly<Record<string, Kind>>;
  /** How often each kind came in the first round, once that is over. */
  perRound: Readonly<Record<string, number>> | null;
}

export function noEta(invocations: number, rounds: number): Eta {
  return { invocations, rounds, done: 0, kinds: {}, perRound: null };
}

export function observe(eta: Eta, kind: string, index: number, seconds: number): Eta {
  const before = eta.kinds[kind] ?? { count: 0, seconds: 0 };
  const after = { count: before.count + 1, seconds: before.seconds + seconds };
  const kinds = { ...eta.kinds, [kind]: after };
  const firstRoundEnds = eta.perRound === null && index * eta.rounds >= eta.invocations;
  const perRound = firstRoundEnds
    ? Object.fromEntries(Object.entries(kinds).map(([name, { count }]) => [name, count]))
    : eta.perRound;
  return { ...eta, done: index, kinds, perRound };
}

/**
 * Seconds left. In the first round nothing is known of the kinds to come: the mean of those seen. From
 * then on each kind still comes as often as it came per round, at its own mean.
 */
export function remaining({ invocations, rounds, done, kinds, perRound }: Eta): number | null {
  const seen = Object.entries(kinds);
  if (seen.length === 0) return null;
  const expected = seen.map(([name, { count, seconds }]) => ({
    left: perRound === null ? count : Math.max(0, (perRound[name] ?? 0) * rounds - count),
    mean: seconds / count,
  }));
  const left = sum(expected.map((kind) => kind.left));
  const mean = left === 0 ? 0 : sum(expected.map((kind) => kind.left * kind.mean)) / left;
  return Math.max(0, invocations - done) * mean;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
