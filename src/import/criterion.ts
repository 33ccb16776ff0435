import { type Format, type ImportFile, jsonOf } from "./format.ts";
import { misfit, Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/**
 * Criterion.rs: target/criterion/<benchmark>/new/sample.json, one per benchmark. `times[i]` nanoseconds
 * for `iters[i]` iterations, all in one process. The files of one folder are one session.
 */
export const criterion: Format = {
  name: "criterion",
  recognizes: (file) => {
    const json = jsonOf(file);
    return json !== undefined && new Node(json).maybe("iters") !== undefined;
  },
  read: (files) => [{ environment: {}, cases: files.map(readCase) }],
  readsTogether: true,
};

function readCase(file: ImportFile): ImportedCase {
  const sample = new Node(jsonOf(file));
  const iterations = sample.get("iters").numbers();
  const times = sample.get("times").numbers();
  if (times.length !== iterations.length) throw misfit("/times and /iters differ in length");
  const time = times.map((nanoseconds, i) => (1e-9 * nanoseconds) / iterations[i]!);
  return { name: nameOf(file.path), processes: [{ time }] };
}

/** The folders between `criterion` and `new`, as Criterion made them from the benchmark's name. */
function nameOf(path: string): string {
  const folders = path.split(/[\\/]/).slice(0, -1);
  if (["new", "base"].includes(folders.at(-1) ?? "")) folders.pop();
  const start = folders.lastIndexOf("criterion");
  const name = start >= 0 ? folders.slice(start + 1) : folders.slice(-2);
  return name.join("/") || "benchmark";
}
