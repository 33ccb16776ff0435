import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import type { MetricCatalog } from "../../src/contract/generated/types.ts";
import { NOTE, type Page, table } from "./page.ts";

/** The catalog of metrics. */
export function metricsPage(): Page {
  const catalog = parse(
    readFileSync("benchmarks/metrics.toml", "utf8"),
  ) as unknown as MetricCatalog;
  const text = `${NOTE}
# Metrics
Every metric that a suite may emit, from [\`benchmarks/metrics.toml\`](../../benchmarks/metrics.toml). A key may carry
a qualifier: \`predict_latency@32\` is batch 32. Throughput is derived (items / seconds), never stored.

${table(
  ["metric", "unit", "better", "changes are", "gates", "meaning"],
  Object.entries(catalog).map(([name, { unit, direction, scale, gate, about }]) => [
    `\`${name}\``,
    unit,
    direction,
    scale === "ratio" ? "ratios" : "differences",
    gate ? "yes" : "no",
    about,
  ]),
)}
`;
  return { name: "metrics.md", text };
}
