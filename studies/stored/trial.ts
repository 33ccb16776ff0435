import { compareRegressions } from "../../src/compare/regressions.ts";
import type {
  CaseResult,
  Comparison,
  MetricCatalog,
  Process,
  Results,
} from "../../src/contract/generated/types.ts";
import { Dice } from "../gate/noise.ts";
import { policy } from "../gate/trial.ts";

/** One synthetic job against stored sessions, of which the truth is known. */
export interface StoredSetup {
  /** Rows whose program changed. */
  rows: number;
  /** Cases whose program did not. */
  controls: number;
  /** Stored sessions, and head's. */
  stored: number;
  heads: number;
  /** Standard deviations on the log scale: what all rows of a session share, what a row has of its own. */
  shift: number;
  own: number;
  /** Between processes. */
  process: number;
  /** Log-normal spread of `own` and `process` from row to row. */
  uneven: number;
  /** How differently rows follow the shift: the spread of their slopes about one, kept within 0 … 1. */
  slopes: number;
  /** Log-scale change of the first row. */
  effect: number;
}

export const USUAL: StoredSetup = {
  rows: 20,
  controls: 5,
  stored: 3,
  heads: 1,
  shift: 0,
  own: 0.01,
  process: 0.01,
  uneven: 0,
  slopes: 0,
  effect: 0,
};

const PROCESSES = 5;
const METRIC = "fit_time";

const catalog: MetricCatalog = {
  [METRIC]: { unit: "s", direction: "lower", scale: "ratio", gate: true, about: "a duration" },
};

/** The tool's own verdict on the rows that changed, the slower one first. */
export function storedTrial(setup: StoredSetup, key: string): Comparison[] {
  const dice = new Dice(key);
  const rows = Array.from({ length: setup.rows + setup.controls }, () => ({
    own: setup.own * Math.exp(setup.uneven * dice.normal()),
    process: setup.process * Math.exp(setup.uneven * dice.normal()),
    slope: Math.min(Math.max(1 + setup.slopes * dice.normal(), 0), 1),
  }));
  const session = (id: string, side: "head" | "stored"): Results => {
    const shift = setup.shift * dice.normal();
    const cases = rows.map((row, i): CaseResult => {
      const level =
        row.slope * shift +
        row.own * dice.normal() +
        (side === "head" && i === 0 ? setup.effect : 0);
      const processes = Array.from({ length: PROCESSES }, (_, round) =>
        processOf(round, level + row.process * dice.normal()),
      );
      return caseOf(i, i < setup.rows ? side : "same", processes);
    });
    return { ...HEADER, session: { id, started: `2026-01-01T00:00:00Z ${id}` }, cases };
  };
  const stored = Array.from({ length: setup.stored }, (_, i) => session(`a${i}`, "stored"));
  const head = Array.from({ length: setup.heads }, (_, i) => session(`b${i}`, "head"));
  const verdicts = compareRegressions({ head, stored, catalog, policy, today: "2026-01-01" });
  return verdicts.slice(0, setup.rows);
}

const HEADER = {
  protocol: 1,
  kind: "results",
  environment: {},
  profile: "full",
  suites: {},
} as const;

function caseOf(i: number, program: string, processes: Process[]): CaseResult {
  return {
    suite: "python",
    case: `toy/sort/${String(i).padStart(5, "0")}`,
    benchmark: "toy/sort",
    params: {},
    outcome: { kind: "measured" },
    items: {},
    program,
    ...(program === "same" && { base: "same-program" as const }),
    processes,
  };
}

function processOf(round: number, level: number): Process {
  const samples = { [METRIC]: [Math.exp(level)] };
  return { invocation: round, side: "head", round, order: 0, samples, resources: {}, checks: {} };
}
