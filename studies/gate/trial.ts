import { compareRegressions } from "../../src/compare/regressions.ts";
import type {
  CaseResult,
  Comparison,
  MetricCatalog,
  Process,
  Results,
} from "../../src/contract/generated/types.ts";
import type { JudgingPolicy } from "../../src/contract/rules.ts";
import { DEFAULT_POLICY } from "../../src/plan/config.ts";
import { Dice, type Noise } from "./noise.ts";

/** One synthetic pull request: what is measured, under which noise, and what is really slower. */
export interface Setup {
  noise: Noise;
  /** U: sides measured apart; P: interleaved in rounds; S: five stored sessions and one of head. */
  mode: "U" | "P" | "S";
  comparisons: number;
  /** Processes a side. */
  processes: number;
  iterations: number;
  /** Log-scale change of the first row; the others are clean. */
  effect: number;
  /** What the whole round shares: AR(1) with ρ = 0.9, this standard deviation. */
  drift?: number;
  /** What a whole session shares, in mode S. */
  sessionSd?: number;
  /** Spreads of the rows are log-normal about that of the noise, with this sd of the logarithm; heavy tails only. */
  spreadOfSpreads?: number;
}

export const USUAL: Omit<Setup, "noise" | "mode"> = {
  comparisons: 20,
  processes: 15,
  iterations: 10,
  effect: 0,
};

const METRIC = "fit_time";

const catalog: MetricCatalog = {
  [METRIC]: { unit: "s", direction: "lower", scale: "ratio", gate: true, about: "a duration" },
};

export const policy: JudgingPolicy = { ...DEFAULT_POLICY, fingerprint: {} };

export interface Documents {
  head: Results[];
  stored: Results[];
}

/** Measures the synthetic pull request. */
export function measure(setup: Setup, key: string): Documents {
  if (setup.mode !== "S")
    return { head: [session(setup, "now", key, ["base", "head"])], stored: [] };
  const stored = Array.from({ length: 5 }, (_, i) =>
    session({ ...setup, effect: 0 }, `stored ${i}`, `${key} ${i}`, ["head"]),
  );
  return { head: [session(setup, "zz now", key, ["head"])], stored };
}

/** The tool's own verdict, by the code that the tool runs. */
export function judge(
  { head, stored }: Documents,
  rest: { policy?: JudgingPolicy } = {},
): Comparison[] {
  return compareRegressions({ head, stored, catalog, policy, today: "2026-01-01", ...rest });
}

export function isRed({ verdict }: Comparison): boolean {
  return verdict === "regression";
}

function session(setup: Setup, id: string, key: string, sides: Process["side"][]): Results {
  const dice = new Dice(`${key} ${id}`);
  const cases = Array.from({ length: setup.comparisons }, (_, row): CaseResult => {
    const shared = (setup.sessionSd ?? 0) * dice.normal();
    const factor = setup.spreadOfSpreads ? Math.exp(setup.spreadOfSpreads * dice.normal()) : 1;
    return {
      suite: "python",
      case: `toy/sort/${String(row).padStart(5, "0")}`,
      benchmark: "toy/sort",
      params: {},
      outcome: { kind: "measured" },
      items: {},
      processes: rounds(
        setup,
        dice,
        { shared, factor, effect: row === 0 ? setup.effect : 0 },
        sides,
      ),
    };
  });
  return {
    protocol: 1,
    kind: "results",
    session: { id, started: "2026-01-01T00:00:00Z" },
    environment: {},
    profile: "full",
    suites: {},
    cases,
  };
}

function rounds(
  { noise, mode, processes, iterations, drift = 0 }: Setup,
  dice: Dice,
  { shared, factor, effect }: { shared: number; factor: number; effect: number },
  sides: Process["side"][],
): Process[] {
  let state = drift * dice.normal();
  return Array.from({ length: processes }, (_, round) => {
    state = 0.9 * state + drift * Math.sqrt(1 - 0.81) * dice.normal();
    return sides.map((side, order): Process => {
      const level = shared + state + (side === "head" ? effect : 0);
      // Different numbers for the rounds of the two sides: nothing pairs.
      const place = mode === "U" && side === "head" ? processes + round : round;
      const samples = { [METRIC]: noise(dice, level, iterations, factor) };
      return { invocation: 0, side, round: place, order, samples, resources: {}, checks: {} };
    });
  }).flat();
}
