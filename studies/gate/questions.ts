import { confirm, rowsToConfirm } from "../../src/compare/confirm.ts";
import type { Comparison } from "../../src/contract/generated/types.ts";
import { plannedLooks } from "../../src/stats/sequential.ts";
import { PEERS } from "./peers.ts";
import { type Rate, rate } from "./rates.ts";
import { isRed, judge, measure, type Setup } from "./trial.ts";

/** Clean pull requests that go red, at first and after measuring the red rows again. */
export function falseAlarms(
  setup: Setup,
  key: string,
  trials: number,
): { first: Rate; confirmed: Rate } {
  const first: Rate = { hits: 0, trials };
  const confirmed = rate(trials, (trial) => {
    const verdict = judge(measure(setup, `${key} ${trial}`));
    if (!verdict.some(isRed)) return false;
    first.hits++;
    return confirmedVerdict(verdict, setup, `${key} ${trial} again`).some(isRed);
  });
  return { first, confirmed };
}

/** The second measurement is always interleaved, whatever the first was. */
function confirmedVerdict(verdict: Comparison[], setup: Setup, key: string): Comparison[] {
  const only = rowsToConfirm(verdict);
  return confirm(verdict, judge(measure({ ...setup, mode: "P" }, key), { only }));
}

/** How often the one changed row among clean ones goes red, and how often it is called unchanged. */
export function power(setup: Setup, key: string, trials: number): { red: Rate; passed: Rate } {
  const passed: Rate = { hits: 0, trials };
  const red = rate(trials, (trial) => {
    const [changed] = judge(measure(setup, `${key} ${trial}`));
    if (changed!.verdict === "no-change" || changed!.verdict === "improvement") passed.hits++;
    return isRed(changed!);
  });
  return { red, passed };
}

/** A clean measurement quotes a detectable effect; does a change of that size go red next time? */
export function powerAtQuoted(setup: Setup, key: string, trials: number): Rate {
  return rate(trials, (trial) => {
    const [clean] = judge(measure(setup, `${key} ${trial}`));
    const effect = Math.log1p(clean!.minimum_detectable_effect!);
    const [changed] = judge(measure({ ...setup, effect }, `${key} ${trial} changed`));
    return isRed(changed!);
  });
}

/** Looks after 10, 20 and 30 processes: how often red, and the share of the planned time that was used. */
export function sequential(setup: Setup, key: string, trials: number): { red: Rate; used: number } {
  let used = 0;
  const looks = plannedLooks(0.05);
  const red = rate(trials, (trial) => {
    let open: number[] | null = null;
    let anyRed = false;
    const all = measure({ ...setup, processes: looks.at(-1)!.units }, `${key} ${trial}`);
    let measured = 0;
    for (const look of looks) {
      const rows = judge(firstProcesses(all, look.units, setup.mode), { look });
      const live: Comparison[] = open === null ? rows : open.map((i: number) => rows[i]!);
      used += (live.length * (look.units - measured)) / (setup.comparisons * 30 * trials);
      measured = look.units;
      anyRed ||= live.some(isRed);
      open = (open ?? rows.map((_, i) => i)).filter((i) => rows[i]!.verdict === "inconclusive");
      if (open.length === 0) break;
    }
    return anyRed;
  });
  return { red, used };
}

function firstProcesses(all: ReturnType<typeof measure>, count: number, mode: Setup["mode"]) {
  const total = all.head[0]!.cases[0]!.processes.length / 2;
  const within = (round: number) => (mode === "U" ? round % total : round) < count;
  const head = all.head.map((document) => ({
    ...document,
    cases: document.cases.map((found) => ({
      ...found,
      processes: found.processes.filter(({ round }) => within(round)),
    })),
  }));
  return { head, stored: all.stored };
}

/** Clean pull requests and single clean rows that the peers' default rules call red, and their power. */
export function peerRates(setup: Setup, key: string, trials: number) {
  const tally = Object.keys(PEERS).map((name) => ({
    name,
    requests: { hits: 0, trials } as Rate,
    rows: { hits: 0, trials: trials * setup.comparisons } as Rate,
    changed: { hits: 0, trials } as Rate,
  }));
  for (let trial = 0; trial < trials; trial++) {
    const clean = measure(setup, `${key} ${trial}`).head[0]!.cases;
    const [changed] = measure(
      { ...setup, effect: Math.log(1.05), comparisons: 1 },
      `${key} ${trial} +5`,
    ).head[0]!.cases;
    for (const peer of tally) {
      const rule = PEERS[peer.name as keyof typeof PEERS];
      const red = clean.filter(rule).length;
      peer.rows.hits += red;
      if (red > 0) peer.requests.hits++;
      if (rule(changed!)) peer.changed.hits++;
    }
  }
  return tally;
}
