/**
 * What does judging cost? Documents of 1 000 and 10 000 rows × 2 sides × 15 processes × 10 iterations,
 * read and judged in a fresh process; benchstat on the same numbers in the same run, where it is given.
 *
 *   npx tsx studies/gate/cost.ts [--benchstat PATH]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { markdownTable } from "markdown-table";
import type { Process, Results } from "../../src/contract/generated/types.ts";
import { gaussian } from "./noise.ts";
import { measure, type Setup, USUAL } from "./trial.ts";

const { values } = parseArgs({ options: { benchstat: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "gate-cost-"));
const program = join(folder, "cost_judge.mjs");
buildSync({
  entryPoints: [join(import.meta.dirname, "cost_judge.ts")],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});

const table: string[][] = [];
for (const comparisons of [1_000, 10_000]) {
  for (const mode of ["P", "U"] as const) {
    for (const changed of [0, 0.1, 1])
      add({ ...USUAL, noise: gaussian, mode, comparisons }, changed);
  }
}
console.log(
  markdownTable([
    [
      "rows",
      "mode",
      "really slower",
      "red",
      "read JSON",
      "judge",
      "whole process",
      "memory",
      "benchstat",
    ],
    ...table,
  ]),
);
rmSync(folder, { recursive: true });

function add(setup: Setup, changed: number): void {
  const document = slower(measure(setup, "cost").head[0]!, changed);
  const file = join(folder, "results.json");
  writeFileSync(file, JSON.stringify(document));
  const [found, wall] = timed(() => execFileSync("node", [program, file], { encoding: "utf8" }));
  const { rows, red, read, judge, megabytes } = JSON.parse(found);
  table.push([
    String(rows),
    setup.mode,
    `${100 * changed} %`,
    String(red),
    seconds(read),
    seconds(judge),
    seconds(wall),
    `${megabytes.toFixed(0)} MiB`,
    values.benchstat ? seconds(benchstat(values.benchstat, document)) : "not run",
  ]);
}

/** The first share of the rows is 10 % slower on head. */
function slower(document: Results, changed: number): Results {
  const cases = document.cases.map((found, i) => {
    if (i >= changed * document.cases.length) return found;
    const processes = found.processes.map((process): Process => {
      if (process.side === "base") return process;
      const samples = { fit_time: process.samples.fit_time!.map((value) => value * 1.1) };
      return { ...process, samples };
    });
    return { ...found, processes };
  });
  return { ...document, cases };
}

/** Milliseconds that benchstat takes for the same numbers, written as Go's testing package does. */
function benchstat(path: string, document: Results): number {
  const files = (["base", "head"] as const).map((side) => {
    const lines = document.cases.flatMap((found, i) =>
      found.processes
        .filter((process) => process.side === side)
        .flatMap(({ samples }) => samples.fit_time!)
        .map((value) => `BenchmarkRow${i}-2 1 ${(value * 1e9).toFixed(0)} ns/op`),
    );
    const file = join(folder, `${side}.txt`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  });
  const options = { maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "ignore"] as const };
  return timed(() => execFileSync(path, files, { ...options, stdio: [...options.stdio] }))[1];
}

function timed<T>(run: () => T): [T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
