/**
 * How far head and base of the same program lie apart on this machine, by domain and suite:
 *
 *   rvp-bench calibrate -d classical --sessions 1 --rounds 6
 *   npx tsx studies/gate/spread.ts .rvp/runs/TIME/session-1
 *
 * Prints quantiles over the gating times of the standard deviation of head − base, in percent: by the summary of the
 * metric catalog (a lower quantile), and by the median of each process's samples.
 */
import { sampleStandardDeviation } from "simple-statistics";
import { pairRounds } from "../../src/compare/rounds.ts";
import { rowsOf } from "../../src/compare/rows.ts";
import type { Summary } from "../../src/contract/generated/types.ts";
import { domainOf } from "../../src/contract/names.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { readSessions } from "../../src/sessions/read_sessions.ts";
import { quantile } from "../../src/stats/summary.ts";

const sessions = await readSessions(process.argv.slice(2));
const spreads = new Map<string, number[]>();
for (const summary of [undefined, "median"] as const) {
  for (const session of sessions) {
    const rules = summary ? [{ match: "*", summary: summary satisfies Summary }] : [];
    const policy = { ...DEFAULT_POLICY, rules };
    for (const row of rowsOf([session], [], session.catalog ?? {}, policy)) {
      if (!row.rule.gate || row.obstacle || row.spec.unit !== "s") continue;
      const differences = pairRounds(row.head, row.base);
      if (!differences || differences.length < 3) continue;
      const name = `${domainOf(row.case)} ${row.suite}, ${summary ?? "catalog's summary"}`;
      const spread = 100 * sampleStandardDeviation(differences);
      spreads.set(name, [...(spreads.get(name) ?? []), spread]);
    }
  }
}
console.log("spread of head − base, same program, % (p50 / p75 / p90 of the rows)");
for (const [name, values] of [...spreads].sort()) {
  const sorted = values.toSorted((a, b) => a - b);
  const shown = [0.5, 0.75, 0.9].map((q) => quantile(sorted, q).toFixed(1)).join(" / ");
  console.log(`${name}: ${shown}  (${values.length} rows)`);
}
