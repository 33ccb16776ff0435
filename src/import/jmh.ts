import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import type { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";
import { namedQuantity, quantityOf } from "./units.ts";

/** JMH: `-rf json`. Every fork is a process, every iteration a sample. */
export const jmh: Format = {
  name: "jmh",
  recognizes: (file) => {
    const document = documentOf(file);
    const [first] = document.isList() ? document.items() : [];
    return Boolean(first?.maybe("benchmark") && first.maybe("primaryMetric"));
  },
  read: ([file]) => {
    const rows = documentOf(file!).items();
    const field = (key: string) => rows[0]?.maybe(key)?.maybeText() ?? null;
    return [
      {
        environment: {
          "java.version": field("jdkVersion"),
          "java.vm": field("vmName"),
          "java.vm_version": field("vmVersion"),
        },
        cases: rows.map(readRow),
      },
    ];
  },
};

function readRow(row: Node): ImportedCase {
  const named = nameOf(row);
  const primary = row.maybe("primaryMetric");
  if (!primary) return { ...named, processes: [], failure: `${row.place} has no "primaryMetric"` };
  const unit = primary.maybe("scoreUnit")?.maybeText() ?? "";
  const mode = row.maybe("mode")?.maybeText();
  const quantity = quantityOf(unit, { otherwise: mode === "thrpt" ? "higher" : "lower" });
  const forks = primary.maybe("rawData");
  // Sampled times come as a histogram per iteration; their mean is the score.
  const processes = (forks?.isList() ? forks.items() : [undefined]).map((iterations) =>
    new Figures().add(
      quantity,
      iterations?.isList() ? iterations : primary.member("score"),
      `"score" of ${primary.place}`,
    ),
  );
  addSecondary(row.maybe("secondaryMetrics"), processes);
  return { ...named, processes };
}

/** Profilers and auxiliary counters, fork by fork where there is raw data. */
function addSecondary(metrics: Node | undefined, processes: readonly Figures[]): void {
  for (const [name, metric] of metrics?.isObject() ? metrics.entries() : []) {
    const unit = metric.maybe("scoreUnit")?.maybeText() ?? "";
    const quantity = namedQuantity(name, { unit: unit.slice(0, 40) });
    const forks = metric.maybe("rawData");
    const raw = forks?.isList() ? forks.items() : [];
    for (const [i, figures] of processes.entries()) {
      if (raw[i]?.isList()) figures.add(quantity, raw[i]);
      else if (metric.maybe("score") && i === 0) figures.add(quantity, metric.get("score"));
    }
  }
}

/** As JMH's own table has it: the benchmark, its mode and its parameters. */
function nameOf(row: Node): Pick<ImportedCase, "name" | "identity"> {
  const benchmark = row.maybe("benchmark")?.maybeText() ?? `benchmark ${row.place}`;
  const mode = row.maybe("mode")?.maybeText() ?? "";
  const threads = row.maybe("threads")?.number();
  const params = row.maybe("params");
  const pairs = (params?.isObject() ? params.entries() : []).map(
    ([key, value]) => [key, value.asWord()] as const,
  );
  const listed = pairs.map(([key, value]) => `${key}=${value}`).join(", ");
  const many = threads !== undefined && threads > 1 ? ` ${threads} threads` : "";
  return {
    name: `${benchmark}${listed ? `(${listed})` : ""}${mode ? ` ${mode}` : ""}${many}`,
    identity: JSON.stringify([benchmark, mode, many, pairs]),
  };
}
