import { Figures } from "./figures.ts";
import { documentOf, type Format, type ImportFile } from "./format.ts";
import { Node } from "./node.ts";
import { scanJson } from "./scan_json.ts";
import type { ImportedCase } from "./session.ts";

/**
 * Criterion.rs: target/criterion/<benchmark>/<baseline>/sample.json, one per benchmark. `times[i]`
 * nanoseconds for `iters[i]` iterations, all in one process. What the benchmark is called is in
 * benchmark.json beside it; the folders have names that are cut and cleaned. The newest run is `new`, the one
 * before `base`; `--save-baseline NAME` keeps it as NAME.
 */
export const criterion: Format = {
  name: "criterion",
  recognizes: (file) => documentOf(file).member("iters") !== undefined,
  accompanies: (file) => {
    const document = documentOf(file);
    return document.member("full_id") !== undefined || document.member("slope") !== undefined;
  },
  read: (files) => [{ environment: {}, cases: files.map(readCase) }],
  groups,
};

function readCase(file: ImportFile): ImportedCase {
  const sample = documentOf(file);
  const [iterations, times] = [sample.get("iters"), sample.get("times")].map((list) =>
    list.items().map((item) => item.number()),
  ) as [number[], number[]];
  const found: ImportedCase = { name: nameOf(file), processes: [] };
  if (times.length !== iterations.length) {
    return { ...found, failure: "/times and /iters differ in length" };
  }
  const time = times.map((nanoseconds, i) => (1e-9 * nanoseconds) / iterations[i]!);
  const what = "the time of an iteration in /times";
  return {
    ...found,
    processes: [new Figures().addValues({ metric: "time", factor: 1 }, time, what)],
  };
}

/** As Criterion's own report has it; without benchmark.json the folders above the baseline. */
function nameOf(file: ImportFile): string {
  return fullId(file) ?? foldersOf(file).slice(0, -1).join("/") ?? "benchmark";
}

function fullId({ beside }: ImportFile): string | undefined {
  if (beside === undefined) return undefined;
  try {
    return new Node(scanJson(beside)).maybe("full_id")?.maybeText();
  } catch {
    // The sample is whole all the same, and its folders name it.
    return undefined;
  }
}

/** The folders below Criterion's own, the baseline's last. */
function foldersOf({ path, within }: ImportFile): string[] {
  const folders = (within ?? path).split(/[\\/]/).slice(0, -1);
  const target = folders.findIndex(
    (part, i) => part === "target" && folders[i + 1] === "criterion",
  );
  const own = target >= 0 ? target + 1 : folders.slice(0, -2).indexOf("criterion");
  const below = own >= 0 ? folders.slice(own + 1) : folders;
  return own < 0 && within === undefined ? below.slice(-3) : below;
}

/**
 * Files of one baseline in one folder are a session. A benchmark can be in a session once: files that have
 * the same one are parted where their paths part.
 */
function groups(files: readonly ImportFile[]): ImportFile[][] {
  const byBaseline = groupBy(files, ({ path }) => path.split(/[\\/]/).at(-2) ?? "");
  return byBaseline.flatMap((members) => {
    const depths = groupBy(members, nameOf).flatMap((same) =>
      same.slice(1).map((file) => firstDifference(same[0]!.path, file.path)),
    );
    if (depths.length === 0) return [members];
    const depth = Math.min(...depths);
    return groupBy(members, ({ path }) =>
      path
        .split(/[\\/]/)
        .slice(0, depth + 1)
        .join("/"),
    );
  });
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split(/[\\/]/), b.split(/[\\/]/)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at < 0 ? left.length : at;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}
