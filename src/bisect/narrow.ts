import type { ProcedureRules } from "../judge/procedure_rules.ts";
import { type Bench, endLost } from "./bench.ts";
import { levelOfQuestion } from "./levels.ts";
import { type Change, nextComparison, roundsNeeded } from "./question.ts";
import { type Answer, type Bracket, bracketOf, knownOf, nextProgram } from "./search.ts";

/** What a search asked, and where that leaves the change. */
export interface Narrowed {
  bracket: Bracket;
  outOfTime: boolean;
  /** Why programs were left out, by their places. */
  open: Map<number, string>;
  /** Programs of which rounds were measured. */
  measured: number;
}

/** Why a program that was measured is left out. */
export const UNDECIDED =
  "its rounds show it neither slower than the good end nor faster than the bad one";

/**
 * Asks about one program after the other, until none is left to ask about, or no time.
 *
 * @param keys of all programs, the two ends first and last
 * @param problems programs that are known not to be measurable, by their places
 */
export async function narrow(
  keys: readonly (string | null)[],
  problems: ReadonlyMap<number, string>,
  change: Change,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Narrowed> {
  const last = keys.length - 1;
  const open = new Map(problems);
  const answers = new Map<number, Answer>([...problems.keys()].map((index) => [index, "open"]));
  answers.set(0, "fast").set(last, "slow");
  let spent = 0;
  let measured = 0;
  for (;;) {
    const known = knownOf(keys, answers);
    const bracket = bracketOf(known);
    const next = nextProgram(known);
    if (next === null) return { bracket, outOfTime: false, open, measured };
    const level = levelOfQuestion(bracket, spent, rules);
    const found = await ask(next, last, change, level, rules, bench);
    if (found === null) return { bracket, outOfTime: true, open, measured };
    answers.set(next, found.answer);
    if (found.because !== undefined) open.set(next, found.because);
    if (found.asked) {
      spent += level;
      measured++;
    }
    bench.tell(next, found.because ?? found.answer);
  }
}

interface Asked {
  answer: Answer;
  because?: string;
  /** Rounds were measured, and a test may have been made. */
  asked: boolean;
}

/** One program against the ends; null where the time does not cover its rounds and those of the last word. */
async function ask(
  program: number,
  last: number,
  change: Change,
  level: number,
  rules: ProcedureRules,
  bench: Bench,
): Promise<Asked | null> {
  const compared = { good: [] as number[], bad: [] as number[] };
  const keptBack = roundsNeeded([], change, rules.redLevel, rules);
  for (;;) {
    const asked = compared.good.length > 0;
    const next = nextComparison(compared, change, level, rules);
    if (next.kind === "answer") {
      return { answer: next.answer, ...(next.answer === "open" && { because: UNDECIDED }), asked };
    }
    const { end, rounds } = next;
    if ((rounds + keptBack) * bench.secondsPerRound() > bench.secondsLeft()) return null;
    const [earlier, later] = end === "good" ? [0, program] : [program, last];
    const found = await bench.compare(earlier, later, rounds);
    if ("differences" in found) compared[end].push(...found.differences);
    else if (found.unmeasured === program) return { answer: "open", because: found.because, asked };
    else throw endLost(end, found.because);
  }
}
