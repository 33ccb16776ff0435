/** Between two probes. */
const PAUSE_MS = 200;
/** Turns of a loop, some 25 microseconds; the faster of two is kept, since one may be interrupted. */
const TURNS = 20_000;
/** Fewer probes have no tenth that means anything. */
const FEWEST_PROBES = 20;
const KEPT_PROBES = 10_000;
/** After so many the loop is compiled for good, in some 50 ms: until then it takes two to five times as long. */
const WARM_UP_LOOPS = 2_000;
/** Keeps the chains small integers. A sum that overflowed once would turn the compiled loop out, for one seven times as slow. */
const LOW_BITS = 0xffff;

/**
 * Watches how fast the processor is, by a small loop that is always the same. The answer, whenever it is asked for:
 * how much slower the slowest tenth of the probes was than the fastest, as a share; 0.8 where a neighbour on the
 * host nearly halves the speed from time to time. Null: too few probes yet. Takes a thousandth of a core.
 */
export function watchSpeed(): () => number | null {
  warmUp();
  const nanoseconds: number[] = [];
  const timer = setInterval(() => {
    if (nanoseconds.length < KEPT_PROBES) nanoseconds.push(probe());
  }, PAUSE_MS);
  timer.unref(); // a process that ends is not held up
  return () => swingOf(nanoseconds);
}

/** Probe one after the other for a while: for who asks before anything is measured. */
export function probeSpeed(milliseconds: number): number | null {
  warmUp();
  const nanoseconds: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) nanoseconds.push(probe());
  return swingOf(nanoseconds);
}

export function swingOf(nanoseconds: readonly number[]): number | null {
  if (nanoseconds.length < FEWEST_PROBES) return null;
  const sorted = Float64Array.from(nanoseconds).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return Math.round(100 * (at(0.9) / at(0.1) - 1)) / 100;
}

function warmUp(): void {
  for (let turn = 0; turn < WARM_UP_LOOPS; turn++) loop();
}

function probe(): number {
  return Math.min(loop(), loop());
}

/** Where a loop ends the next one begins, so that no compiler leaves one out. */
let state = 1;

/**
 * Six chains that do not wait for one another. A core that is shared with a neighbour runs such a loop at half its speed,
 * while one long chain hardly notices.
 */
function loop(): number {
  const start = process.hrtime.bigint();
  let [a, b, c, d, e, f] = [state, 2, 3, 4, 5, 6];
  for (let turn = 0; turn < TURNS; turn++) {
    a = (a + turn) & LOW_BITS;
    b = (b + 3) ^ turn;
    c = (c ^ turn) | 1;
    d = (d + turn) & LOW_BITS;
    e = (e ^ turn) & LOW_BITS;
    f = (f + 5) & LOW_BITS;
  }
  state = (a ^ b ^ c ^ d ^ e ^ f) & LOW_BITS;
  return Number(process.hrtime.bigint() - start);
}
