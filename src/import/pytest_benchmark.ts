import { dropWarmUp } from "../stats/warmup.ts";
import { type Format, jsonOf } from "./format.ts";
import { Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/** pytest-benchmark: --benchmark-json FILE. Seconds per round, all in one process. */
export const pytestBenchmark: Format = {
  name: "pytest-benchmark",
  recognizes: (file) => {
    const document = new Node(jsonOf(file));
    return Boolean(document.maybe("machine_info") && document.maybe("benchmarks"));
  },
  read: ([file]) => {
    const document = new Node(jsonOf(file!));
    const machine = document.get("machine_info");
    const commit = document.maybe("commit_info");
    return [
      {
        started: document.maybe("datetime")?.text(),
        commit: realName(commit?.maybe("id")?.text()),
        branch: realName(commit?.maybe("branch")?.text()),
        environment: {
          "cpu.model": machine.maybe("cpu")?.maybe("brand_raw")?.text() ?? null,
          "os.kernel": machine.maybe("release")?.text() ?? null,
          "python.version": machine.maybe("python_version")?.text() ?? null,
        },
        cases: document.get("benchmarks").items().map(readCase),
      },
    ];
  },
};

function readCase(benchmark: Node): ImportedCase {
  const stats = benchmark.get("stats");
  // Without --benchmark-save-data only the summary is there; its median is what is compared anyway.
  const rounds = stats.maybe("data")?.numbers() ?? [stats.get("median").number()];
  const warm = benchmark.maybe("options")?.maybe("warmup")?.value !== false || rounds.length < 2;
  const time = warm ? rounds : dropWarmUp(rounds);
  return { name: benchmark.get("fullname").text(), processes: [{ time }] };
}

/** Outside a repository the tool writes placeholders. */
function realName(name: string | undefined): string | undefined {
  return name === "unversioned" || name === "(unknown)" ? undefined : name;
}
