import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const CONFIG = 'protocol = 1\nsuites = ["one", "two"]\nbenchmarks = "benchmarks"\n';

export const suite = (name: string, ...implemented: string[]) =>
  `protocol = 1\nname = "${name}"\nimplements = ${JSON.stringify(implemented)}\n` +
  'version = ["true"]\n[run]\ncommand = ["true"]\n';

/** A project on disk: two suites, three cases in two domains; files may be replaced or added. */
export class Project implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "rvp-plan-"));

  constructor(files: Record<string, string> = {}) {
    const all = {
      "rvp.toml": CONFIG,
      "one/suite.toml": suite("one", "sort/quick", "math/sum"),
      "two/suite.toml": suite("two", "sort/quick"),
      "benchmarks/metrics.toml":
        '[fit_time]\nunit = "s"\ndirection = "lower"\nscale = "ratio"\ngate = true\nabout = "time"\n',
      "benchmarks/sort/quick.toml": definition("sort/quick", ["a", "b"]),
      "benchmarks/math/sum.toml": definition("math/sum", ["a"]),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      const path = join(this.root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }

  at(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A definition whose groups each have these values on the axis `size`. */
export function definition(benchmark: string, ...groupsOfSizes: string[][]): string {
  const groups = groupsOfSizes.map(
    (values) =>
      `[[cases]]\nprofiles = ["smoke", "quick", "full"]\naxes = { size = ${JSON.stringify(values)} }\n`,
  );
  return `benchmark = "${benchmark}"\nsummary = "Only a test."\n[checks]\nsum = { exact = true }\n${groups.join("")}`;
}
