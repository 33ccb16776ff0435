import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Budget } from "../contract/generated/types.ts";
import { pytestBenchmark as format } from "../import/pytest_benchmark.ts";
import { requireProgram, runProgram } from "./program.ts";
import { buildEnvironment } from "./pytest_build.ts";
import { FILES, PLUGIN, PLUGIN_TEXT } from "./pytest_plugin.ts";
import { measuredIn } from "./read.ts";
import type { EntryOf, Measured, Place, Tool } from "./tool.ts";

/** pytest-benchmark: every test that uses its fixture is a benchmark, and called as pytest calls it. */
export const pytestBenchmark: Tool<EntryOf<"pytest-benchmark">> = {
  version: () => ["python3", "-VV"],
  dependency: () => [
    {
      command: ["python3", "-c", "import venv, ensurepip"],
      hint: "install Python with its venv module (Debian: apt-get install python3-venv)",
    },
  ],
  build: buildEnvironment,
  async list(place, { paths = [], args = [] }) {
    const { argv, options, read } = await start(place);
    await requireProgram([...argv, "--collect-only", "--quiet", ...args, ...paths], options);
    return JSON.parse(await read(FILES.listed)) as string[];
  },
  async run(names, budget, place, { args = [] }) {
    const { argv, options, read } = await start(place);
    await writeFile(join(place.scratch, FILES.asked), JSON.stringify(names));
    const report = join(place.scratch, "report.json");
    const settings = [...settingsOf(budget, place), `--benchmark-json=${report}`];
    // Whole files: of a name's other parts pytest's command line cannot say all.
    const paths = new Set(names.map((name) => name.split("::", 1)[0]!));
    const { failed, message } = await runProgram(
      [...argv, ...settings, ...args, ...paths],
      options,
    );
    const ended = endedIn(await read(FILES.ended));
    const text = await read("report.json");
    const timed = text.includes('"fullname"') ? measuredIn(format, [{ path: report, text }]) : [];
    if (failed && ended.length === 0 && timed.length === 0) throw new Error(message);
    // A test that fails behind its benchmark was measured, too.
    return [...timed.filter(({ name }) => !ended.some((end) => end.name === name)), ...ended];
  },
};

/** A round is a block of calls, as with our own suites. */
function settingsOf(budget: Budget, { scratch }: Place): string[] {
  const { warmup_seconds, seconds, least_samples, most_samples } = budget;
  return [
    ...["--benchmark-only", "--benchmark-enable", "--benchmark-quiet"],
    `--benchmark-warmup=${warmup_seconds > 0 ? "on" : "off"}`,
    `--benchmark-max-time=${seconds}`,
    `--benchmark-min-time=${seconds / most_samples}`,
    `--benchmark-min-rounds=${least_samples}`,
    `--benchmark-storage=file://${join(scratch, "storage")}`,
  ];
}

/** pytest with the plugin, and nothing of it written into the project. */
async function start({ folder, built, scratch }: Place) {
  await writeFile(join(scratch, `${PLUGIN}.py`), PLUGIN_TEXT);
  const argv = [
    ...[join(built ?? "", "bin/pytest"), "-p", PLUGIN, `--rootdir=${folder}`],
    ...["-o", `cache_dir=${join(scratch, "cache")}`, `--basetemp=${join(scratch, "temporary")}`],
  ];
  const env = { PYTHONPATH: scratch, RVP_BENCH_FILES: scratch, PYTHONDONTWRITEBYTECODE: "1" };
  const read = (file: string) => readFile(join(scratch, file), "utf8").catch(() => "");
  return { argv, read, options: { cwd: folder, env } };
}

/** What did not pass, a line for each part of a test: its set-up, itself, its end. */
function endedIn(text: string): Measured[] {
  const ends = text.split("\n").filter((line) => line !== "");
  return ends.map((line): Measured => {
    const { name, kind, text } = JSON.parse(line) as { name: string; kind: string; text: string };
    if (kind === "skipped") return { name, outcome: { kind, reason: text } };
    return { name, outcome: { kind: "failed", message: text } };
  });
}
