import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import type { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/** Durations are in nanoseconds. */
const TIME = { metric: "time", factor: 1e-9 };

/** BenchmarkDotNet: `--exporters json`, brief or full. Nanoseconds an operation, launch by launch. */
export const benchmarkDotNet: Format = {
  name: "benchmark-dotnet",
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("HostEnvironmentInfo") && document.maybe("Benchmarks"));
  },
  read: ([file]) => {
    const document = documentOf(file!);
    const host = document.get("HostEnvironmentInfo");
    const field = (key: string) => host.maybe(key)?.maybeText() ?? null;
    return [
      {
        environment: {
          "cpu.model": field("ProcessorName"),
          "cpu.arch": field("Architecture"),
          "os.distribution": field("OsVersion"),
          "dotnet.runtime": field("RuntimeVersion"),
          "build.type": field("Configuration"),
        },
        cases: document.get("Benchmarks").items().map(readCase),
      },
    ];
  },
};

function readCase(benchmark: Node): ImportedCase {
  const full = benchmark.maybe("FullName") ?? benchmark.maybe("DisplayInfo");
  const name = full?.maybeText() ?? `benchmark ${benchmark.place}`;
  // Several jobs, such as two runtimes, share a full name; the display name tells them apart.
  const display = benchmark.maybe("DisplayInfo")?.maybeText();
  const named = { name, ...(display && { identity: JSON.stringify([name, display]) }) };
  const statistics = benchmark.maybe("Statistics");
  if (!statistics?.isObject()) {
    return { ...named, processes: [], failure: "the benchmark has no statistics: it did not run" };
  }
  const processes = launchesOf(benchmark, statistics);
  const allocated = benchmark.maybe("Memory")?.maybe("BytesAllocatedPerOperation");
  if (allocated) processes[0]?.add({ metric: "bytes_per_op", factor: 1 }, allocated);
  return { ...named, processes };
}

/** Measurements of each launch, which is a process; else the values that the statistics rest on. */
function launchesOf(benchmark: Node, statistics: Node): Figures[] {
  const launches = new Map<number, number[]>();
  const measurements = benchmark.maybe("Measurements");
  for (const each of measurements?.isList() ? measurements.items() : []) {
    if (each.maybe("IterationMode")?.value !== "Workload") continue;
    if (each.maybe("IterationStage")?.value !== "Result") continue;
    const launch = each.maybe("LaunchIndex")?.number() ?? 1;
    const [time, operations] = [each.maybe("Nanoseconds"), each.maybe("Operations")];
    const seconds = (1e-9 * (time?.number() ?? Number.NaN)) / (operations?.number() ?? Number.NaN);
    const known = launches.get(launch);
    if (known) known.push(seconds);
    else launches.set(launch, [seconds]);
  }
  if (launches.size > 1) {
    return [...launches.values()].map((seconds) =>
      new Figures().addValues({ ...TIME, factor: 1 }, seconds, "a measurement"),
    );
  }
  const values = statistics.maybe("OriginalValues");
  const what = `"Median" of ${statistics.place}`;
  return [new Figures().add(TIME, values?.isList() ? values : statistics.member("Median"), what)];
}
