import type { Results, Verdict } from "../contract/generated/types.ts";
import { EXIT } from "../system/errors.ts";

type Rows = Pick<Verdict, "comparisons" | "parity" | "equivalence" | "failures">;
type Conclusion = Pick<Verdict, "conclusion" | "exit_code" | "summary" | "totals">;

/**
 * Turn rows into the conclusion. Priority: case not measured, wrong answer, row that could not be
 * judged, regression, inconclusive.
 */
export function conclude(
  rows: Rows,
  head: readonly Results[],
  onInconclusive: "pass" | "fail",
): Conclusion {
  const totals = count(rows, head);
  const outOfBounds = rows.parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const failed = rows.failures.filter(({ outcome }) => outcome.kind === "failed");
  const wrong = rows.failures.filter(({ outcome }) => outcome.kind === "wrong");
  const gating = rows.comparisons.filter(({ gating, waiver }) => gating && !waiver);
  const errors = gating.filter(({ verdict }) => verdict === "error");
  const red = gating.filter(({ verdict }) => verdict === "regression");
  const open = gating.filter(({ verdict }) => verdict === "inconclusive");
  const compared = gating.length > 0;

  if (failed.length > 0) {
    const names = listNames(failed);
    return because(
      "not-measured",
      EXIT.notMeasured,
      `${plural(failed.length, "case")} could not be measured: ${names}`,
    );
  }
  if (totals.measured + totals.wrong === 0) {
    const skipped = totals.skipped > 0 ? `; ${totals.skipped} skipped` : "";
    return because("not-measured", EXIT.notMeasured, `no case was measured${skipped}`);
  }
  if (wrong.length > 0) {
    return because(
      "wrong-answer",
      EXIT.wrongAnswer,
      `answers differ in ${plural(wrong.length, "case")}: ${listNames(wrong)}`,
    );
  }
  if (errors.length > 0) {
    const names = listNames(errors);
    return because(
      "not-measured",
      EXIT.notMeasured,
      `${plural(errors.length, "row")} could not be judged: ${names}`,
    );
  }
  if (red.length + outOfBounds.length > 0) {
    const parts = [
      red.length > 0 ? `${plural(red.length, "regression")}: ${listNames(red)}` : "",
      outOfBounds.length > 0
        ? `${plural(outOfBounds.length, "ratio")} out of bounds: ${listNames(outOfBounds)}`
        : "",
    ].filter(Boolean);
    return because("regression", EXIT.regression, parts.join("; "));
  }
  if (open.length > 0) {
    const sentence = `no regression found; ${open.length} of ${plural(gating.length, "row")} inconclusive`;
    return because(
      "inconclusive",
      onInconclusive === "fail" ? EXIT.inconclusive : EXIT.pass,
      sentence,
    );
  }
  const sentence = compared
    ? `no regression in ${plural(gating.length, "row")}`
    : `${plural(totals.measured, "case")} measured; nothing to compare with yet`;
  return because("pass", EXIT.pass, sentence);

  function because(
    conclusion: Verdict["conclusion"],
    exit_code: Verdict["exit_code"],
    summary: string,
  ): Conclusion {
    return { conclusion, exit_code, summary, totals };
  }
}

function count({ comparisons }: Rows, head: readonly Results[]): Verdict["totals"] {
  const outcomes = head.flatMap(({ cases }) => cases.map(({ outcome }) => outcome.kind));
  const of = (kind: string) => outcomes.filter((outcome) => outcome === kind).length;
  const gating = comparisons.filter((row) => row.gating);
  const verdicts = (verdict: string) =>
    gating.filter((row) => row.verdict === verdict && !row.waiver).length;
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
    errors: verdicts("error"),
    waived: gating.filter(({ waiver }) => waiver).length,
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

function listNames(rows: readonly { suite?: string; case: string; metric?: string }[]): string {
  const names = rows.map(({ suite, case: id, metric }) =>
    [suite, id, metric].filter(Boolean).join(" "),
  );
  const shown = [...new Set(names)];
  const rest = shown.length - 3;
  return shown.slice(0, 3).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
