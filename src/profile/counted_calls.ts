import { isCountablePhase } from "../contract/instructions.ts";
import { ProfileError } from "./call_tree.ts";

/** Callgrind writes a part whenever the program asks for it, and calls it what the program says. */
const TRIGGER = /^desc: Trigger: Client Request: rvp-bench: (\S{1,60}), (\d{1,9}) calls$/;
const EVENTS = /^events: (.*)$/;
const SUMMARY = /^summary: (\d+)$/;
/** A program that marks more than that marks them to be read for ever. */
const MOST_BLOCKS = 1000;
const MOST_PHASES = 200;

/**
 * Command line of Callgrind for parseCountedCalls: nothing but instructions, and those only once the program asks for it,
 * since set-up is not counted and runs faster so.
 */
export const COUNTING_OPTIONS = [
  "--tool=callgrind",
  "--quiet",
  "--instr-atstart=no",
  "--combine-dumps=yes",
];

/** Instructions of one call, for each block of calls, by the metric of their phase. */
export type CountedCalls = ReadonlyMap<string, readonly number[]>;

/**
 * What the program marked as calls (docs/protocol.md, "Counting") in a file of Callgrind.
 *
 * Throws ProfileError where it marked none, or where a part of it is not as Callgrind writes it.
 */
export function parseCountedCalls(text: string): CountedCalls {
  const counts = new Map<string, number[]>();
  let part: { metric: string; calls: number } | null = null;
  for (const line of text.split("\n")) {
    const trigger = TRIGGER.exec(line);
    if (trigger) part = { metric: trigger[1]!, calls: Number(trigger[2]) };
    if (part === null) continue;
    const events = EVENTS.exec(line)?.[1];
    if (events !== undefined && events !== "Ir")
      throw new ProfileError(`it counts ${events.slice(0, 80)}, not instructions`);
    const summary = SUMMARY.exec(line);
    if (!summary) continue;
    const count = Number(summary[1]) / part.calls;
    if (!isCountablePhase(part.metric) || !(count > 0 && count < Number.MAX_SAFE_INTEGER))
      throw new ProfileError(
        `${part.metric} has ${summary[1]} instructions of ${part.calls} calls`,
      );
    const own = counts.get(part.metric) ?? [];
    if (own.length >= MOST_BLOCKS || counts.size > MOST_PHASES)
      throw new ProfileError("it marks more calls than were asked for");
    own.push(count);
    counts.set(part.metric, own);
    part = null;
  }
  if (counts.size === 0)
    throw new ProfileError("the program does not mark its calls (docs/protocol.md, Counting)");
  return counts;
}
