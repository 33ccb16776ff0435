import type { ProcedureRules } from "../judge/procedure_rules.ts";
import type { ProcedureRow } from "../judge/procedure_state.ts";
import type { Ruling } from "../judge/rulings.ts";
import { type Bench, endLost } from "./bench.ts";
import { narrow } from "./narrow.ts";
import type { Program } from "./programs.ts";
import type { Bracket } from "./search.ts";
import { changeOf, leastChange, settlePair } from "./settle.ts";

/** Where a search ended. */
export type Ending =
  /** Both ends are one program. */
  | { kind: "same-program" }
  /** On fresh rounds the bad end was not shown to be slower than the good one. */
  | { kind: "not-slower"; whole: Ruling }
  /** The program at `bracket.slow` is slower than the one right before it, by `settled`. */
  | { kind: "found"; whole: Ruling; settled: Ruling; bracket: Bracket }
  /** Somewhere within the bracket, whose two programs `settled` is of. */
  | { kind: "between"; whole: Ruling; settled: Ruling; bracket: Bracket; because: Because };

/**
 * What kept a search from naming one commit. `open`: programs that could not be measured, or not be told from either
 * end, lie between. `not-settled`: where the answers led, the fresh rounds showed no change; several commits share it,
 * or an answer was wrong.
 */
export type Because = "open" | "time" | "not-settled";

export interface Search {
  ending: Ending;
  /** Why programs were left out, by their places. */
  open: ReadonlyMap<number, string>;
  /** Programs of which rounds were measured. */
  measured: number;
}

/**
 * From a slowdown between the first and the last of some programs to the one that brought it. The slowdown itself is
 * settled anew, since whoever asks for it picked the row for being red; then each question halves what is left; and what that leads to is settled on fresh rounds, which alone
 * have the last word.
 */
export async function bisect(
  programs: readonly Program[],
  row: ProcedureRow,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Search> {
  const keys = programs.map(({ key }) => key);
  const last = programs.length - 1;
  const problems = new Map(
    programs.flatMap(({ problem }, i) => (problem === undefined ? [] : [[i, problem] as const])),
  );
  for (const [end, index] of [
    ["good", 0],
    ["bad", last],
  ] as const) {
    const problem = problems.get(index);
    if (problem !== undefined) throw endLost(end, problem);
  }
  if (last === 0 || (keys[0] !== null && keys[0] === keys[last])) {
    return { ending: { kind: "same-program" }, open: problems, measured: 0 };
  }
  const whole = await settlePair([0, last], leastChange(row), rules, bench);
  if (whole.verdict !== "regression") {
    return { ending: { kind: "not-slower", whole }, open: problems, measured: 2 };
  }
  const narrowed = await narrow(keys, problems, changeOf(whole), rules, bench);
  const ending = await lastWord(whole, last, narrowed, rules, bench);
  return { ending, open: narrowed.open, measured: 2 + narrowed.measured };
}

async function lastWord(
  whole: Ruling,
  last: number,
  { bracket, outOfTime }: Awaited<ReturnType<typeof narrow>>,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Ending> {
  const { fast, slow } = bracket;
  const isWhole = fast === 0 && slow === last;
  const settled = isWhole ? whole : await settlePair([fast, slow], changeOf(whole), rules, bench);
  if (settled.verdict !== "regression") {
    const all = { fast: 0, slow: last };
    return { kind: "between", whole, settled: whole, bracket: all, because: "not-settled" };
  }
  if (slow - fast === 1) return { kind: "found", whole, settled, bracket };
  return { kind: "between", whole, settled, bracket, because: outOfTime ? "time" : "open" };
}
