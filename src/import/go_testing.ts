import { Figures } from "./figures.ts";
import type { Format, ImportFile } from "./format.ts";
import { goOutputs } from "./go_output.ts";
import { Node } from "./node.ts";
import type { ImportedCase, ImportedSession } from "./session.ts";
import { namedQuantity, type Quantity, quantityOf } from "./units.ts";

const HEADERS: Record<string, string> = { goos: "os.name", goarch: "cpu.arch", cpu: "cpu.model" };
const MAIN = new Set(["ns/op", "MB/s", "B/op", "allocs/op"]);

/**
 * Output of `go test -bench`, in the format that Go fixed for it (golang.org/design/14313), plain or as
 * JSON. With -count a name comes several times: repetitions in one process. What the benchmark prints
 * itself may stand between its name and its figures.
 */
export const goTesting: Format = {
  name: "go",
  repeats: true,
  recognizes: ({ text }) => {
    const start = text.slice(0, 1 << 20);
    return (
      /^Benchmark\S{1,1000}[ \t]/m.test(start) ||
      /"Output":"(?:[^"\n]{0,200}\\n)?Benchmark/.test(start)
    );
  },
  read: ([file]) => [readOutput(file!)],
};

/** One line of results. */
interface Row {
  package: string;
  /** As Go prints it, -procs at its end. */
  name: string;
  figures: Figures;
  failure?: string;
  skipped?: string;
}

function readOutput({ text }: ImportFile): ImportedSession {
  const environment: ImportedSession["environment"] = {};
  const rows: Row[] = [];
  for (const output of goOutputs(text)) readLines(output.lines, output.package, environment, rows);
  const procs = commonProcs(rows);
  if (procs !== undefined) environment["go.procs"] = procs;
  const end = procs === undefined ? "" : `-${procs}`;
  const cases = rows.map(({ name, figures, failure, skipped, ...row }): ImportedCase => {
    const own = end && name.endsWith(end) ? name.slice(0, -end.length) : name;
    return { name: row.package + own, processes: [figures], failure, skipped };
  });
  return { environment, cases };
}

function readLines(
  lines: readonly string[],
  ofPackage: string | undefined,
  environment: ImportedSession["environment"],
  rows: Row[],
): void {
  let place = ofPackage === undefined ? "" : `${ofPackage}.`;
  /** A name whose figures have not come yet. */
  let open: string | undefined;
  const lose = () => {
    if (open !== undefined) {
      const failure = "its figures are missing: what it printed itself may have cut them off";
      rows.push({ package: place, name: open, figures: new Figures(), failure });
    }
    open = undefined;
  };
  for (const [i, line] of lines.entries()) {
    const [key = "", value] = split(line, ": ");
    if (value !== undefined && key === "pkg") {
      lose();
      place = `${value.trim()}.`;
      continue;
    }
    if (value !== undefined && Object.hasOwn(HEADERS, key)) {
      environment[HEADERS[key]!] = value.trim();
      continue;
    }
    const ended = /^--- (FAIL|SKIP): (Benchmark\S*)/.exec(line);
    if (ended) {
      open = undefined;
      const why =
        ended[1] === "FAIL"
          ? { failure: failureOf(lines[i + 1]) }
          : { skipped: "the benchmark skipped itself" };
      rows.push({ package: place, name: ended[2]!, figures: new Figures(), ...why });
      continue;
    }
    const words = line.trim().split(/\s+/);
    const begins = /^Benchmark\S*[ \t]/.test(line);
    if (begins) {
      lose();
      open = words.shift();
    }
    if (open === undefined) continue;
    const figures = figuresOf(words);
    if (!figures) continue;
    rows.push({ package: place, name: open, figures });
    open = undefined;
  }
  lose();
}

/** Go prints what the benchmark said of it below, indented. */
function failureOf(next = ""): string {
  const said = /^ {4}(\S.*)/.exec(next.slice(0, 1000))?.[1];
  return said ? `the benchmark failed: ${said}` : "the benchmark failed";
}

function split(line: string, by: string): [string, string?] {
  const at = line.indexOf(by);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + by.length)];
}

/** `1000  3671 ns/op  896 B/op`: a count, then pairs of a number and its unit, to the end of the line. */
function figuresOf(words: readonly string[]): Figures | undefined {
  let start = words.length;
  while (start >= 2 && isNumber(words[start - 2]!) && !isNumber(words[start - 1]!)) start -= 2;
  if (start === words.length || start === 0 || !/^\d{1,20}$/.test(words[start - 1]!)) {
    return undefined;
  }
  const figures = new Figures();
  for (let i = start; i + 1 < words.length; i += 2) {
    const unit = words[i + 1]!;
    figures.add(quantityNamed(unit), new Node(words[i], unit));
  }
  return figures;
}

/** Go's own units; others are names that the benchmark gave (b.ReportMetric). */
function quantityNamed(unit: string): Quantity {
  return MAIN.has(unit) ? quantityOf(unit) : namedQuantity(unit, { unit: unit.slice(0, 40) });
}

function isNumber(word: string): boolean {
  return /^[-+]?(?:\d[\d.e+-]{0,400}|NaN|Inf)$/i.test(word);
}

/**
 * The -N that Go puts behind every name is GOMAXPROCS. Where one row lacks it, or has another, it is a
 * part of the names.
 */
function commonProcs(rows: readonly Row[]): number | undefined {
  const measured = rows.filter(({ failure, skipped }) => !failure && !skipped);
  const ends = new Set(measured.map(({ name }) => /-(\d{1,6})$/.exec(name)?.[1]));
  const [only] = ends;
  return ends.size === 1 && only !== undefined ? Number(only) : undefined;
}
