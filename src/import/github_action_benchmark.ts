import { type Format, type ImportFile, jsonOf } from "./format.ts";
import { misfit, Node } from "./node.ts";
import type { ImportedCase, ImportedSession } from "./session.ts";
import { quantityOf } from "./units.ts";

/** Latest entries of a history that are read. */
const MOST_ENTRIES = 1_000;

/**
 * github-action-benchmark: data.js of its pages branch, or the same as a .json file. Each entry of a
 * history is a session with one value per benchmark.
 */
export const githubActionBenchmark: Format = {
  name: "github-action-benchmark",
  recognizes: (file) => {
    const document = new Node(jsonOf(file));
    return Boolean(document.maybe("entries") && document.maybe("lastUpdate"));
  },
  read: ([file]) => readHistory(file!),
};

function readHistory(file: ImportFile): ImportedSession[] {
  const sessions = new Map<string, ImportedSession>();
  for (const [suite, entries] of new Node(jsonOf(file)).get("entries").entries()) {
    const runs = new Map<string, number>();
    for (const entry of entries.items().slice(-MOST_ENTRIES)) {
      const commit = entry.get("commit").get("id").text();
      // A job enters its suites one by one, with times of their own: what they share is the commit, and
      // which of its runs it is.
      const run = (runs.get(commit) ?? 0) + 1;
      runs.set(commit, run);
      const started = isoTime(entry.get("date"));
      const known = sessions.get(`${commit} ${run}`) ?? {
        started,
        commit,
        environment: {},
        cases: [],
      };
      sessions.set(`${commit} ${run}`, known);
      known.cases.push(...readEntry(suite, entry));
      if (started < known.started!) known.started = started;
    }
  }
  return [...sessions.values()].sort((a, b) => (a.started! < b.started! ? -1 : 1));
}

function readEntry(suite: string, entry: Node): ImportedCase[] {
  const better = HIGHER.has(entry.get("tool").text()) ? "higher" : "lower";
  return entry
    .get("benches")
    .items()
    .filter((bench) => !bench.get("unit").text().includes("\t")) // a summary of the rows that follow
    .map((bench): ImportedCase => {
      const { metric, factor } = quantityOf(bench.get("unit").text(), better);
      const name = `${suite}/${bench.get("name").text()}`;
      return { name, processes: [{ [metric]: [factor * bench.get("value").number()] }] };
    });
}

/** Tools of which more is better where the unit does not say so. */
const HIGHER = new Set(["benchmarkjs", "pytest", "customBiggerIsBetter"]);

function isoTime(node: Node): string {
  const date = new Date(node.number());
  if (Number.isNaN(date.getTime())) throw misfit(`${node.place} is not a time`);
  return date.toISOString();
}
