import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MetricCatalog, Results, Warning } from "../contract/generated/types.ts";
import { metricName } from "../contract/names.ts";
import { withChanges } from "../contract/rules.ts";
import { IMPORTED_METRICS } from "../import/units.ts";
import { judge } from "../judge/judge.ts";
import { ungatedRules } from "../judge/ungated.ts";
import { DEFAULT_POLICY, loadJudging } from "../plan/config.ts";
import { catalogOf } from "../plan/project.ts";
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
  // A copied file is as good as the first one: what decides is what is in it.
  // One after the other, so that of two that cannot be read it is always the same that is named.
  const stored = await readSessions(base, false);
  const heads = await readSessions(head, false);
  const path = join(root, "rvp.toml");
  const config = existsSync(path) ? loadJudging(path) : null;
  const documents = [...stored, ...heads];
  const project = config ? catalogOf(config) : {};
  const latest = heads.at(-1) as Results;
  const catalog = withChanges(
    { ...inferCatalog(documents), ...IMPORTED_METRICS, ...project },
    config?.metrics ?? {},
  );
  const policy = config?.policy ?? DEFAULT_POLICY;
  const verdict = judge({
    head: latest,
    otherHeads: heads.slice(0, -1),
    stored,
    equivalence: [],
    catalog,
    policy,
    ratio: config?.ratio,
    today,
    // Where nothing is measured here, the files are all there is; else they may hold a part of the project.
    ...(config && config.benchmarks === undefined && { leavesOut: () => false }),
    circumstances: {
      ungated: ungatedRules(
        latest,
        catalog,
        policy,
        new Set(latest.cases.map(({ suite }) => suite)),
      ),
    },
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

/**
 * What the documents say of their metrics themselves, the latest last. A metric that nobody describes is
 * taken for seconds: lower is better, on the ratio scale.
 */
function inferCatalog(documents: readonly Results[]): MetricCatalog {
  const catalog: MetricCatalog = {};
  for (const document of documents) {
    for (const [name, spec] of Object.entries(document.catalog ?? {})) catalog[name] = spec;
  }
  const about = "a metric that benchmarks/metrics.toml does not describe";
  for (const { cases } of documents) {
    for (const { processes } of cases) {
      for (const key of processes.flatMap(({ samples }) => Object.keys(samples))) {
        catalog[metricName(key)] ??= {
          unit: "s",
          direction: "lower",
          scale: "ratio",
          gate: true,
          about,
        };
      }
    }
  }
  return catalog;
}
