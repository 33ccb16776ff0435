import { join } from "node:path";
import type { MetricCatalog, Policy } from "../contract/generated/types.ts";
import { loadJudging } from "./config.ts";
import { catalogOf } from "./project.ts";

/** How a project reads figures: its metrics, where it has any of its own, and its rules on summaries. */
export function readingOf(root: string): {
  catalog?: MetricCatalog;
  summaries: NonNullable<Policy["rules"]>;
} {
  const config = loadJudging(join(root, "rvp.toml"));
  const { benchmarks, driven, policy } = config;
  if (benchmarks === undefined && driven.length === 0) return { summaries: policy.rules };
  return { catalog: catalogOf(config), summaries: policy.rules };
}
