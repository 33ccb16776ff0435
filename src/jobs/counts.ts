import { availableParallelism } from "node:os";
import type { CaseResult, Results } from "../contract/generated/types.ts";
import { INSTRUCTIONS, instructionsOf, isCountablePhase } from "../contract/instructions.ts";
import { withinLimits } from "../contract/limits.ts";
import { caseKey } from "../contract/names.ts";
import { plural } from "../contract/words.ts";
import { Measurement, type Subject } from "../measure/measurement.ts";
import type { Plan } from "../plan/plan.ts";
import type { Suite } from "../plan/suites.ts";
import { countCase } from "../profile/count_case.ts";
import { isInterpreter } from "../profile/recorder.ts";
import type { Job } from "./job.ts";
import { toProfile } from "./profile.ts";
import { withinMinutes } from "./within_minutes.ts";

/** Counting disturbs nothing and is disturbed by nothing, so cases are counted at once; each takes memory of its own. */
const MOST_AT_ONCE = 4;

/**
 * The session with the instructions of each call, where they are asked for: both sides under Callgrind, after everything
 * was measured, the short cases first, within the minutes that rvp.toml gives for it. What could not be counted has a reason.
 */
export async function withCounts(
  measured: Results,
  subject: Subject,
  job: Pick<Job, "instructions" | "signal" | "progress" | "logs" | "remote">,
): Promise<Results> {
  const asked = suitesAsked(subject.plan, job.instructions ?? false);
  if (asked.length === 0) return measured;
  const suites = { ...measured.suites };
  for (const suite of asked) {
    const why = whyNever(suite);
    const { name } = suite.manifest;
    if (why !== null && suites[name]) suites[name] = { ...suites[name], uncounted: why };
  }
  const native = nativeSuites(asked);
  const rows = measured.cases
    .filter(({ suite, outcome }) => native.has(suite) && outcome.kind === "measured")
    .filter((row) => subject.work.get(caseKey(row))?.head === "measure")
    .toSorted((a, b) => (a.seconds ?? 0) - (b.seconds ?? 0));
  if (rows.length === 0) return { ...measured, suites };
  const { minutes } = subject.plan.config.instructions;
  job.progress({
    kind: "note",
    message: `counting the instructions of ${plural(rows.length, "case")} for at most ${minutes} min`,
  });
  const counted = await countRows(rows, subject, minutes, job);
  const counts = rows.map((row) => asCounted(row, counted.get(caseKey(row))));
  return withinLimits({ ...measured, suites, counts });
}

function suitesAsked({ suites, config }: Plan, all: boolean): readonly Suite[] {
  const { suites: named } = config.instructions;
  return suites.filter(({ manifest }) => all || named.includes(manifest.name));
}

/** Where a rule on instructions has something to miss. In a project without a native suite, everywhere: there none can hold. */
export function countableSuites(all: readonly Suite[]): Set<string> {
  const native = nativeSuites(all);
  return native.size > 0 ? native : new Set(all.map(({ manifest }) => manifest.name));
}

/** Names of the suites whose instructions can be counted. */
function nativeSuites(suites: readonly Suite[]): Set<string> {
  const native = suites.filter((suite) => whyNever(suite) === null);
  return new Set(native.map(({ manifest }) => manifest.name));
}

/** Why nothing of a suite can be counted, whatever the machine; null where it can. */
function whyNever({ driven, manifest }: Suite): string | null {
  if (driven) return "benchmarks that another tool runs are that tool's to count";
  const [program = ""] = manifest.run.command;
  const name = program.split("/").at(-1);
  return isInterpreter(program) ? `${name} runs it, whose own instructions would be counted` : null;
}

type Counted = Awaited<ReturnType<typeof countCase>>;

async function countRows(
  rows: readonly CaseResult[],
  subject: Subject,
  minutes: number,
  job: Parameters<typeof withCounts>[2],
): Promise<Map<string, Counted>> {
  const counted = new Map<string, Counted>();
  const why = await withinMinutes(minutes, job.signal, async (signal) => {
    const keys = new Set(rows.map(caseKey));
    const work = new Map([...subject.work].filter(([key]) => keys.has(key)));
    const options = { ...job, kept: undefined, signal };
    const measurement = await Measurement.open(toProfile({ ...subject, work }), options);
    const queue = [...rows];
    const worker = async () => {
      for (let row = queue.shift(); row; row = queue.shift()) {
        counted.set(caseKey(row), await countRow(row, measurement));
      }
    };
    const workers = Math.min(MOST_AT_ONCE, availableParallelism());
    const ended = await Promise.allSettled(Array.from({ length: workers }, worker));
    const failed = ended.find((each) => each.status === "rejected");
    if (failed) throw failed.reason;
  });
  if (why !== null)
    for (const key of rows.map(caseKey)) if (!counted.has(key)) counted.set(key, { why });
  return counted;
}

async function countRow(row: CaseResult, measurement: Measurement): Promise<Counted> {
  const sides = measurement.sidesOf(row);
  const built = new Set(sides?.units.map(({ side }) => side));
  if (!sides || !built.has("head")) return { why: "head could not be built to be counted" };
  if (row.base === "measured" && !built.has("base"))
    return { why: "the base could not be built to be counted" };
  return countCase(sides);
}

function asCounted(row: CaseResult, counted: Counted = { why: "it was not reached" }): CaseResult {
  const { seconds: _, unread: __, ...rest } = row;
  const found = { ...rest, outcome: { kind: "measured" as const }, items: {} };
  if (!("why" in counted)) return { ...found, processes: counted };
  // By the names that its rows would have, where there are such names: a rule may gate on one of them.
  const names = Object.keys(row.items).filter(isCountablePhase).map(instructionsOf);
  const unread = (names.length > 0 ? names : [INSTRUCTIONS]).map((name) => [name, counted.why]);
  return { ...found, unread: Object.fromEntries(unread), processes: [] };
}
