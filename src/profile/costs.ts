/** What one function cost by itself, without what it called. */
export interface Cost {
  self: number;
  /** Calls of it; 0 where the profiler does not tell. */
  calls: number;
}

/** Own cost by function, of one process. */
export interface Costs {
  unit: "instructions" | "seconds";
  total: number;
  functions: ReadonlyMap<string, Cost>;
}

/** A profile is written by the program that is judged: nothing of it is taken on trust. */
export const LONGEST_NAME = 200;
export const MOST_FUNCTIONS = 100_000;
export const MOST_BYTES = 64 * 1024 * 1024;

/** A profile that is not what its tool writes. */
export class ProfileError extends Error {}

/** Sums costs by function. */
export class Ledger {
  readonly functions = new Map<string, Cost>();
  total = 0;

  add(name: string, self: number, calls: number): void {
    const key = name.slice(0, LONGEST_NAME);
    const found = this.functions.get(key);
    if (found) {
      found.self += self;
      found.calls += calls;
    } else {
      if (this.functions.size === MOST_FUNCTIONS)
        throw new ProfileError(`more than ${MOST_FUNCTIONS} functions`);
      this.functions.set(key, { self, calls });
    }
    this.total += self;
  }
}
