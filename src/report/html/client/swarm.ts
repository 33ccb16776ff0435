/** About the width of three dots: dots that close to each other pile up. */
const BINS = 50;
const MOST = 130;
const LEAST = 56;
const LARGEST = 4;

/**
 * Height of a facet and radius of its dots, so that the highest pile of the fullest facet fits.
 * `facets` hold positions from 0 to 1 along the axis.
 */
export function swarmSize(facets: readonly (readonly number[])[]): { height: number; r: number } {
  const piles = facets.map((positions) => {
    const counts = new Array<number>(BINS + 1).fill(0);
    for (const position of positions) counts[Math.floor(BINS * position)]! += 1;
    return Math.max(0, ...counts.map((count, i) => count + 0.5 * (counts[i + 1] ?? 0)));
  });
  const highest = Math.max(1, ...piles);
  const air = 18;
  const r = Math.min(LARGEST, Math.max(1, (MOST - air) / highest / 2.2));
  return { r, height: Math.min(MOST, Math.max(LEAST, highest * 2.2 * r + air)) };
}

/** Where values lie on a logarithmic axis, from 0 to 1. */
export function logPositions(values: readonly number[], [low, high]: [number, number]): number[] {
  return values.map((value) => Math.log(value / low) / Math.log(high / low));
}
