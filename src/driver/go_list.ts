import { join } from "node:path";
import { answerAll } from "./answers.ts";
import type { TestBinary } from "./go_packages.ts";
import { patternsOf } from "./go_pattern.ts";
import { benchTests } from "./go_run.ts";
import { requireProgram } from "./program.ts";
import type { Place } from "./tool.ts";

const ONCE = { count: 1, time: "1x" };

/**
 * The benchmarks of a package. Go itself learns of those within others only by running them: so each is run once. A
 * function that takes the process down is listed by its own name, beside those within it that had come to an end.
 */
export async function listTests(tests: TestBinary, place: Place): Promise<string[]> {
  const argv = [join(place.built ?? "", tests.binary), "-test.list", "^Benchmark"];
  const printed = await requireProgram(argv, { cwd: join(place.folder, tests.folder) });
  const functions = printed.split("\n").filter((line) => /^Benchmark\S*$/.test(line));
  const spoken = new Set<string>();
  const fatal: string[] = [];
  const run = async (asked: readonly string[]) => {
    const done: string[] = [];
    for (const { pattern, names } of patternsOf(asked)) {
      // With two processors every name ends in -2: no end that is a name's own is taken for their number.
      const { rows, death } = await benchTests(tests, pattern, ONCE, { ...place, threads: 2 });
      for (const { name } of rows) spoken.add(name);
      done.push(
        ...(death === null ? names : rows.slice(0, -1).map(({ name }) => functionOf(name))),
      );
    }
    return done.map((name) => ({ name, outcome: { kind: "skipped", reason: "listed" } as const }));
  };
  await answerAll(functions, run, (name, { kind }) => kind === "failed" && fatal.push(name));
  const within = new Set([...spoken].flatMap(outersOf));
  return [...new Set([...spoken].filter((name) => !within.has(name)).concat(fatal))];
}

function functionOf(name: string): string {
  return name.replace(/\/.*/, "");
}

/** The benchmarks that this one is within. */
function outersOf(name: string): string[] {
  const parts = name.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}
