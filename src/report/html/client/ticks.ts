/** Ticks of a logarithmic axis at round places of each decade, as many as do not crowd. */
export function decadeTicks([low, high]: [number, number], most = 8): number[] {
  for (const steps of [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]]) {
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      ticks.push(...steps.map((step) => Number(`${step}e${power}`)));
    }
    const inside = ticks.filter((tick) => tick >= low && tick <= high);
    if (inside.length <= most) return inside;
  }
  return [low, high];
}

/** Ticks at the powers of two, which is where bytes are counted. */
export function binaryTicks([low, high]: [number, number]): number[] {
  const from = Math.ceil(Math.log2(low));
  const to = Math.floor(Math.log2(high));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => 2 ** (from + i));
}

/** From the smallest to the largest, with some air on a logarithmic axis. */
export function logDomain(values: readonly number[], air = 1.08): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [0.1, 10];
  return [Math.min(...positive) / air, Math.max(...positive) * air];
}
