/** Ticks of a logarithmic axis at round places of each decade, as many as do not crowd. */
export function decadeTicks([low, high]: [number, number], most = 8): number[] {
  if (high / low < 3) return linearTicks([low, high], most);
  for (const steps of [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]]) {
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      ticks.push(...steps.map((step) => Number(`${step}e${power}`)));
    }
    const inside = ticks.filter((tick) => tick >= low && tick <= high);
    if (inside.length <= most) return inside;
  }
  return powers(10, [low, high], most);
}

/** Ticks at powers of two, which is where bytes are counted, as many as do not crowd. */
export function binaryTicks([low, high]: [number, number], most = 10): number[] {
  if (high / low < 4) {
    const unit = 1024 ** Math.floor(Math.log(low) / Math.log(1024));
    return linearTicks([low / unit, high / unit], most).map((tick) => tick * unit);
  }
  return powers(2, [low, high], most);
}

function powers(base: number, [low, high]: [number, number], most: number): number[] {
  const from = Math.ceil(Math.log(low) / Math.log(base) - 1e-9);
  const to = Math.floor(Math.log(high) / Math.log(base) + 1e-9);
  const every = Math.max(1, Math.ceil((to - from + 1) / most));
  const count = Math.max(0, Math.floor((to - from) / every) + 1);
  return Array.from({ length: count }, (_, i) => base ** (from + i * every));
}

/** Ticks at round places of a linear axis, about `most` of them. */
export function linearTicks([low, high]: [number, number], most = 8): number[] {
  const least = (high - low) / most;
  if (!(least > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * [1, 2, 5, 10].find((round) => round * power >= least * (1 - 1e-9))!;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** From the smallest to the largest, with some air on a logarithmic axis. */
export function logDomain(values: readonly number[], air = 1.08): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [0.1, 10];
  return [Math.min(...positive) / air, Math.max(...positive) * air];
}
