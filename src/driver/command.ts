import type { Budget } from "../contract/generated/types.ts";
import { inFolder, runBuild } from "./commands.ts";
import { runProgram } from "./program.ts";
import type { EntryOf, MeasuredOutcome, Place, Tool } from "./tool.ts";

/**
 * No tool at all: commands, each timed from its start to its end. What is measured includes the start of a process,
 * about a millisecond that no other tool has in its figures.
 */
export const command: Tool<EntryOf<"command">> = {
  version: () => ["uname", "-sm"],
  build: (place, { build = [] }) => runBuild(build, place),
  list: async (_, { commands }) => Object.keys(commands),
  run: async (names, budget, place, { commands }) => {
    const answers = [];
    for (const name of names) {
      const argv = inFolder(commands[name] ?? [], place.built);
      answers.push({ name, outcome: await measure(argv, budget, place) });
    }
    return answers;
  },
};

/** Calls for the warm-up, one at least, then samples: as the rule of budgets says (docs/protocol.md). */
async function measure(
  argv: readonly string[],
  budget: Budget,
  { folder }: Place,
): Promise<MeasuredOutcome> {
  const time: number[] = [];
  let start = performance.now();
  let warm = false;
  for (;;) {
    const { failed, message, seconds } = await runProgram(argv, { cwd: folder });
    if (failed) return { kind: "failed", message };
    if (warm) time.push(seconds);
    const spent = (performance.now() - start) / 1000;
    if (!warm && spent >= budget.warmup_seconds) {
      warm = true;
      start = performance.now();
    }
    const enough = time.length >= budget.least_samples && spent >= budget.seconds;
    if (warm && (enough || time.length >= budget.most_samples)) {
      return { kind: "samples", metrics: { time } };
    }
  }
}
