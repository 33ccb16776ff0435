import { PEERS } from "./peers.ts";
import { type Rate, rate } from "./rates.ts";
import { isRed, judge, measure, type Setup } from "./trial.ts";

/** Clean pull requests that go red. */
export function falseAlarms(setup: Setup, key: string, trials: number): Rate {
  return rate(trials, (trial) => judge(measure(setup, `${key} ${trial}`)).some(isRed));
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
