import { dropWarmUp } from "../stats/warmup.ts";
import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import type { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";
import { namedQuantity } from "./units.ts";

const TIME = { metric: "time", factor: 1 };

/** pytest-benchmark: --benchmark-json FILE. Seconds per round, all in one process. */
export const pytestBenchmark: Format = {
  name: "pytest-benchmark",
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("machine_info") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = documentOf(file!);
    const machine = document.get("machine_info");
    const commit = document.maybe("commit_info");
    return [
      {
        started: document.maybe("datetime")?.maybeText(),
        commit: commit?.maybe("id")?.maybeText(),
        branch: realName(commit?.maybe("branch")?.maybeText()),
        environment: {
          "cpu.model": processorOf(machine.maybe("cpu")),
          "os.kernel": machine.maybe("release")?.maybeText() ?? null,
          "python.version": machine.maybe("python_version")?.maybeText() ?? null,
        },
        cases: document.get("benchmarks").items().map(readCase),
      },
    ];
  },
};

/** py-cpuinfo called it `brand` before its version 5. */
function processorOf(cpu: Node | undefined): string | null {
  return (cpu?.maybe("brand_raw") ?? cpu?.maybe("brand"))?.maybeText() ?? null;
}

function readCase(benchmark: Node): ImportedCase {
  const name = (benchmark.maybe("fullname") ?? benchmark.maybe("name"))?.maybeText();
  const found = { name: name ?? `benchmark ${benchmark.place}`, processes: [] };
  const stats = benchmark.maybe("stats");
  if (!stats?.isObject()) return { ...found, failure: `${benchmark.place} has no "stats"` };
  const figures = new Figures();
  // Without --benchmark-save-data only the summary is there; its median is what is compared anyway.
  const rounds = stats.maybe("data");
  if (!rounds?.isList()) {
    figures.add(TIME, stats.member("median") ?? rounds, `"median" of ${stats.place}`);
  } else {
    figures.add(TIME, rounds);
    const time = figures.samples.time;
    const warm = benchmark.maybe("options")?.maybe("warmup")?.value !== false;
    if (time && !warm && time.length > 1) figures.samples.time = dropWarmUp(time);
  }
  const extra = benchmark.maybe("extra_info");
  for (const [key, value] of extra?.isObject() ? extra.entries() : []) {
    // What is written there is anything; numbers are figures.
    if (typeof value.value === "number") figures.add(namedQuantity(key), value);
  }
  return { ...found, processes: [figures] };
}

/** Outside a repository the tool writes placeholders. */
function realName(name: string | undefined): string | undefined {
  return name === "(unknown)" || name === "(detached head)" ? undefined : name;
}
