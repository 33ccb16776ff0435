import type { Budget } from "../contract/generated/types.ts";
import { listTests } from "./go_list.ts";
import { buildTests, readTests, type TestBinary } from "./go_packages.ts";
import { patternsOf } from "./go_pattern.ts";
import { benchTests } from "./go_run.ts";
import type { EntryOf, Measured, MeasuredOutcome, Place, Tool } from "./tool.ts";

/**
 * `go test -bench`. A benchmark is called as benchstat calls it, behind the path of its package:
 * example.org/parser.BenchmarkSum/n=10.
 */
export const go: Tool<EntryOf<"go">> = {
  version: () => ["go", "version"],
  toolchain: () => [["go", "env", "GOFLAGS", "GOAMD64", "GOARM64", "GOEXPERIMENT", "CGO_ENABLED"]],
  dependency: () => [{ command: ["go", "version"], hint: "install Go (go.dev/dl), 1.20 or newer" }],
  build: buildTests,
  async list(place) {
    const names: string[] = [];
    for (const tests of await readTests(place)) {
      const own = await listTests(tests, place);
      names.push(...own.map((name) => `${tests.package}.${name}`));
    }
    return names;
  },
  async run(names, budget, place) {
    const answers: Measured[] = [];
    for (const tests of await readTests(place)) {
      const start = `${tests.package}.Benchmark`;
      const own = names.filter((name) => name.startsWith(start));
      const asked = own.map((name) => name.slice(tests.package.length + 1));
      const found = await runTests(tests, asked, budget, place);
      answers.push(
        ...found.map(({ name, outcome }) => ({ name: `${tests.package}.${name}`, outcome })),
      );
    }
    return answers;
  },
};

async function runTests(
  tests: TestBinary,
  names: readonly string[],
  { least_samples: count, seconds }: Budget,
  place: Place,
): Promise<Measured[]> {
  const answers: Measured[] = [];
  for (const { pattern, names: asked } of patternsOf(names)) {
    const time = `${Math.ceil((seconds / count) * 1e9)}ns`;
    const { rows, death } = await benchTests(tests, pattern, { count, time }, place);
    const named = rows.map((row) => ({ ...row, name: asAsked(row.name, asked) }));
    const found = named.filter((row) => isComplete(row, count));
    answers.push(...found);
    if (death === null) answers.push(...others(asked, found, SILENT));
    // Who was alone is the culprit; of several it is not known who.
    else if (asked.length === 1) {
      answers.push(...others(asked, found, { kind: "failed", message: death }));
    }
  }
  return answers;
}

/** On one processor Go prints none: a name's own end, common to all that were asked for, was taken for the number. */
function asAsked(name: string, asked: readonly string[]): string {
  if (asked.includes(name)) return name;
  return asked.find((own) => own.replace(/-\d+$/, "") === name) ?? name;
}

/** Whoever was cut short in its repetitions took the process down. */
function isComplete({ outcome }: Measured, count: number): boolean {
  return outcome.kind !== "samples" || (outcome.metrics.time?.length ?? 0) >= count;
}

const SILENT: MeasuredOutcome = {
  kind: "skipped",
  reason: "it gave no figure: a benchmark that skips itself says nothing",
};

/** One outcome for all that have none. */
function others(
  asked: readonly string[],
  found: readonly Measured[],
  outcome: MeasuredOutcome,
): Measured[] {
  const spoken = new Set(found.map(({ name }) => name));
  return asked.filter((name) => !spoken.has(name)).map((name) => ({ name, outcome }));
}
