import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RvpError } from "../system/errors.ts";
import { detect, type Project } from "./detect.ts";
import { judgeScript } from "./judge_script.ts";
import { measureScript } from "./measure_script.ts";
import { type WorkflowOptions, workflow } from "./workflow.ts";

export interface InitOptions extends WorkflowOptions {
  root: string;
  /** Overwrite files that are there. */
  force: boolean;
}

export interface InitResult {
  project: Project;
  /** Paths below the root. */
  written: string[];
}

interface NewFile {
  path: string;
  text: string;
  executable?: boolean;
}

/**
 * Gives a repository a gate over the benchmarks that it already has. Nothing is written unless all of
 * it can be: a file that is there stays, and is named.
 */
export function init({ root, force, ...options }: InitOptions): InitResult {
  if (!/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(options.action)) {
    throw new RvpError(`not an action: ${options.action}`, {
      stage: "usage",
      hint: "write owner/name@ref, as after uses: in a workflow",
    });
  }
  const project = detect(root);
  if (project.criterion.length + project.pytest.length === 0) {
    throw new RvpError(`${root} has no benchmarks of Criterion.rs or pytest-benchmark`, {
      stage: "usage",
      hint: "for benchmarks in any other form, write a suite: docs/add-a-suite.md",
    });
  }
  const files: NewFile[] = [
    { path: "rvp-bench/measure.sh", text: measureScript(project), executable: true },
    { path: "rvp-bench/judge.sh", text: judgeScript(project), executable: true },
    { path: ".github/workflows/rvp-bench.yml", text: workflow(project, options) },
  ];
  const taken = files.filter(({ path }) => existsSync(join(root, path)));
  if (taken.length > 0 && !force) {
    throw new RvpError(`${taken.map(({ path }) => path).join(", ")}: already there`, {
      stage: "usage",
      hint: "--force overwrites",
    });
  }
  for (const { path, text, executable } of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    if (executable) chmodSync(target, 0o755);
  }
  return { project, written: files.map(({ path }) => path) };
}
