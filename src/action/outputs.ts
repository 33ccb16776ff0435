import * as core from "@actions/core";
import type { Verdict } from "../contract/generated/types.ts";
import type { Judged } from "./measure.ts";
import type { NamedMatrix } from "./plan.ts";

/** Every output of action.yml; what a mode does not know stays unset. */
export interface Outputs {
  conclusion: Verdict["conclusion"] | "error";
  "exit-code": number;
  summary: string;
  regressions: number;
  improvements: number;
  inconclusive: number;
  "report-path": string;
  "verdict-path": string;
  "results-path": string;
  "junit-path": string;
  matrix: NamedMatrix;
  "comment-id": number;
  "comment-url": string;
  "check-run-id": number;
  authorized: boolean;
  "pull-request": number;
  sha: string;
  "base-sha": string;
}

export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

export function verdictOutputs(verdict: Verdict, files: Judged["files"]): Partial<Outputs> {
  const { conclusion, exit_code, summary, totals } = verdict;
  return {
    conclusion,
    "exit-code": exit_code,
    summary,
    regressions: totals.regressions,
    improvements: totals.improvements,
    inconclusive: totals.inconclusive,
    "report-path": files.html,
    "verdict-path": files.verdict,
    "results-path": files.results,
    "junit-path": files.junit,
  };
}
