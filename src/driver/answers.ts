import { messageOf } from "../system/errors.ts";
import type { Measured, MeasuredOutcome } from "./tool.ts";

/** One run of the tool for some benchmarks. */
type Run = (names: readonly string[]) => Promise<readonly Measured[]>;

/** Hears what became of a benchmark, and what share of its run's wall time it had. */
type Hear = (name: string, outcome: MeasuredOutcome, seconds: number) => void;

/**
 * An answer for every name. A tool that a benchmark takes down has no figures of those behind it, and some tools
 * then have none at all: what is left is run again without what is answered, and, where nothing was, each alone. Who
 * has no answer then is the culprit.
 */
export async function answerAll(names: readonly string[], run: Run, hear: Hear): Promise<void> {
  const start = performance.now();
  const { found, problem } = await attempt(names, run);
  const seconds = (performance.now() - start) / 1000 / Math.max(found.size, 1);
  for (const [name, outcome] of found) hear(name, outcome, seconds);
  const left = names.filter((name) => !found.has(name));
  if (left.length === 0) return;
  if (left.length < names.length) return answerAll(left, run, hear);
  if (left.length > 1) {
    for (const name of left) await answerAll([name], run, hear);
    return;
  }
  hear(left[0]!, { kind: "failed", message: problem }, seconds);
}

async function attempt(names: readonly string[], run: Run) {
  const asked = new Set(names);
  try {
    const answers = (await run(names)).filter(({ name }) => asked.has(name));
    const found = new Map(answers.map(({ name, outcome }) => [name, outcome]));
    return { found, problem: "the tool ended without a result of it; its output is in the log" };
  } catch (error) {
    return { found: new Map<string, MeasuredOutcome>(), problem: messageOf(error) };
  }
}
