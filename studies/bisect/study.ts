/**
 * Does `bisect` name the commit that made a program slower, and no other? Real processes of the toy suite in real git
 * repositories: 64 commits with one step of +5 %, and 64 in which nothing changed but the bytes. Then the same search
 * on drawn rounds, by spread.
 *
 *   npx tsx studies/bisect/study.ts                       the tables of docs/method.md; an hour
 *   npx tsx studies/bisect/study.ts --seeds 2             two histories of each kind
 *   npx tsx studies/bisect/study.ts --seeds 10 --first 11 ten more of them
 *   npx tsx studies/bisect/study.ts --only drawn          seconds, the same figures on every machine
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { median } from "simple-statistics";
import type { Bisection } from "../../src/bisect/bisection.ts";
import { bisectHistory } from "../../src/jobs/bisect.ts";
import { below, randomFor } from "../../src/stats/random.ts";
import { NOISES } from "../gate/procedure_noise.ts";
import { text } from "../gate/rates.ts";
import { ToyHistory } from "./repository.ts";
import { searchSynthetic, stepAt, type Trial } from "./synthetic.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    first: { type: "string", default: "1" },
    commits: { type: "string", default: "64" },
    trials: { type: "string", default: "1000" },
    only: { type: "string", default: "real,drawn" },
  },
});
const [seeds, first, commits, trials] = [
  values.seeds,
  values.first,
  values.commits,
  values.trials,
].map(Number) as [number, number, number, number];

/** The toy sums its numbers twenty times: one time more is exactly +5 %. */
const STEP = 0.05;

interface Outcome {
  found: Bisection;
  /** Was it the right commit? */
  named: "right" | "other" | "none";
}

/** One history: `step` is the place of the slow commit, or null. */
async function searched(step: number | null): Promise<Outcome> {
  const slow = (index: number) => step !== null && index >= step;
  // The good end and as many commits behind it.
  const knobs = Array.from({ length: commits + 1 }, (_, i) => ({
    slowdown: slow(i) ? 1 + STEP : 1,
  }));
  await using history = await ToyHistory.make(knobs);
  const scratch = mkdtempSync(join(tmpdir(), "rvp-bisect-logs-"));
  try {
    const found = await bisectHistory({
      root: history.root,
      choice: { profile: "full", suites: [], domains: [], cases: ["toy/sum/large"] },
      metric: "fit_time",
      good: `main~${commits}`,
      bad: "main",
      minutes: 30,
      logs: scratch,
      signal: new AbortController().signal,
      progress: () => {},
    });
    const subject = found.culprit?.subject;
    const named = subject === undefined ? "none" : subject === `commit ${step}` ? "right" : "other";
    return { found, named };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function real(): Promise<void> {
  const kinds = { "one step of +5 %": [] as Outcome[], "nothing changed": [] as Outcome[] };
  for (let seed = first; seed < first + seeds; seed++) {
    const step = 1 + below(randomFor(`bisect ${seed}`), commits);
    for (const [kind, outcomes] of Object.entries(kinds)) {
      const outcome = await searched(kind === "nothing changed" ? null : step);
      outcomes.push(outcome);
      const { conclusion, whole, between, effort } = outcome.found;
      const place = between ? ` ${between.because}, ${between.commits} commits` : "";
      const size = `${(100 * (whole?.effect ?? 0)).toFixed(1)} %`;
      console.error(
        `${seed} ${kind} at ${step}: ${outcome.named}, ${conclusion}${place}, whole ${size}, ` +
          `${effort.processes} processes, ${effort.seconds.toFixed(0)} s`,
      );
    }
  }
  const rows = Object.entries(kinds).map(([kind, outcomes]) => {
    const count = (named: Outcome["named"]) =>
      String(outcomes.filter((o) => o.named === named).length);
    const middle = (figure: (effort: Bisection["effort"]) => number | undefined) => {
      const known = outcomes.flatMap(({ found }) => figure(found.effort) ?? []);
      return known.length === 0 ? "–" : String(Math.round(median(known)));
    };
    return [
      kind,
      String(outcomes.length),
      count("right"),
      count("other"),
      count("none"),
      middle(({ measured }) => measured),
      middle(({ processes }) => processes),
      middle((effort) => effort.linear_processes),
      middle(({ seconds }) => seconds),
    ];
  });
  print(`${commits} commits, real processes`, [
    ["history", "searches", "named the commit", "named another", "named none"]
      .concat(["programs measured", "processes", "linear search"])
      .concat("seconds"),
    ...rows,
  ]);
}

async function drawn(): Promise<void> {
  const programs = commits + 1;
  const rows: string[][] = [];
  for (const name of ["normal", "bimodal", "heavy tails (t, 3 df)"]) {
    for (const spread of [0.005, 0.01, 0.02, 0.04]) {
      const run = async (change: number, trial: number) => {
        const step = 1 + below(randomFor(`place ${trial}`), commits);
        const levels = stepAt(step, programs, change);
        const key = `${name} ${spread} ${change} ${trial}`;
        return { step, ...(await searchSynthetic({ levels, spread, noise: NOISES[name]! }, key)) };
      };
      const stepped: (Trial & { step: number })[] = [];
      const clean: Trial[] = [];
      for (let trial = 0; trial < trials; trial++) {
        stepped.push(await run(STEP, trial));
        clean.push(await run(0, trial));
      }
      const share = (hits: number) => text({ hits, trials });
      const right = stepped.filter(
        ({ ending, step }) => ending.kind === "found" && ending.bracket.slow === step,
      ).length;
      const named = stepped.filter(({ ending }) => ending.kind === "found").length;
      const cleanNamed = clean.filter(({ ending }) => ending.kind === "found").length;
      const rounds = (some: Trial[]) =>
        String(Math.round(median(some.map((trial) => trial.rounds))));
      const spreadText = `${Number((100 * spread).toFixed(1))} %`;
      rows.push([name, spreadText, share(right), share(named - right), rounds(stepped)]);
      rows.at(-1)!.push(share(cleanNamed), rounds(clean));
      console.error(rows.at(-1)!.join(" | "));
    }
  }
  print(`${commits} commits, drawn rounds, ${trials} searches a cell`, [
    ["noise", "spread", "+5 %: named", "another named", "rounds"].concat([
      "clean: any named",
      "rounds",
    ]),
    ...rows,
  ]);
}

function print(title: string, table: string[][]): void {
  console.log(`\n### ${title}\n\n${markdownTable(table)}`);
}

if (values.only.includes("real")) await real();
if (values.only.includes("drawn")) await drawn();
