/** A case with the seconds it is known, or guessed, to take. */
export interface Weighted {
  id: string;
  seconds: number;
}

/**
 * Split cases into shards of about equal time: longest first, each to the lightest shard so far
 * (Graham 1969: at most 4/3 of the best possible). Deterministic; no shard is empty unless there
 * are fewer cases than shards.
 */
export function balance(cases: readonly Weighted[], count: number): string[][] {
  const sorted = [...cases].sort((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1));
  const shards = Array.from({ length: Math.max(1, Math.min(count, cases.length)) }, (_, index) => ({
    index,
    seconds: 0,
    ids: [] as string[],
  }));
  for (const { id, seconds } of sorted) {
    const lightest = shards.reduce((best, shard) =>
      shard.seconds < best.seconds ||
      (shard.seconds === best.seconds && shard.ids.length < best.ids.length)
        ? shard
        : best,
    );
    lightest.ids.push(id);
    lightest.seconds += seconds;
  }
  return shards.map(({ ids }) => ids.sort());
}
