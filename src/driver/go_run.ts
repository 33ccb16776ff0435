import { join } from "node:path";
import { goTesting } from "../import/go_testing.ts";
import type { TestBinary } from "./go_packages.ts";
import { runProgram } from "./program.ts";
import { measuredIn } from "./read.ts";
import type { Measured, Place } from "./tool.ts";

/** How often benchmarks are repeated in a process, and how long each time (as -test.benchtime has it). */
export interface Effort {
  count: number;
  time: string;
}

/** What one process said, names being Go's own: without the package, and without the number of processors. */
export interface Spoken {
  rows: Measured[];
  /** What took the process down before its end: then nothing is known of who did not speak. */
  death: string | null;
}

/** Start the tests of a package for the benchmarks that the pattern means. */
export async function benchTests(
  { binary, folder, package: name }: TestBinary,
  pattern: string,
  { count, time }: Effort,
  place: Place,
): Promise<Spoken> {
  const argv = [
    ...[join(place.built ?? "", binary), "-test.run", "^$", "-test.benchmem"],
    ...["-test.cpu", String(place.threads), "-test.count", String(count)],
    ...["-test.benchtime", time, "-test.bench", pattern],
  ];
  const { output, errors, message } = await runProgram(argv, { cwd: join(place.folder, folder) });
  // Go names the package with the first figure; a benchmark may have failed before.
  const file = { path: "standard output", text: `pkg: ${name}\n${output}` };
  const spoke = /^(Benchmark\S+\s|--- (FAIL|SKIP): Benchmark)/m.test(output);
  return {
    rows: spoke ? measuredIn(goTesting, [file]).map((row) => withoutPackage(row, name)) : [],
    death: /^(PASS|FAIL)\s*$/m.test(output.slice(-2000)) ? null : (panicIn(errors) ?? message),
  };
}

/** A crash's first line; goroutines and their stacks follow. */
function panicIn(errors: string): string | undefined {
  return /^(panic|fatal error): .{1,1000}/m.exec(errors)?.[0];
}

function withoutPackage({ name, outcome }: Measured, own: string): Measured {
  return { name: name.slice(own.length + 1), outcome };
}
