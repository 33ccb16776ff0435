import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Budget } from "../contract/generated/types.ts";
import { criterion as format } from "../import/criterion.ts";
import { type BenchProgram, buildPrograms, readPrograms } from "./criterion_build.ts";
import { behind, escaped } from "./filter.ts";
import { requireProgram, runProgram } from "./program.ts";
import { measuredIn } from "./read.ts";
import type { EntryOf, Measured, Place, Tool } from "./tool.ts";

/**
 * Criterion.rs. The programs of the bench targets are started as `cargo bench` would, in their package's folder. A name is
 * PACKAGE/TARGET/ID, since two targets may have benchmarks of one id. Settings of a group in its code win over the budget.
 */
export const criterion: Tool<EntryOf<"criterion">> = {
  version: () => ["rustc", "-vV"],
  toolchain: () => [["cargo", "-V"]],
  dependency: () => [{ command: ["cargo", "-V"], hint: "install Rust (rustup.rs)" }],
  build: buildPrograms,
  async list(place) {
    const names: string[] = [];
    for (const program of await readPrograms(place)) names.push(...(await listOf(program, place)));
    return names;
  },
  async run(names, budget, place) {
    const answers: Measured[] = [];
    for (const program of await readPrograms(place)) {
      const titles = behind(`${program.name}/`, names);
      if (titles.length === 0) continue;
      const { found, problem } = await bench(program, titles, budget, place);
      // Asked for alone, the benchmark that took the process down is known.
      if (problem && names.length === 1) throw new Error(problem);
      answers.push(...found);
    }
    return answers;
  },
};

async function listOf(program: BenchProgram, place: Place): Promise<string[]> {
  const { argv, options } = await start(program, place);
  const output = await requireProgram([...argv, "--list"], options);
  // Up to 0.4 it says bench.
  return [...output.matchAll(/^(.+): bench(?:mark)?$/gm)].map(([, title]) => {
    return `${program.name}/${title}`;
  });
}

/** Criterion always takes as many samples as it is told, 10 at least, and resamples them for a report that nobody reads. */
async function bench(
  program: BenchProgram,
  titles: readonly string[],
  { warmup_seconds, seconds, least_samples }: Budget,
  place: Place,
): Promise<{ found: Measured[]; problem: string | null }> {
  const { argv, options, home } = await start(program, place);
  const settings = {
    "--warm-up-time": Math.max(warmup_seconds, 1e-3),
    "--measurement-time": Math.max(seconds, 1e-3),
    "--sample-size": Math.max(least_samples, 10),
    "--nresamples": 1000,
  };
  const flags = Object.entries(settings).flatMap(([flag, value]) => [flag, String(value)]);
  const filter = `^(?:${titles.map(patternOf).join("|")})$`;
  const settled = [...argv, "--noplot", ...flags, "--", filter];
  const { failed, message } = await runProgram(settled, options);
  const results = await resultsIn(home);
  const found = titles.flatMap((title): Measured[] => {
    const name = `${program.name}/${title}`;
    const full = new RegExp(`^(?:${patternOf(title)})$`, "s");
    const [result, another] = results.filter((each) => full.test(each.name));
    if (another) return [{ name, outcome: { kind: "failed", message: TWINS } }];
    return result ? [{ name, outcome: result.outcome }] : [];
  });
  return { found, problem: failed ? message : null };
}

const TWINS =
  "another benchmark's name begins with the same 100 bytes, behind which Criterion cuts";

/** Of a name that is longer than 100 bytes Criterion lists the beginning, but filters by the whole. */
function patternOf(title: string): string {
  const cut = /^(.+)\.\.\.(?: #\d+)?$/s.exec(title)?.[1];
  return cut !== undefined && Buffer.byteLength(cut) > 96 ? `${escaped(cut)}.*` : escaped(title);
}

async function resultsIn(home: string): Promise<Measured[]> {
  const written = await readdir(home, { recursive: true }).catch(() => []);
  const samples = written.filter((file) => file.endsWith(join("new", "sample.json")));
  if (samples.length === 0) return [];
  const files = samples.map(async (within) => {
    const path = join(home, within);
    const beside = await readFile(join(path, "..", "benchmark.json"), "utf8");
    return { path, within, text: await readFile(path, "utf8"), beside };
  });
  return measuredIn(format, await Promise.all(files));
}

/** As `cargo bench` starts it; its results have a folder of their own. */
async function start({ file, folder }: BenchProgram, { built, scratch }: Place) {
  const cwd = join(built ?? "", folder);
  const home = await mkdtemp(join(scratch, "criterion-"));
  return {
    argv: [join(built ?? "", file), "--bench"],
    home,
    options: { cwd, env: { CARGO_MANIFEST_DIR: cwd, CRITERION_HOME: home } },
  };
}
