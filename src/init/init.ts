import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DrivenSuite } from "../contract/generated/types.ts";
import { RvpError } from "../system/errors.ts";
import { findCriterion } from "./cargo.ts";
import { commandsFrom } from "./command.ts";
import type { Finder } from "./found.ts";
import { findGo } from "./go.ts";
import { findGoogleBenchmark } from "./google_benchmark.ts";
import { HISTORY_HEADING, historyWorkflow } from "./history_workflow.ts";
import { incumbentsIn } from "./incumbents.ts";
import { findPytestBenchmark } from "./python.ts";
import { Repository } from "./repository.ts";
import { named, rvpToml } from "./rvp_toml.ts";
import { workflow } from "./workflow.ts";

export interface InitOptions {
  root: string;
  /** The action's repository and ref, owner/name@ref. */
  action: string;
  /** Commands to be timed, as name=command. */
  commands: readonly string[];
  /** The workflow of the history page, too. */
  history: boolean;
  /** Overwrite files that are there. */
  force: boolean;
  /** Write nothing. */
  dryRun: boolean;
}

export interface InitResult {
  suites: DrivenSuite[];
  /** What a person has to look at, a sentence each. */
  remarks: string[];
  files: { path: string; text: string }[];
}

const HISTORY_FILE = ".github/workflows/rvp-bench-history.yml";

const FINDERS: readonly Finder[] = [
  findCriterion,
  findPytestBenchmark,
  findGo,
  findGoogleBenchmark,
];

/**
 * Gives a repository a gate over the benchmarks that it already has: rvp.toml, and the workflow that uses the action. Nothing
 * is written unless all of it can be: a file that is there stays, and is named.
 */
export function init({ root, action, commands, history, force, dryRun }: InitOptions): InitResult {
  if (!/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(action)) {
    throw new RvpError(`not an action: ${action}`, {
      stage: "usage",
      hint: "write owner/name@ref, as after uses: in a workflow",
    });
  }
  const repository = new Repository(root);
  const found = [...FINDERS.flatMap((find) => find(repository)), ...commandsFrom(commands)];
  const incumbents = incumbentsIn(repository);
  if (found.length === 0) {
    const seen = incumbents.length > 0 ? ` (${incumbents.join(" ")})` : "";
    throw new RvpError(
      `${root} has no benchmarks of Criterion.rs, pytest-benchmark, Go or Google Benchmark${seen}`,
      {
        stage: "usage",
        hint: 'time a command: rvp-bench init --command "parse=./parse large.json"; or write a suite: docs/add-a-suite.md',
      },
    );
  }
  const suites = named(found);
  const files = [
    { path: "rvp.toml", text: rvpToml(suites, incumbents) },
    { path: ".github/workflows/rvp-bench.yml", text: workflow(action) },
    ...(history ? [{ path: HISTORY_FILE, text: HISTORY_HEADING + historyWorkflow(action) }] : []),
  ];
  if (!dryRun) writeAll(root, files, force);
  return {
    suites: suites.map(({ suite }) => suite),
    remarks: [...suites.flatMap(({ remarks }) => remarks), ...incumbents],
    files,
  };
}

function writeAll(root: string, files: InitResult["files"], force: boolean): void {
  const taken = files.filter(({ path }) => existsSync(join(root, path)));
  if (taken.length > 0 && !force) {
    throw new RvpError(`${taken.map(({ path }) => path).join(", ")}: already there`, {
      stage: "usage",
      hint: "--force overwrites; --dry-run shows what would be written",
    });
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
