import type { CaseResult } from "../contract/generated/types.ts";
import { instructionsOf } from "../contract/instructions.ts";
import type { Case } from "../plan/definitions.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import { COUNTING_OPTIONS, type CountedCalls, parseCountedCalls } from "./counted_calls.ts";
import { runUnder } from "./record.ts";
import { underCallgrind } from "./recorder.ts";

/** Processes of a side: as many as show whether they agree. */
const PROCESSES = 3;
/** Calls of each phase that a process counts. */
const CALLS = 2;
/** Under Callgrind all takes many times as long; what it has not done by then is no case to count. */
const SECONDS = 120;
/**
 * The C library's allocator without a search (docs/decisions/0032): how long one takes depends on all that was freed before, which
 * hash tables order by chance. A small piece is the last one of its size; a large one is mapped, some thousands at once as valgrind
 * keeps a list of them.
 */
const ALLOCATOR = ["tcache_count=65535", "mxfast=0", "mmap_threshold=2048", "mmap_max=10000"]
  .map((setting) => `glibc.malloc.${setting}`)
  .join(":");

type Processes = CaseResult["processes"];

/**
 * Instructions of each call of a case: three processes of each side, with the memory layout of another round each, so that
 * their spread is seen. Where one of them cannot be counted, none is.
 */
export async function countCase(
  { item, units, options }: { item: Case; units: readonly Unit[]; options: SessionOptions },
  processes = PROCESSES,
): Promise<Processes | { why: string }> {
  const counted: Processes = [];
  for (let round = 0; round < processes; round++) {
    for (const [order, unit] of units.entries()) {
      const found = await countOnce(unit, item, round, options);
      if ("why" in found) return found;
      const samples = [...found].map(([phase, counts]) => [instructionsOf(phase), [...counts]]);
      counted.push({
        ...{ invocation: counted.length, side: unit.side, round, order },
        ...{ samples: Object.fromEntries(samples), resources: {}, checks: {} },
      });
    }
  }
  return counted;
}

async function countOnce(
  unit: Unit,
  item: Case,
  round: number,
  options: SessionOptions,
): Promise<CountedCalls | { why: string }> {
  const native = await underCallgrind(unit.launch.argv, COUNTING_OPTIONS, unit.launch.cwd);
  if ("why" in native) return native;
  const recorder = {
    kind: "Callgrind" as const,
    env: { RVP_COUNT: "1", GLIBC_TUNABLES: ALLOCATOR },
    wrap: native.wrap,
    read: parseCountedCalls,
  };
  const bounded = { ...options, timeoutSeconds: SECONDS };
  return runUnder(recorder, unit, item, { calls: CALLS, round }, bounded);
}
