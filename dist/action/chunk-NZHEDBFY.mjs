import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  setOutput
} from "./chunk-E6JF65NO.mjs";

// src/action/outputs.ts
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function verdictOutputs(verdict, files) {
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
    "junit-path": files.junit
  };
}

export {
  setOutputs,
  verdictOutputs
};
