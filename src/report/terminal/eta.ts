/** Durations seen so far of each kind of invocation; a kind recurs equally often in every round. */
export interface Eta {
  invocations: number;
  rounds: number;
  /** Highest index seen, from 1. */
  done: number;
  kinds: Readonly<Record<string, { count: number; seconds: number }>>;
}

export function noEta(invocations: number, rounds: number): Eta {
  return { invocations, rounds, done: 0, kinds: {} };
}

export function observe(eta: Eta, kind: string, index: number, seconds: number): Eta {
  const before = eta.kinds[kind] ?? { count: 0, seconds: 0 };
  const after = { count: before.count + 1, seconds: before.seconds + seconds };
  return { ...eta, done: index, kinds: { ...eta.kinds, [kind]: after } };
}

/**
 * Seconds left. In the first round nothing is known of the kinds to come: the mean of those seen. From
 * then on each kind still comes as often as it came per round, at its own mean.
 */
export function remaining({ invocations, rounds, done, kinds }: Eta): number | null {
  const seen = Object.values(kinds);
  const count = sum(seen.map((kind) => kind.count));
  if (count === 0) return null;
  const left = Math.max(0, invocations - done);
  const complete = Math.floor((done * rounds) / invocations);
  if (complete === 0) return (left * sum(seen.map((kind) => kind.seconds))) / count;
  const expected = seen.map(({ count, seconds }) => {
    // Between rounds the count is whole; within one, some kinds have already had their turn again.
    const perRound = Math.max(1, Math.floor(count / complete));
    return { left: Math.max(0, perRound * rounds - count), mean: seconds / count };
  });
  const expectedLeft = sum(expected.map((kind) => kind.left));
  if (expectedLeft === 0) return 0;
  const meanLeft = sum(expected.map((kind) => kind.left * kind.mean)) / expectedLeft;
  return left * meanLeft;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
