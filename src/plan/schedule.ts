import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { domainOf } from "../contract/names.ts";
import type { Case } from "./definitions.ts";

/** A side of a comparison: the code under judgement, or what it is compared with. */
export type SideName = "head" | "base";

/** From round `from` to before round `to`. */
export interface Rounds {
  from: number;
  to: number;
}

/** Fresh processes that belong together: the sides of one suite, next to each other or at once. */
export interface Turn<Unit> {
  round: number;
  /** Place within the round. */
  order: number;
  units: readonly Unit[];
  cases: readonly Case[];
}

/**
 * Interleaved rounds. In each, every group of cases is run once by every pair of units (the sides of a
 * suite), so that drift of the machine hits all alike. The two sides of a pair are neighbours in time, and
 * odd rounds go through pairs and sides backwards (ABBA). Groups, and cases within a process, are in an
 * order that the seed shuffles anew each round; both sides share it, so that a pair differs in nothing but
 * its code.
 */
export function schedule<Unit>(
  cases: readonly Case[],
  pairs: readonly (readonly Unit[])[],
  rounds: Rounds,
  seed: number,
  process: "family" | "domain",
): Turn<Unit>[] {
  const groups = groupBy(cases, process);
  const turns: Turn<Unit>[] = [];
  for (let round = rounds.from; round < rounds.to; round++) {
    const shuffle = shuffler(seed + round);
    const backwards = round % 2 === 1;
    let order = 0;
    for (const group of shuffle(groups)) {
      const shuffled = shuffle(group);
      for (const pair of inTurn(pairs, backwards)) {
        turns.push({ round, order, units: inTurn(pair, backwards), cases: shuffled });
        order += pair.length;
      }
    }
  }
  return turns;
}

function inTurn<T>(items: readonly T[], backwards: boolean): readonly T[] {
  return backwards ? items.toReversed() : items;
}

/** Fisher & Yates, by a stream that depends on the seed alone. */
function shuffler(seed: number): <T>(items: readonly T[]) => T[] {
  const random = xoroshiro128plus(seed | 0);
  return (items) => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = uniformInt(random, 0, i);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  };
}

function groupBy(cases: readonly Case[], process: "family" | "domain"): Case[][] {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    const name = process === "family" ? item.benchmark : domainOf(item.benchmark);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}
