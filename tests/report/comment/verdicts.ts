import type {
  Comparison,
  Reason,
  Verdict,
  Warning,
} from "../../../src/contract/generated/types.ts";

/** Verdicts of the kinds that a comment has to show; figures are invented, shapes are the contract's. */

export function comparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    suite: "rust",
    case: "classical/regression/ridge/boston",
    metric: "fit_time",
    unit: "s",
    direction: "lower",
    scale: "ratio",
    mode: "paired",
    base: { n: 15, value: 0.00123 },
    head: { n: 15, value: 0.0014 },
    effect: 0.138,
    interval: [0.094, 0.184],
    p: 0.0004,
    adjusted_p: 0.002,
    verdict: "regression",
    gating: true,
    confirmed: true,
    ...overrides,
  };
}

export const pass: Verdict = {
  protocol: 1,
  kind: "verdict",
  conclusion: "pass",
  exit_code: 0,
  summary: "No regression in 2 comparisons.",
  head: { label: "feature", commit: "0123456789abcdef0123456789abcdef01234567", sessions: ["s1"] },
  base: { label: "main", commit: "89abcdef0123456789abcdef0123456789abcdef", sessions: ["s1"] },
  profile: "full",
  policy: {
    alpha: 0.05,
    correction: "bh",
    tolerance: 0.03,
    min_effect: 0.01,
    on_inconclusive: "pass",
    on_no_baseline: "fail",
    on_unfit: "pass",
    removed: "fail",
    resolution: { change: 0.1, share: 0.5 },
    summaries: [],
  },
  resolution: { rows: 2, shares: [{ change: 0.1, share: 1 }] },
  catalog: {},
  comparisons: [
    comparison({
      verdict: "no-change",
      effect: 0.002,
      interval: [-0.004, 0.008],
      adjusted_p: 0.61,
    }),
    comparison({
      suite: "python",
      verdict: "improvement",
      head: { n: 15, value: 0.0011 },
      effect: -0.106,
      interval: [-0.12, -0.09],
      adjusted_p: 1,
    }),
  ],
  parity: [
    {
      case: "classical/regression/ridge/boston",
      metric: "fit_time",
      numerator: "python",
      denominator: "rust",
      numerator_value: 0.0011,
      denominator_value: 0.00061,
      unit: "s",
      ratio: 1.803,
      interval: [1.71, 1.9],
      n: 15,
      paired: true,
      verdict: "within-bounds",
    },
    {
      case: "classical/svm/svc/iris",
      metric: "predict_latency@32",
      numerator: "python",
      denominator: "rust",
      numerator_value: 0.000041,
      denominator_value: 0.000055,
      unit: "s",
      ratio: 0.745,
      interval: [0.71, 0.78],
      n: 15,
    },
    {
      case: "classical/svm/svc/iris",
      metric: "peak_rss_bytes",
      numerator: "python",
      denominator: "rust",
      numerator_value: 151_000_000,
      denominator_value: 12_400_000,
      unit: "B",
      ratio: 12.2,
      interval: [12.1, 12.3],
      n: 15,
    },
  ],
  equivalence: [],
  failures: [],
  environment: {
    head: { "cpu.model": "AMD EPYC 7763", "cpu.cores": 4, "run.threads": 1 },
    differences: [],
  },
  totals: {
    cases: 4,
    measured: 4,
    wrong: 0,
    failed: 0,
    skipped: 0,
    regressions: 0,
    improvements: 1,
    no_change: 1,
    inconclusive: 0,
    same_program: 0,
    new: 0,
    removed: 0,
    errors: 0,
    out_of_bounds: 0,
    waived: 0,
    seconds: 312.4,
    peak_rss_bytes: 151_000_000,
  },
  warnings: [],
};

export const regression: Verdict = {
  ...pass,
  conclusion: "regression",
  exit_code: 1,
  summary: "2 regressions; the worst is rust classical/regression/ridge/boston fit_time, +13.8 %.",
  comparisons: [
    comparison({ metric: "predict_latency@32", effect: 0.052, interval: [0.031, 0.074] }),
    comparison({ provisional: true, confirmed: false }),
    comparison({
      case: "classical/svm/svc/iris",
      waiver: { reason: "exact kernel", expires: "2027-01-31" },
    }),
    comparison({
      metric: "cpu_percent",
      unit: "%",
      scale: "absolute",
      effect: 12,
      interval: [8, 16],
      gating: false,
    }),
  ],
};

export const notMeasured: Verdict = {
  ...pass,
  conclusion: "not-measured",
  exit_code: 3,
  summary: "2 of 4 cases could not be measured.",
  failures: [
    {
      suite: "rust",
      case: "classical/svm/svc/iris",
      outcome: {
        kind: "failed",
        stage: "crash",
        message: "ended by signal SIGSEGV after 3 of 10 samples",
        hint: "run the case alone with --cases",
        stderr_tail: "thread 'main' panicked at src/svm.rs:42\nstack overflow",
      },
    },
    {
      suite: "python",
      case: "classical/svm/svc/wine",
      outcome: { kind: "failed", stage: "missing", message: "shard 2/3 brought no results" },
    },
    {
      suite: "rust",
      case: "rl/dqn/lunarlander",
      outcome: { kind: "skipped", reason: "needs a CUDA device" },
    },
  ],
};

export const wrongAnswer: Verdict = {
  ...pass,
  conclusion: "wrong-answer",
  exit_code: 4,
  summary: "1 case gives another answer.",
  failures: [
    {
      suite: "rust",
      case: "classical/clustering/kmeans/iris",
      outcome: {
        kind: "wrong",
        check: "inertia",
        expected: 78.851441426146,
        got: 78.9408,
        tolerance: "rel 1e-9",
        against: "python",
      },
    },
  ],
};

export const inconclusive: Verdict = {
  ...pass,
  conclusion: "inconclusive",
  exit_code: 5,
  summary: "The machines differ: nothing can be compared.",
  comparisons: [
    comparison({
      verdict: "inconclusive",
      effect: 0.021,
      interval: [-0.02, 0.06],
      adjusted_p: 0.21,
      reason: { code: "too-noisy", detectable: 0.064, units: 15, unit: "round", needed: 42 },
      minimum_detectable_effect: 0.064,
    }),
    comparison({
      verdict: "error",
      effect: null,
      interval: null,
      p: null,
      adjusted_p: null,
      reason: {
        code: "bad-sample",
        of: "head",
        process: 3,
        processes: 15,
        sample: 1,
        value: "NaN",
      },
    }),
  ],
  environment: {
    head: pass.environment.head,
    differences: [
      { field: "cpu.model", base: "Intel Xeon 8370C", head: "AMD EPYC 7763", rule: "must-match" },
      { field: "os.kernel", base: "6.8.0-1", head: "6.8.0-2", rule: "warn" },
      { field: "load.average", base: 0.1, head: 0.4, rule: "ignore" },
    ],
  },
  warnings: [{ code: "busy-machine", load: 3.1, cores: 2 }],
};

/** What a fork's author could put where only data belongs. */
export const HOSTILE = [
  "</details><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![x](https://evil.example/pixel.png) [click](https://evil.example)",
  "`` ` | `broke out` | <b>bold</b> |",
  "@octocat @org/team see #1, GH-2 and org/repo#3",
  "https://evil.example www.evil.example <https://evil.example> a@evil.example",
  "line one\n\n# heading\n\n```\nfence\n```\n- list\n| a | b |\n| - | - |",
  "right-to-left \u202egnp.exe\u202c, zero\u200bwidth, bell\u0007, nul\u0000",
  "**bold** _it_ ~~no~~ \\[x] &lt; &#x3c;b&#x3e; $x$ <!-- rvp-bench -->",
];

/** Every free string is hostile, as many rows as given. */
export function hostile(rows: number): Verdict {
  const at = (index: number) => HOSTILE[index % HOSTILE.length]!;
  const because = (index: number): Reason => ({ code: "skipped", because: at(index) });
  return {
    ...pass,
    conclusion: "not-measured",
    exit_code: 3,
    summary: HOSTILE.join(" "),
    head: { label: at(0), sessions: [] },
    base: { label: at(3), sessions: [] },
    profile: at(6),
    comparisons: Array.from({ length: rows }, (_, i) => [
      comparison({ suite: at(i), case: at(i + 1), metric: at(i + 2), reason: because(i + 3) }),
      comparison({
        suite: at(i),
        case: at(i + 1),
        verdict: "inconclusive",
        reason: because(i + 3),
      }),
      comparison({
        suite: at(i),
        case: at(i + 1),
        verdict: "removed",
        renamed_to: at(i + 2),
      }),
      comparison({ suite: at(i), case: at(i + 1), verdict: "removed", accepted: at(i + 2) }),
    ]).flat(),
    parity: Array.from({ length: rows }, (_, i) => ({
      ...pass.parity[0]!,
      case: at(i),
      numerator: at(i + 1),
      denominator: at(i + 2),
      reason: because(i + 3),
      unit: "s",
    })),
    failures: Array.from({ length: rows }, (_, i) => ({
      suite: at(i),
      case: at(i + 1),
      outcome: {
        kind: "failed" as const,
        stage: "crash" as const,
        message: at(i + 2),
        hint: at(i + 3),
        stderr_tail: HOSTILE.join("\n").repeat(20),
      },
    })),
    environment: {
      head: Object.fromEntries(HOSTILE.map((text) => [text, text])),
      differences: HOSTILE.map((text) => ({
        field: text,
        base: text,
        head: text,
        rule: "must-match",
      })),
    },
    warnings: HOSTILE.flatMap((name): Warning[] => [
      { code: "processor-unnamed", suites: [name] },
      { code: "expired-waivers", waivers: [{ match: name, reason: name, expires: name }] },
      { code: "matches-nothing", entries: [{ kind: "waivers", match: name, nearest: name }] },
      {
        code: "unsteady",
        rows: [{ suite: name, case: name, metric: name, iteration: 1, iterations: 2 }],
      },
    ]),
  };
}
