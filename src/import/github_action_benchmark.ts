import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import type { Node } from "./node.ts";
import { type ImportedCase, type ImportedSession, timeOf } from "./session.ts";
import { type Direction, quantityOf } from "./units.ts";

/** Latest entries of a history that are read. */
const MOST_ENTRIES = 100_000;

/**
 * github-action-benchmark: data.js of its pages branch, or the same as a .json file. Each entry of a
 * history is a session with one value per benchmark.
 */
export const githubActionBenchmark: Format = {
  name: "github-action-benchmark",
  // cargo, go and others enter a name once per repetition.
  repeats: true,
  recognizes: (file) => {
    const document = documentOf(file);
    return Boolean(document.maybe("entries") && document.maybe("lastUpdate"));
  },
  read: ([file]) => readHistory(documentOf(file!).get("entries")),
};

/** The file that its tools customSmallerIsBetter and customBiggerIsBetter read: a list of rows. */
export const customRows: Format = {
  name: "custom",
  recognizes: (file) => {
    const document = documentOf(file);
    const [first] = document.isList() ? document.items() : [];
    return Boolean(first?.maybe("name") && first.member("value"));
  },
  read: ([file]) => {
    const rows = documentOf(file!).items();
    // Which of the two tools it is for, the file does not say.
    return [{ environment: {}, cases: rows.map((row) => readBench(row, "", {})) }];
  },
};

function readHistory(entries: Node): ImportedSession[] {
  const sessions = new Map<string, ImportedSession>();
  for (const [suite, list] of entries.entries()) {
    const runs = new Map<string, number>();
    for (const entry of list.items().slice(-MOST_ENTRIES)) {
      const commit = entry.maybe("commit")?.maybe("id")?.maybeText();
      const started = timeOf(entry.maybe("date")?.number());
      // A job enters its suites one by one, with times of their own: what they share is the commit, and
      // which of its runs it is.
      const of = commit ?? started ?? "";
      const run = (runs.get(of) ?? 0) + 1;
      runs.set(of, run);
      const key = JSON.stringify([of, run]);
      const known = sessions.get(key) ?? { started, commit, environment: {}, cases: [] };
      sessions.set(key, known);
      for (const found of readEntry(suite, entry)) known.cases.push(found);
      if (started && !(known.started && known.started <= started)) known.started = started;
    }
  }
  return [...sessions.values()].filter(({ cases }) => cases.length > 0);
}

function readEntry(suite: string, entry: Node): ImportedCase[] {
  const tool = entry.maybe("tool")?.maybeText() ?? "";
  const better = Object.hasOwn(BETTER, tool) ? BETTER[tool]! : { otherwise: "lower" as const };
  const benches = entry.maybe("benches");
  return (benches?.isList() ? benches.items() : [])
    .filter((bench) => !bench.maybe("unit")?.maybeText()?.includes("\t")) // a summary of the rows that follow
    .map((bench) => readBench(bench, suite, better));
}

function readBench(bench: Node, suite: string, better: Direction): ImportedCase {
  const own = bench.maybe("name")?.maybeText();
  const found = {
    name: [suite, own ?? `row ${bench.place}`].filter(Boolean).join("/"),
    ...(suite && { identity: JSON.stringify([suite, own ?? bench.place]) }),
  };
  const quantity = quantityOf(bench.maybe("unit")?.maybeText() ?? "", better);
  const what = `"value" of ${bench.place || "a row"}`;
  return { ...found, processes: [new Figures().add(quantity, bench.member("value"), what)] };
}

/** Which way is better: two tools say it themselves, of the others it is known where the unit does not say so. */
const BETTER: Record<string, Direction> = {
  customBiggerIsBetter: { said: "higher" },
  customSmallerIsBetter: { said: "lower" },
  benchmarkjs: { otherwise: "higher" },
  pytest: { otherwise: "higher" },
};
