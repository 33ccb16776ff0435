import type { Format, ImportFile } from "./format.ts";
import type { ImportedCase, ImportedSession } from "./session.ts";
import { quantityOf } from "./units.ts";

const RESULT = /^(Benchmark\S*?)(?:-(\d+))?\s+(\d+)\s+(.*\/.*)$/;
const HEADER = /^(goos|goarch|pkg|cpu): (.*)$/;

/**
 * Output of `go test -bench`, in the format that Go fixed for it (golang.org/design/14313). With -count
 * a name comes several times: repetitions in one process. Figures in units of their own are kept.
 */
export const goTesting: Format = {
  name: "go",
  recognizes: ({ text }) => /^Benchmark\S*\s+\d+\s+\S+ \S+\/\S/m.test(text),
  read: ([file]) => [readOutput(file!)],
};

function readOutput({ text }: ImportFile): ImportedSession {
  const environment: ImportedSession["environment"] = {};
  const cases: ImportedCase[] = [];
  let folder = "";
  for (const line of text.split(/\r?\n/)) {
    const header = HEADER.exec(line);
    if (header?.[1] === "pkg") folder = `${header[2]!.trim()}.`;
    else if (header) environment[NAMES[header[1]!]!] = header[2]!.trim();
    const result = RESULT.exec(line);
    if (!result) continue;
    if (result[2]) environment["go.procs"] = Number(result[2]);
    cases.push({ name: folder + result[1], processes: [figuresOf(result[4]!)] });
  }
  return { environment, cases };
}

const NAMES: Record<string, string> = { goos: "os.name", goarch: "cpu.arch", cpu: "cpu.model" };

/** `3671 ns/op   896 B/op   1 allocs/op`: pairs of a number and its unit. */
function figuresOf(text: string): Record<string, number[]> {
  const words = text.trim().split(/\s+/);
  const figures: Record<string, number[]> = {};
  for (let i = 0; i + 1 < words.length; i += 2) {
    const { metric, factor } = quantityOf(words[i + 1]!, "unknown");
    figures[metric] = [factor * Number(words[i])];
  }
  return figures;
}
