import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Case } from "./definitions.ts";

/** A side of a comparison: the code under judgement, or what it is compared with. */
export type SideName = "head" | "base";

/** One fresh process to start. */
export interface Invocation<Unit> {
  id: number;
  round: number;
  order: number;
  unit: Unit;
  cases: Case[];
}

/**
 * Interleaved rounds. In each, every family of cases is run once by every unit (suite × side), so
 * that drift of the machine hits all alike; odd rounds go through the units backwards (ABBA).
 * Families, and cases within a process, are in an order shuffled by the seed; all units of a round
 * share it, so a pair differs in nothing but the unit. Rounds go from `from` to before `to`.
 */
export function schedule<Unit>(
  cases: readonly Case[],
  units: readonly Unit[],
  rounds: { from: number; to: number },
  seed: number,
  firstId = 0,
): Invocation<Unit>[] {
  const families = groupByFamily(cases);
  const random = xoroshiro128plus((seed + rounds.from) | 0);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = uniformInt(random, 0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  const invocations: Invocation<Unit>[] = [];
  for (let round = rounds.from; round < rounds.to; round++) {
    let order = 0;
    const turn = round % 2 === 0 ? units : [...units].reverse();
    for (const family of shuffled(families)) {
      const caseOrder = shuffled(family);
      for (const unit of turn) {
        const id = firstId + invocations.length;
        invocations.push({ id, round, order: order++, unit, cases: caseOrder });
      }
    }
  }
  return invocations;
}

function groupByFamily(cases: readonly Case[]): Case[][] {
  const families = new Map<string, Case[]>();
  for (const item of cases) {
    const family = families.get(item.benchmark);
    if (family) family.push(item);
    else families.set(item.benchmark, [item]);
  }
  return [...families.values()];
}
