/**
 * Does the default job decide on this machine? Jobs are replayed on rounds that were really measured, of one program
 * against itself, by the code that decides real ones; a slowdown of one row is added to head's figures.
 *
 *   rvp-bench calibrate -d classical --sessions 1 --rounds 44
 *   npx tsx studies/gate/replay_study.ts .rvp/runs/TIME/session-1
 *
 * A job reads the recorded rounds in their order, from one of them on and around the end. Which side is head is drawn
 * anew for each round, as it may be where both run the same program.
 */
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { quantile, sampleStandardDeviation } from "simple-statistics";
import { rulesOf } from "../../src/jobs/rounds.ts";
import { DEFAULT_POLICY, PROFILES } from "../../src/plan/config.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import { Dice } from "./noise.ts";
import { text } from "./rates.ts";
import { type Recording, type Replayed, recordingOf, replay } from "./replay_trial.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tries: { type: "string", default: "200" },
    clean: { type: "string", default: "400" },
    /** The suite whose program changed: the other one would not be measured. */
    suite: { type: "string", default: "python,rust" },
  },
});
const [session] = await readSessions(positionals);
if (!session) throw new Error("name the folder of a session with both sides");
const { rounds, minutes } = PROFILES.quick;
const rules = rulesOf({ rounds, minutes }, DEFAULT_POLICY);

/** Slowdowns, and the spread of head − base up to which rows are drawn, over √2 that of a process. */
const QUESTIONS = [
  { slowdown: 9, spread: Number.POSITIVE_INFINITY },
  { slowdown: 0.25, spread: 0.08 },
  { slowdown: 0.15, spread: Number.POSITIVE_INFINITY },
  { slowdown: 0.1, spread: 0.03 },
  { slowdown: 0.05, spread: 0.02 },
];

function clean(recording: Recording): string[] {
  const jobs = Array.from({ length: Number(values.clean) }, (_, i) =>
    replay(recording, null, `clean ${i}`, { rules, minutes }),
  );
  return ["none", "any", ...figuresOf(jobs, ({ red }) => red > 0)];
}

function slowed(recording: Recording, { slowdown, spread }: (typeof QUESTIONS)[number]): string[] {
  const rows = recording.rows.filter(
    ({ looked, guard }) => !guard && sampleStandardDeviation([...looked]) <= spread * Math.SQRT2,
  );
  const among = Number.isFinite(spread) ? `≤ ${100 * spread} % (${rows.length})` : "any";
  if (rows.length === 0) return [`+${100 * slowdown} %`, among, "no such row", "", ""];
  const dice = new Dice(`rows ${slowdown}`);
  const jobs = Array.from({ length: Number(values.tries) }, (_, i) => {
    const row = rows[Math.floor(dice.uniform() * rows.length)]!;
    const change = { row, effect: Math.log1p(slowdown) };
    return replay(recording, change, `${slowdown} ${i}`, { rules, minutes });
  });
  return [`+${100 * slowdown} %`, among, ...figuresOf(jobs, ({ found }) => found)];
}

function figuresOf(jobs: readonly Replayed[], isHit: (job: Replayed) => boolean): string[] {
  const hits = jobs.filter(isHit).length;
  const others = jobs.filter(({ others }) => others > 0).length;
  const seconds = jobs.map((job) => job.seconds);
  const shown = [0.5, 0.9].map((q) => quantile(seconds, q).toFixed(0)).join(" / ");
  const trials = jobs.length;
  return [`${hits} of ${trials}: ${text({ hits, trials })}`, String(others), shown];
}

for (const suite of values.suite.split(",")) {
  const recording = recordingOf(session, suite);
  const { rows, rounds: recorded } = recording;
  console.log(`\n### ${suite}: ${rows.length} rows, ${recorded} recorded rounds\n`);
  const header = ["slowdown", "rows by spread", "red", "jobs with another red", "s, p50 / p90"];
  const table = [clean(recording), ...QUESTIONS.map((question) => slowed(recording, question))];
  console.log(markdownTable([header, ...table]));
}
