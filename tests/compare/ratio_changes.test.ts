import { expect, test } from "vitest";
import { compareRatios } from "../../src/compare/ratio_changes.ts";
import type { Process, Results } from "../../src/contract/generated/types.ts";
import { caseResult, catalog, normals, policy, process, results, TODAY } from "./documents.ts";

const ratio = { numerator: "python", denominator: "rust" };

/** Twelve rounds of both suites on both sides; Rust is slower on head by the fraction given. */
function job(slower: number, rustOutcome: "measured" | "failed" = "measured"): Results {
  const normal = normals("ratio changes");
  const suites: Record<string, Process[]> = { python: [], rust: [] };
  for (let round = 0; round < 12; round++) {
    const shared = 0.2 * normal();
    for (const side of ["base", "head"] as const) {
      for (const suite of ["python", "rust"]) {
        const own = suite === "python" ? Math.log(3) : side === "head" ? Math.log1p(slower) : 0;
        const seconds = Math.exp(shared + own + 0.005 * normal());
        suites[suite]!.push(process(side, round, { samples: { fit_time: [seconds] } }));
      }
    }
  }
  return results([
    caseResult({ suite: "python", processes: suites.python! }),
    caseResult({
      suite: "rust",
      processes: suites.rust!,
      ...(rustOutcome === "failed" && {
        outcome: { kind: "failed", stage: "crash", message: "x" },
      }),
    }),
  ]);
}

const judge = (document: Results, rules: typeof policy.rules = []) =>
  compareRatios({
    head: [document],
    stored: [],
    catalog,
    policy: { ...policy, rules },
    today: TODAY,
    ratio,
  });

test("Rust slower, Python as before: the ratio fell, which is worse", () => {
  const [row] = judge(job(0.1));
  expect(row).toMatchObject({
    suite: "python-vs-rust",
    mode: "paired",
    verdict: "regression",
    gating: false,
  });
  expect(row!.base.value).toBeCloseTo(3, 1);
  expect(row!.head.value).toBeCloseTo(3 / 1.1, 1);
  expect(row!.effect).toBeCloseTo(0.1, 2);
});

test("Rust faster is an improvement, nothing changed is no change", () => {
  expect(judge(job(-0.1))[0]!.verdict).toBe("improvement");
  expect(judge(job(0))[0]!.verdict).toBe("no-change");
});

test("the change gates where a rule says so", () => {
  expect(judge(job(0.1), [{ match: "python-vs-rust:**", gate: true }])[0]!.gating).toBe(true);
});

test("a suite that failed has no ratio to change", () => {
  expect(judge(job(0.1, "failed"))).toEqual([]);
});
