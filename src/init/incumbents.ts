import type { Repository } from "./repository.ts";

/** What a repository does already with its benchmarks, and what becomes of it, a sentence each. */
export function incumbentsIn(repository: Repository): string[] {
  const workflows = repository.files
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map((path) => ({ path, text: repository.text(path) }));
  const using = (action: RegExp) => workflows.filter(({ text }) => action.test(text));
  return [
    ...using(/github-action-benchmark@/).map(
      ({ path }) =>
        `${path} uses github-action-benchmark. Both can run side by side; rvp-bench import data.js turns its history into sessions that rvp-bench history reads.`,
    ),
    ...using(/codspeed/i).map(
      ({ path }) =>
        `${path} uses CodSpeed. Its stand-ins for Criterion.rs and pytest-benchmark run here as the tools that they stand for.`,
    ),
    ...using(/bencherdev\/bencher|\bbencher run\b/).map(
      ({ path }) =>
        `${path} uses Bencher. Both can run side by side: neither reads what the other writes.`,
    ),
    ...repository
      .named(/^asv\.conf\.json$/)
      .map(
        (path) =>
          `${path} is asv's. Its results can be compared as files (rvp-bench compare); asv itself is not driven.`,
      ),
    ...NOT_DRIVEN.filter(({ sign }) =>
      repository.named(sign.file).some((path) => sign.text.test(repository.text(path))),
    ).map(
      ({ tool }) =>
        `there are benchmarks of ${tool}, which is not driven: driver = "command" times the command that runs them.`,
    ),
  ];
}

const NOT_DRIVEN = [
  { tool: "divan", sign: { file: /^Cargo\.toml$/, text: /^\s*divan\b/m } },
  { tool: "iai-callgrind", sign: { file: /^Cargo\.toml$/, text: /^\s*iai(-callgrind)?\b/m } },
  { tool: "vitest bench", sign: { file: /\.bench\.[jt]sx?$/, text: /\bbench\s*\(/ } },
  { tool: "tinybench", sign: { file: /^package\.json$/, text: /"tinybench"/ } },
  { tool: "JMH", sign: { file: /^(pom\.xml|build\.gradle(\.kts)?)$/, text: /\bjmh\b/ } },
  { tool: "BenchmarkDotNet", sign: { file: /\.csproj$/, text: /BenchmarkDotNet/ } },
];
