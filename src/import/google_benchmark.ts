import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import { misfit, type Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";
import { namedQuantity, type Quantity, quantityOf } from "./units.ts";

/** Google Benchmark: --benchmark_format=json. Each repetition's times and counters, all in one process. */
export const googleBenchmark: Format = {
  name: "google-benchmark",
  repeats: true,
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("context") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = documentOf(file!);
    const context = document.get("context");
    const runs = document.get("benchmarks").items();
    const names = new Set(runs.map((run) => run.maybe("name")?.value));
    const cases = runs.filter((run) => !isAggregate(run, names)).map(readRun);
    if (runs.length > 0 && cases.length === 0) {
      throw misfit("it has aggregates only; run without --benchmark_report_aggregates_only");
    }
    return [
      {
        started: context.maybe("date")?.maybeText(),
        // What a clock or the load happened to be at the start differs from run to run and is left out.
        environment: {
          "cpu.count": fieldOf(context.maybe("num_cpus")),
          "build.type": fieldOf(context.maybe("library_build_type")),
        },
        cases,
      },
    ];
  },
};

function fieldOf(node: Node | undefined): string | number | null {
  const value = node?.value;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** Rows made of others: by their type, or in files from before there was one, by name and shape. */
function isAggregate(run: Node, names: ReadonlySet<unknown>): boolean {
  const type = run.maybe("run_type")?.value;
  if (type !== undefined) return type === "aggregate";
  if (run.member("rms") || run.member("cpu_coefficient")) return true;
  const name = run.maybe("name")?.maybeText() ?? "";
  const end = /_(?:mean|median|stddev|cv|min|max|BigO|RMS)$/.exec(name.slice(-20))?.[0];
  if (end === undefined) return false;
  const stem = name.slice(0, -end.length);
  // Someone's own function may be called so; a row of repetitions stands beside those that it sums up.
  return names.has(stem) || (names.has(`${stem}_mean`) && names.has(`${stem}_stddev`));
}

function readRun(run: Node): ImportedCase {
  const name = (run.maybe("run_name") ?? run.maybe("name"))?.maybeText();
  const found = { name: name ?? `benchmark ${run.place}`, processes: [new Figures()] };
  if (name === undefined) return { ...found, failure: `${run.place || "a row"} has no "name"` };
  if (run.maybe("error_occurred")?.value === true) {
    const failure = run.maybe("error_message")?.maybeText() || "the benchmark reported an error";
    return { ...found, failure };
  }
  if (run.maybe("skipped")?.value === true) {
    const why = run.maybe("skip_message") ?? run.maybe("error_message");
    return { ...found, skipped: why?.maybeText() || "the benchmark was skipped" };
  }
  const unit = run.maybe("time_unit")?.maybeText() ?? "ns";
  const time = quantityOf(unit, { said: "lower" });
  const figures = new Figures().add(time, run.member("real_time"), `"real_time" of ${run.place}`);
  if (run.maybe("cpu_time") && time.metric === "time") {
    figures.add({ ...time, metric: "cpu_time" }, run.get("cpu_time"));
  }
  for (const [key, value] of run.entries()) {
    if (typeof value.value === "number" && !FIELDS.has(key)) figures.add(counterOf(key), value);
  }
  return { ...found, processes: [figures] };
}

function counterOf(name: string): Quantity {
  if (name === "bytes_per_second") return { metric: "throughput_of_time", factor: 1 };
  return namedQuantity(
    name,
    name.endsWith("_per_second") ? { direction: "higher", unit: "1/s" } : {},
  );
}

/** What the tool itself writes of every run; other numbers are the user's counters. */
const FIELDS = new Set([
  "family_index",
  "per_family_instance_index",
  "repetitions",
  "repetition_index",
  "threads",
  "iterations",
  "real_time",
  "cpu_time",
]);
