import { type Format, jsonOf } from "./format.ts";
import { misfit, Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";
import { quantityOf } from "./units.ts";

/** Google Benchmark: --benchmark_format=json. Real time of each repetition, all in one process. */
export const googleBenchmark: Format = {
  name: "google-benchmark",
  recognizes: (file) => {
    const document = new Node(jsonOf(file));
    return Boolean(document.maybe("context") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = new Node(jsonOf(file!));
    const context = document.get("context");
    const runs = document.get("benchmarks").items();
    const cases = runs.filter((run) => run.maybe("run_type")?.text() !== "aggregate").map(readRun);
    if (runs.length > 0 && cases.length === 0) {
      throw misfit("it has aggregates only; run without --benchmark_report_aggregates_only");
    }
    return [
      {
        started: context.maybe("date")?.text(),
        environment: {
          "cpu.count": context.maybe("num_cpus")?.number() ?? null,
          "cpu.mhz": context.maybe("mhz_per_cpu")?.number() ?? null,
          "build.type": context.maybe("library_build_type")?.text() ?? null,
        },
        cases,
      },
    ];
  },
};

function readRun(run: Node): ImportedCase {
  const name = (run.maybe("run_name") ?? run.get("name")).text();
  if (run.maybe("error_occurred")?.value === true) {
    const failure = run.maybe("error_message")?.text() || "the benchmark reported an error";
    return { name, processes: [{}], failure };
  }
  const { metric, factor } = quantityOf(run.maybe("time_unit")?.text() ?? "ns", "lower");
  return { name, processes: [{ [metric]: [factor * run.get("real_time").number()] }] };
}
