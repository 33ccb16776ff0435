import { type Format, jsonOf } from "./format.ts";
import { misfit, Node } from "./node.ts";
import type { ImportedCase } from "./session.ts";

/**
 * asv: results/<machine>/<commit>-<environment>.json, version 2. One value per combination of
 * parameters, or the samples where `--record-samples` was given; asv measures in several processes but
 * does not say which sample is whose, so they count as one.
 */
export const asv: Format = {
  name: "asv",
  recognizes: (file) => new Node(jsonOf(file)).maybe("result_columns") !== undefined,
  read: ([file]) => {
    const document = new Node(jsonOf(file!));
    if (document.maybe("version")?.value !== 2)
      throw misfit("only asv results of version 2 are read");
    const columns = document
      .get("result_columns")
      .items()
      .map((column) => column.text());
    const date = document.maybe("date")?.number();
    return [
      {
        started: date === undefined ? undefined : isoTime(date),
        commit: document.maybe("commit_hash")?.text(),
        environment: Object.fromEntries(
          (document.maybe("params")?.entries() ?? [])
            .filter(([, { value }]) => typeof value === "string" || typeof value === "number")
            .map(([name, { value }]) => [`asv.${name}`, value as string | number]),
        ),
        cases: document
          .get("results")
          .entries()
          .flatMap(([name, row]) => readBenchmark(name, row, columns)),
      },
    ];
  },
};

function readBenchmark(name: string, row: Node, columns: readonly string[]): ImportedCase[] {
  const cells = row.items();
  const column = (title: string) => cells[columns.indexOf(title)];
  const results = column("result");
  // A benchmark that did not run at all has null for its results.
  if (!results || results.value === null) {
    return [{ name, processes: [{}], failure: "asv has no result for it" }];
  }
  const metric = metricOf(name);
  const samples = column("samples");
  const combinations = combinationsOf(column("params"));
  return results.items().map((result, i): ImportedCase => {
    const full = combinations[i]?.length ? `${name}(${combinations[i].join(", ")})` : name;
    if (typeof result.value !== "number") {
      return { name: full, processes: [{}], failure: "asv has no result for it" };
    }
    const recorded = Array.isArray(samples?.value) ? samples.items()[i] : undefined;
    const values = Array.isArray(recorded?.value) ? recorded.numbers() : [result.number()];
    return { name: full, processes: [{ [metric]: values }] };
  });
}

/** asv knows a benchmark's kind by the prefix of its last name: time_, peakmem_, mem_, track_. */
function metricOf(name: string): string {
  const kind = name.split(".").at(-1)!.split("_", 1)[0];
  if (kind === "time" || kind === "timeraw") return "time";
  return kind === "peakmem" || kind === "mem" ? "peak_memory" : "cost";
}

/** Every combination of parameter values, the last parameter fastest, as asv lists its results. */
function combinationsOf(params: Node | undefined): string[][] {
  const axes = Array.isArray(params?.value) ? params.items().map((axis) => axis.items()) : [];
  return axes.reduce<string[][]>(
    (found, axis) => found.flatMap((done) => axis.map(({ value }) => [...done, String(value)])),
    [[]],
  );
}

function isoTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw misfit("/date is not a time");
  return date.toISOString();
}
