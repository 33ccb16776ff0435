import { mkdtemp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Budget } from "../contract/generated/types.ts";
import { googleBenchmark as format } from "../import/google_benchmark.ts";
import { inFolder, runBuild } from "./commands.ts";
import { behind, exactly } from "./filter.ts";
import { requireProgram, runProgram } from "./program.ts";
import { measuredIn } from "./read.ts";
import type { EntryOf, Measured, Place, Tool } from "./tool.ts";

/**
 * Google Benchmark. Of one binary the names are its own; of several each is behind its binary's path. A repetition is a
 * sample. What the code of a benchmark says (MinTime, Iterations, Repetitions) wins over the budget.
 */
export const googleBenchmark: Tool<EntryOf<"google-benchmark">> = {
  version: () => ["c++", "--version"],
  dependency: ({ build = [] }) =>
    [...new Set(build.map(([program = ""]) => program))]
      .filter((program) => /^[\w+-]+$/.test(program))
      .map((program) => ({ command: [program, "--version"], hint: `install ${program}` })),
  build: (place, { build = [] }) => runBuild(build, place),
  async list(place, { binaries }) {
    const names: string[] = [];
    for (const { file, prefix } of located(binaries, place)) {
      const argv = [file, "--benchmark_list_tests=true"];
      const output = await requireProgram(argv, { cwd: place.folder });
      const lines = output.split("\n").filter((line) => line !== "");
      names.push(...lines.map((line) => prefix + line));
    }
    return names;
  },
  async run(names, budget, place, { binaries }) {
    const answers: Measured[] = [];
    for (const { file, prefix } of located(binaries, place)) {
      const own = behind(prefix, names);
      if (own.length === 0) continue;
      const found = await bench(file, own, budget, place);
      answers.push(...found.map(({ name, outcome }) => ({ name: prefix + name, outcome })));
    }
    return answers;
  },
};

function located(binaries: readonly string[], { folder, built }: Place) {
  const paths = inFolder(binaries, built);
  return paths.map((path, i) => ({
    file: resolve(folder, path),
    prefix: paths.length > 1 ? `${binaries[i]!.replace(/^\{dir\}\//, "")}/` : "",
  }));
}

/** No flag for the warm-up: the library throws calls away until it knows how many last long enough. */
async function bench(
  file: string,
  names: readonly string[],
  { seconds, least_samples }: Budget,
  { folder, scratch }: Place,
): Promise<Measured[]> {
  const path = join(await mkdtemp(join(scratch, "google-")), "report.json");
  const argv = [
    file,
    `--benchmark_filter=${exactly(names)}`,
    `--benchmark_repetitions=${least_samples}`,
    // Since 1.8 it may end in s; a plain number is understood by all versions.
    `--benchmark_min_time=${(seconds / least_samples).toFixed(9)}`,
    `--benchmark_out=${path}`,
    "--benchmark_out_format=json",
  ];
  const { failed, message } = await runProgram(argv, { cwd: folder });
  // Where a benchmark took the process down, the file is cut.
  if (failed) throw new Error(message);
  const text = await readFile(path, "utf8").catch(() => "");
  return text === "" ? [] : measuredIn(format, [{ path, text }]);
}
