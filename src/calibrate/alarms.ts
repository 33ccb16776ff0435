import { compareRegressions } from "../compare/regressions.ts";
import type { MetricCatalog, Results } from "../contract/generated/types.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { rateInterval } from "../stats/rate_interval.ts";
import { FEWEST_SESSIONS } from "../stats/sessions.ts";
import { oneSide, swapSides } from "./sides.ts";

/** How often unchanged code was called red here, before any confirmation. */
export interface AlarmRate {
  hits: number;
  trials: number;
  rate: number;
  /** 95 %, Clopper–Pearson; trials of one session are not wholly independent, so it is a little narrow. */
  interval: [low: number, high: number];
}

export interface Alarms {
  /** Gating rows. */
  rows: AlarmRate;
  /** Whole jobs: any gating row red. */
  jobs: AlarmRate;
}

/**
 * False alarms of one job judging both its sides, each session taken both ways round.
 *
 * @param sessions A/A sessions with two sides
 */
export function alarmsWithin(
  sessions: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Alarms {
  const jobs = sessions.flatMap((session) => [session, swapSides(session)]);
  return tally(jobs.map((job) => redRows([job], [], catalog, policy)));
}

/**
 * False alarms of mode S, which is provisional by nature: each session against the ones before it. Null
 * below four sessions.
 */
export function alarmsAgainstStored(
  sessions: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): Alarms | null {
  const single = sessions.map(oneSide);
  const jobs = single.slice(FEWEST_SESSIONS).map((session, i) => {
    return redRows([session], single.slice(0, FEWEST_SESSIONS + i), catalog, policy);
  });
  return jobs.length === 0 ? null : tally(jobs);
}

function redRows(
  head: readonly Results[],
  stored: readonly Results[],
  catalog: MetricCatalog,
  policy: JudgingPolicy,
): boolean[] {
  const plain = { ...policy, waivers: [] };
  return compareRegressions({ head, stored, catalog, policy: plain, today: "" })
    .filter(({ gating, verdict }) => gating && verdict !== "error")
    .map(({ verdict }) => verdict === "regression");
}

function tally(jobs: readonly boolean[][]): Alarms {
  return {
    rows: rateOf(jobs.flat()),
    jobs: rateOf(jobs.map((rows) => rows.some(Boolean))),
  };
}

function rateOf(trials: readonly boolean[]): AlarmRate {
  const hits = trials.filter(Boolean).length;
  const n = trials.length;
  return {
    hits,
    trials: n,
    rate: n === 0 ? 0 : hits / n,
    interval: n === 0 ? [0, 1] : rateInterval(hits, n),
  };
}
