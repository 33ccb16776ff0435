import { Figures } from "./figures.ts";
import { documentOf, type Format } from "./format.ts";
import { misfit, type Node } from "./node.ts";
import { type ImportedCase, timeOf } from "./session.ts";

/**
 * asv: results/<machine>/<commit>-<environment>.json, version 2. One value per combination of
 * parameters, or the samples where `--record-samples` was given; asv measures in several processes but
 * does not say which sample is whose, so they count as one.
 */
export const asv: Format = {
  name: "asv",
  recognizes: (file) => documentOf(file).member("result_columns") !== undefined,
  accompanies: (file) => {
    const document = documentOf(file);
    if (document.maybe("machine") && document.maybe("version")) return true;
    const [first] = document.isObject() ? document.entries() : [];
    return Boolean(first?.[1].maybe("param_names") && first[1].maybe("type"));
  },
  read: ([file]) => {
    const document = documentOf(file!);
    if (document.maybe("version")?.value !== 2)
      throw misfit("only asv results of version 2 are read");
    const columns = document
      .get("result_columns")
      .items()
      .map((column) => column.text());
    return [
      {
        started: timeOf(document.maybe("date")?.number()),
        commit: document.maybe("commit_hash")?.maybeText(),
        environment: environmentOf(document.maybe("params")),
        cases: document
          .get("results")
          .entries()
          .flatMap(([name, row]) => readBenchmark(name, row, columns)),
      },
    ];
  },
};

/** What asv itself says of a machine, as this tool names it; the rest are versions of requirements. */
const FIELDS: Record<string, string | null> = {
  cpu: "cpu.model",
  arch: "cpu.arch",
  num_cpu: "cpu.count",
  os: "os.kernel",
  machine: "os.host",
  python: "python.version",
  // Free or total, rounded or not: it differs between runs on one machine.
  ram: null,
};

function environmentOf(params: Node | undefined): Record<string, string | number> {
  const fields: Record<string, string | number> = {};
  for (const [name, { value }] of params?.isObject() ? params.entries() : []) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : `asv.${name}`;
    const told = typeof value === "string" || typeof value === "number";
    if (field && told) fields[field] = value;
  }
  return fields;
}

function readBenchmark(name: string, row: Node, columns: readonly string[]): ImportedCase[] {
  // asv wrote a lone value before it wrote columns.
  const cells = row.isList() ? row.items() : [row];
  const column = (title: string) => cells[columns.indexOf(title)];
  const results = row.isList() ? column("result") : row;
  // A benchmark that did not run at all has null for its results.
  if (!results || results.value === null) {
    return [{ name, processes: [], failure: "asv has no result for it" }];
  }
  const metric = metricOf(name);
  const samples = column("samples");
  const recordings = samples?.isList() ? samples.items() : [];
  const combination = combinationsOf(column("params"));
  return (results.isList() ? results.items() : [results]).map((result, i): ImportedCase => {
    const values = combination(i);
    const full = values.length > 0 ? `${name}(${values.join(", ")})` : name;
    const found = {
      name: full,
      ...(values.length > 0 && { identity: JSON.stringify([name, ...values]) }),
    };
    if (result.value === null) {
      return { ...found, processes: [], failure: "asv has no result for it: it failed" };
    }
    // asv's word for a benchmark that raised SkipNotImplemented or NotImplementedError.
    if (Number.isNaN(result.value)) {
      return { ...found, processes: [], skipped: "asv skipped these parameters" };
    }
    const recorded = recordings[i];
    const what = recorded?.isList() && recorded.items().length > 0 ? recorded : result;
    return { ...found, processes: [new Figures().add({ metric, factor: 1 }, what)] };
  });
}

/** asv knows a benchmark's kind by the prefix of its last name: time_, peakmem_, mem_, track_. */
function metricOf(name: string): string {
  const kind = name.split(".").at(-1)!.split("_", 1)[0];
  if (kind === "time" || kind === "timeraw") return "time";
  return kind === "peakmem" || kind === "mem" ? "peak_memory" : "cost";
}

/**
 * The i-th combination of parameter values, the last parameter fastest, as asv lists its results. One
 * at a time: a dozen short axes have millions.
 */
function combinationsOf(params: Node | undefined): (index: number) => string[] {
  const axes = params?.isList()
    ? params.items().map((axis) => (axis.isList() ? axis.items() : [axis]))
    : [];
  if (axes.some((axis) => axis.length === 0)) return () => [];
  return (index) => {
    let rest = index;
    const values: string[] = [];
    for (const axis of axes.toReversed()) {
      values.unshift(axis[rest % axis.length]!.asWord());
      rest = Math.floor(rest / axis.length);
    }
    return values;
  };
}
