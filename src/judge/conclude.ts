import { shareSeen } from "../compare/resolution.ts";
import type {
  Comparison,
  ParityRow,
  Reason,
  Results,
  Verdict,
  Warning,
  WarningNoBaseline,
} from "../contract/generated/types.ts";
import { caseKey, shownName } from "../contract/names.ts";
import type { JudgingPolicy } from "../contract/rules.ts";
import { boundsInWords, manifold, plural } from "../contract/words.ts";
import { EXIT } from "../system/errors.ts";

type Rows = Pick<Verdict, "comparisons" | "parity" | "equivalence" | "failures">;
type Conclusion = Pick<Verdict, "conclusion" | "exit_code" | "summary" | "totals">;
type Consequences = Pick<
  JudgingPolicy,
  "on_inconclusive" | "on_no_baseline" | "on_unfit" | "removed" | "resolution"
>;

/** What was found out beside the rows, before and while measuring. */
export interface Circumstances {
  /** A base was expected and there is none. */
  noBaseline?: WarningNoBaseline | undefined;
  /** Why this machine cannot decide; empty: it can. */
  unfit?: readonly Warning[];
  /** Cases whose answers were held against nothing, because another suite was not asked for. */
  unheld?: readonly string[];
  /** Rules that gate on instructions of which none was counted. */
  ungated?: readonly string[];
}

/** Reasons that more or quieter measurement would settle; how many a pass may leave is the policy's `resolution`. */
const NOISE = new Set<Reason["code"]>([
  "too-noisy",
  "too-few-units",
  "out-of-time",
  "not-shown",
  "not-red-again",
]);

/**
 * Turn rows into the conclusion, the gravest first:
 *
 * 1. not-measured (3): a case failed, nothing was measured
 * 2. wrong-answer (4)
 * 3. not-measured (3): a gating row has no figure, may be worse and was not settled, or the base has a row
 *    that head lacks
 * 4. regression (1): a gating row is red
 * 5. out-of-bounds (1): a ratio of suites is beyond the policy's bounds
 * 6. no-baseline (5, or 0): a base was expected and is missing; the first run of a repository passes
 * 7. unfit (0, or 5): the machine cannot decide, and nothing else is in the way
 * 8. inconclusive (0, or 5): rows could not be compared, the job was blinder than a pass may be, answers were
 *    held against nothing, or a rule gates on instructions that nobody counted
 * 9. pass (0)
 */
export function conclude(
  rows: Rows,
  head: readonly Results[],
  policy: Consequences,
  { noBaseline, unfit = [], unheld = [], ungated = [] }: Circumstances = {},
): Conclusion {
  const totals = count(rows, head);
  const failed = rows.failures.filter(({ outcome }) => outcome.kind === "failed");
  const wrong = rows.failures.filter(({ outcome }) => outcome.kind === "wrong");
  const gating = rows.comparisons.filter(({ gating, waiver }) => gating && !waiver);
  const of = (verdict: Comparison["verdict"]) => gating.filter((row) => row.verdict === verdict);
  const errors = of("error");
  const removed = of("removed").filter(({ accepted }) => accepted === undefined);
  const red = of("regression");
  const outside = rows.parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const open = of("inconclusive");
  const same = casesIn(of("same-program"));
  const compared = gating.filter(
    ({ mode, verdict }) => mode !== "none" || verdict === "inconclusive",
  );

  if (failed.length > 0) {
    const names = listNames(failed);
    const sentence = `${plural(failed.length, "case")} could not be measured: ${names}`;
    return because("not-measured", EXIT.notMeasured, sentence);
  }
  if (totals.measured + totals.wrong + same === 0) {
    const skipped = totals.skipped > 0 ? `; ${totals.skipped} skipped` : "";
    return because("not-measured", EXIT.notMeasured, `no case was measured${skipped}`);
  }
  if (wrong.length > 0) {
    const sentence = `answers differ in ${plural(wrong.length, "case")}: ${listNames(wrong)}`;
    return because("wrong-answer", EXIT.wrongAnswer, sentence);
  }
  if (errors.length > 0) {
    const sentence = `${plural(errors.length, "row")} could not be judged: ${listNames(errors)}`;
    return because("not-measured", EXIT.notMeasured, sentence);
  }
  const unsettled = open.filter(({ reason }) => reason?.code === "not-settled");
  if (unsettled.length > 0) {
    const sentence = `${plural(unsettled.length, "row")} may be worse, and could not be settled in the time there was: ${listNames(unsettled)}`;
    return because("not-measured", EXIT.notMeasured, sentence);
  }
  if (removed.length > 0 && policy.removed === "fail") {
    const sentence = `head lacks ${plural(removed.length, "row")} of the base: ${listNames(removed)}`;
    return because("not-measured", EXIT.notMeasured, sentence);
  }
  if (red.length > 0) {
    const worst = red.toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
    const parts = [`${plural(red.length, "regression")}: ${listNames(worst)}`];
    if (outside.length > 0) parts.push(outOfBounds(outside));
    return because("regression", EXIT.regression, parts.join("; "));
  }
  if (outside.length > 0) return because("out-of-bounds", EXIT.regression, outOfBounds(outside));
  if (noBaseline && compared.length === 0) {
    const first = noBaseline.because === "first-run";
    const cases = plural(totals.measured, "case");
    return first
      ? because(
          "no-baseline",
          EXIT.pass,
          `${cases} measured; the first run has no base to compare with`,
        )
      : because(
          "no-baseline",
          policy.on_no_baseline === "fail" ? EXIT.inconclusive : EXIT.pass,
          `${cases} measured, and compared with nothing: the base is missing (${noBaseline.expected})`,
        );
  }
  const inconclusive = policy.on_inconclusive === "fail" ? EXIT.inconclusive : EXIT.pass;
  const blind = open.filter(({ reason }) => !reason || !NOISE.has(reason.code));
  // A base that could not be measured, or another machine's, is no fault of this machine.
  if (unfit.length > 0 && open.length > 0 && blind.length === 0) {
    const sentence = `no regression found in ${plural(compared.length, "row")}, but ${open.length} of them are undecided`;
    return because("unfit", policy.on_unfit === "fail" ? EXIT.inconclusive : EXIT.pass, sentence);
  }
  const { change, share } = policy.resolution;
  const seen = shareSeen(gating, change);
  if (blind.length > 0 || (open.length > 0 && seen < share)) {
    const sentence = `no regression found; ${open.length} of ${plural(compared.length, "row")} inconclusive${resolution()}`;
    return because("inconclusive", inconclusive, sentence);
  }
  const parts = [
    compared.length > 0 ? `no regression in ${plural(compared.length, "row")}${resolution()}` : "",
    same > 0 ? `${plural(same, "case")} with the same program on both sides` : "",
  ].filter(Boolean);
  const sentence =
    parts.join("; ") || `${plural(totals.measured, "case")} measured; nothing to compare with yet`;
  const doubts: string[] = [];
  if (unheld.length > 0) {
    const answers = `the answers of ${plural(unheld.length, "case")}`;
    doubts.push(`${answers} were held against nothing: measure the other suites too`);
  }
  if (ungated.length > 0) {
    const rules = `${plural(ungated.length, "rule")} of rvp.toml ${ungated.length === 1 ? "gates" : "gate"}`;
    doubts.push(`${rules} on instructions, and none was counted`);
  }
  if (doubts.length > 0)
    return because("inconclusive", inconclusive, `${sentence}; but ${doubts.join("; ")}`);
  return because("pass", EXIT.pass, sentence);

  function resolution(): string {
    const noisy = compared.some(({ mode, scale }) => mode !== "exact" && scale === "ratio");
    const percent = (fraction: number) => `${Number((100 * fraction).toPrecision(3))} %`;
    if (!noisy) return "";
    const where = `${Math.floor(100 * seen)} % of them`;
    return `; a lone change of ${percent(change)} would have been seen in ${where}`;
  }

  function because(
    conclusion: Verdict["conclusion"],
    exit_code: Verdict["exit_code"],
    summary: string,
  ): Conclusion {
    return { conclusion, exit_code, summary, totals };
  }
}

function count({ comparisons, parity }: Rows, head: readonly Results[]): Verdict["totals"] {
  const outcomes = head.flatMap(({ cases }) => cases.map(({ outcome }) => outcome.kind));
  const of = (kind: string) => outcomes.filter((outcome) => outcome === kind).length;
  const gating = comparisons.filter((row) => row.gating);
  const accepted = gating.filter((row) => row.waiver || row.accepted !== undefined);
  const verdicts = (verdict: Comparison["verdict"]) =>
    gating.filter((row) => row.verdict === verdict && !accepted.includes(row)).length;
  return {
    cases: outcomes.length,
    measured: of("measured"),
    wrong: of("wrong"),
    failed: of("failed"),
    skipped: of("skipped"),
    regressions: verdicts("regression"),
    improvements: verdicts("improvement"),
    no_change: verdicts("no-change"),
    inconclusive: verdicts("inconclusive"),
    same_program: verdicts("same-program"),
    new: verdicts("new"),
    removed: verdicts("removed"),
    errors: verdicts("error"),
    out_of_bounds: parity.filter(({ verdict }) => verdict === "out-of-bounds").length,
    waived: accepted.length,
    seconds: head.reduce((sum, { session }) => sum + (session.seconds ?? 0), 0),
    peak_rss_bytes: peakOf(head),
  };
}

function peakOf(head: readonly Results[]): number {
  let peak = 0;
  for (const { cases } of head) {
    for (const { processes } of cases) {
      for (const { resources } of processes) peak = Math.max(peak, resources.peak_rss_bytes ?? 0);
    }
  }
  return peak;
}

function casesIn(rows: readonly Comparison[]): number {
  return new Set(rows.map(caseKey)).size;
}

function outOfBounds(rows: readonly ParityRow[]): string {
  const { numerator, denominator } = rows[0]!;
  const shown = rows.slice(0, 3).map((row) => {
    const ratio = row.ratio === null ? "" : ` is ${Number(row.ratio.toPrecision(3))}`;
    return `${row.case} ${row.metric}${ratio}, to be ${boundsInWords(row)}`;
  });
  const rest = rows.length - shown.length;
  const more = rest > 0 ? `; and ${rest} more` : "";
  const ratios = `${plural(rows.length, "ratio")} of ${numerator} to ${denominator}`;
  return `${ratios} out of bounds: ${shown.join("; ")}${more}`;
}

type Named = Pick<Comparison, "suite" | "case"> & Partial<Comparison>;

function listNames(rows: readonly Named[]): string {
  const names = rows.map((row) =>
    [row.suite, shownName(row), row.metric === "*" ? "" : row.metric, by(row)]
      .filter(Boolean)
      .join(" "),
  );
  const shown = [...new Set(names)];
  const rest = shown.length - 3;
  return shown.slice(0, 3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** How much worse a red row is: the figure that everybody looks for. */
function by({ verdict, scale, effect }: Partial<Comparison>): string {
  if (verdict !== "regression" || scale !== "ratio" || !effect) return "";
  return manifold(effect) ?? `+${(100 * effect).toFixed(1)} %`;
}
