/** A share of trials, with the uncertainty that comes from their number. */
export interface Rate {
  hits: number;
  trials: number;
}

export function rate(trials: number, hit: (trial: number) => boolean): Rate {
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) if (hit(trial)) hits++;
  return { hits, trials };
}

export function share({ hits, trials }: Rate): number {
  return hits / trials;
}

/** One standard error; where nothing or everything hit, that of half a hit more. */
export function standardError({ hits, trials }: Rate): number {
  const p = Math.min(Math.max(hits, 0.5), trials - 0.5) / trials;
  return Math.sqrt((p * (1 - p)) / trials);
}

/** 4.8 ± 0.3 %, one standard error. */
export function text(found: Rate): string {
  const digits = share(found) < 0.02 ? 2 : 1;
  return `${(100 * share(found)).toFixed(digits)} ± ${(100 * standardError(found)).toFixed(digits)} %`;
}
