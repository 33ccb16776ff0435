import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MetricCatalog, Results, Warning } from "../contract/generated/types.ts";
import { metricName } from "../contract/names.ts";
import { IMPORTED_METRICS } from "../import/units.ts";
import { judge } from "../judge/judge.ts";
import { DEFAULT_POLICY, loadConfig } from "../plan/config.ts";
import { loadMetricCatalog } from "../plan/definitions.ts";
import { readSessions } from "../sessions/read_sessions.ts";
import { RvpError } from "../system/errors.ts";
import type { Judgement } from "./job.ts";

export interface Files {
  base: readonly string[];
  head: readonly string[];
  /** Where rvp.toml may be: its policy and metric catalog are used. */
  root: string;
  today: string;
}

/** Judge results files, each a session of its side; nothing is measured, so nothing is confirmed. */
export async function compareFiles({ base, head, root, today }: Files): Promise<Judgement> {
  if (head.length === 0 || base.length === 0) {
    throw new RvpError("compare needs a file of the base and a file of the head", {
      stage: "usage",
      hint: "rvp-bench compare BASE HEAD",
    });
  }
  const [stored, heads] = await Promise.all([readSessions(base), readSessions(head)]);
  const path = join(root, "rvp.toml");
  const config = existsSync(path) ? loadConfig(path) : null;
  const project = config ? loadMetricCatalog(config.benchmarks) : {};
  const documents = [...stored, ...heads];
  const latest = heads.at(-1) as Results;
  const verdict = judge({
    head: latest,
    otherHeads: heads.slice(0, -1),
    stored,
    equivalence: [],
    catalog: { ...inferCatalog(documents), ...IMPORTED_METRICS, ...project },
    policy: config?.policy ?? DEFAULT_POLICY,
    ratio: config?.ratio,
    today,
  });
  const warnings = [...verdict.warnings, ...processorUnnamed(documents)];
  return { verdict: { ...verdict, warnings }, results: latest, stored, history: stored };
}

/** Where a file names no processor, nothing guards against sides that ran on different ones. */
function processorUnnamed(documents: readonly Results[]): Warning[] {
  const silent = documents.filter(({ environment }) => !environment["cpu.model"]);
  const suites = [...new Set(silent.flatMap((document) => Object.keys(document.suites)))];
  return suites.length > 0 ? [{ code: "processor-unnamed", suites }] : [];
}

/** Metrics that no catalog describes are taken for seconds: lower is better, on the ratio scale. */
function inferCatalog(documents: readonly Results[]): MetricCatalog {
  const names = new Set(
    documents.flatMap(({ cases }) =>
      cases.flatMap(({ processes }) => processes.flatMap(({ samples }) => Object.keys(samples))),
    ),
  );
  const about = "a metric that benchmarks/metrics.toml does not describe";
  return Object.fromEntries(
    [...names].map((key) => [
      metricName(key),
      { unit: "s", direction: "lower", scale: "ratio", gate: true, about },
    ]),
  );
}
