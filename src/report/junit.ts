import type {
  Comparison,
  FailureRow,
  Outcome,
  ParityRow,
  Verdict,
} from "../contract/generated/types.ts";
import { shownName } from "../contract/names.ts";
import { boundsInWords } from "../contract/words.ts";
import { answerText } from "./answers.ts";
import {
  bound,
  change,
  effect,
  effectInterval,
  probability,
  quantity,
  ratio,
  ratioInterval,
} from "./figures.ts";
import { headlineOf } from "./headline.ts";
import { reasonOf } from "./reasons.ts";
import { type Xml, xml } from "./xml.ts";

/** What a row is to whoever reads tests; absent: it passed. */
type Finding = {
  kind: "failure" | "error" | "skipped";
  type: string;
  message: string;
  text?: string;
};

interface TestCase {
  suite: string;
  classname: string;
  name: string;
  finding?: Finding | undefined;
}

/**
 * The verdict as JUnit XML: a test suite per suite, a test case per row that can fail the job. Something fails in it
 * where the job does, and nothing else does.
 */
export function junitOf(verdict: Verdict): string {
  const rows = [
    ...verdict.failures.map(testOfFailure),
    ...verdict.comparisons.filter(isTest).map((row) => testOfRow(row, verdict)),
    ...verdict.parity.flatMap(testOfRatio),
  ];
  const tests = [...rows, ...conclusionAlone(verdict, rows)];
  const suites = [...new Set(tests.map(({ suite }) => suite))].sort();
  const properties = propertiesOf(verdict);
  const root = xml(
    "testsuites",
    { name: "rvp-bench", ...counts(tests) },
    ...suites.map((suite) => {
      const own = tests.filter((test) => test.suite === suite);
      return xml("testsuite", { name: suite, ...counts(own) }, properties, ...own.map(testCase));
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}

/** Of a case that failed as a whole its failure is the test: not each of its rows again. */
function isTest({ gating, reason }: Comparison): boolean {
  return gating && !["failed-on-head", "wrong-answer", "skipped"].includes(reason?.code ?? "");
}

function testOfRow(row: Comparison, { policy }: Verdict): TestCase {
  const { suite, metric } = row;
  return { suite, classname: shownName(row), name: metric, finding: findingOf(row, policy) };
}

function findingOf(row: Comparison, { removed }: Verdict["policy"]): Finding | undefined {
  const { waiver, accepted, verdict } = row;
  if (waiver) return skipped("accepted", `Accepted until ${waiver.expires}: ${waiver.reason}`);
  if (accepted !== undefined) return skipped("accepted", `Accepted: ${accepted}`);
  switch (verdict) {
    case "regression":
      return {
        kind: "failure",
        type: "regression",
        message: `${effect(row)} ${effectInterval(row)}: ${bound(row)}.`,
        text: `base → head: ${change(row)}\nadjusted p: ${probability(row.adjusted_p)}`,
      };
    case "error":
      return { kind: "error", type: "without-figure", message: reasonOf(row) };
    case "removed": {
      const name = row.renamed_to === undefined ? "" : ` It may be ${row.renamed_to} now.`;
      const message = `The base has this row, and head lacks it.${name}`;
      return removed === "fail"
        ? { kind: "failure", type: "removed", message }
        : skipped("removed", message);
    }
    case "new":
      return skipped("new", "The base lacks this row: it was compared with nothing.");
    case "inconclusive":
      // What looks worse and could not be settled fails the job.
      return row.reason?.code === "not-settled"
        ? { kind: "error", type: "not-settled", message: reasonOf(row) }
        : skipped("undecided", [reasonOf(row), bound(row)].filter(Boolean).join(" "));
    default:
      return undefined;
  }
}

function testOfFailure(row: FailureRow): TestCase {
  const { suite, outcome } = row;
  return { suite, classname: shownName(row), name: "measured", finding: findingOfCase(outcome) };
}

function findingOfCase(outcome: Outcome): Finding | undefined {
  switch (outcome.kind) {
    case "failed": {
      const text = [outcome.hint, outcome.stderr_tail].filter(Boolean).join("\n\n");
      const message = `${outcome.stage}: ${outcome.message}`;
      return { kind: "error", type: outcome.stage, message, ...(text && { text }) };
    }
    case "wrong": {
      const { expected, got } = answerText(outcome.expected, outcome.got);
      const message = `${outcome.check} is ${got}, expected ${expected} (${outcome.tolerance}).`;
      return { kind: "failure", type: "wrong-answer", message };
    }
    case "skipped":
      return skipped("not-measured", outcome.reason);
    default:
      return undefined;
  }
}

/** A ratio that the policy bounds. */
function testOfRatio(row: ParityRow): TestCase[] {
  if (row.verdict === undefined) return [];
  const { case: classname, metric: name, numerator, denominator, unit = "" } = row;
  const figures = `${ratio(row)} ${ratioInterval(row)}, to be ${boundsInWords(row)}`;
  const sides = [row.numerator_value, row.denominator_value].map((value) => quantity(value, unit));
  const finding: Record<typeof row.verdict, Finding | undefined> = {
    "within-bounds": undefined,
    "out-of-bounds": {
      kind: "failure",
      type: "out-of-bounds",
      message: `The ratio is ${figures}.`,
      text: `${numerator}: ${sides[0]}\n${denominator}: ${sides[1]}`,
    },
    inconclusive: skipped("undecided", `${reasonOf(row)} (${figures})`),
  };
  return [
    { suite: `${numerator} / ${denominator}`, classname, name, finding: finding[row.verdict] },
  ];
}

/** What is no row's: a job that fails without a red one fails here too, and one without rows has passed nothing. */
function conclusionAlone(verdict: Verdict, rows: readonly TestCase[]): TestCase[] {
  const { conclusion, exit_code: code } = verdict;
  const red = rows.some(({ finding }) => finding && finding.kind !== "skipped");
  if (code === 0 ? rows.length > 0 : red) return [];
  const { sentence } = headlineOf(verdict);
  const finding: Finding =
    code === 0
      ? skipped(conclusion, sentence)
      : { kind: "error", type: conclusion, message: sentence };
  return [{ suite: "rvp-bench", classname: "rvp-bench", name: "conclusion", finding }];
}

function skipped(type: string, message: string): Finding {
  return { kind: "skipped", type, message };
}

function testCase({ classname, name, finding }: TestCase): Xml {
  if (!finding) return xml("testcase", { classname, name });
  const { kind, type, message, text } = finding;
  // A skipped test has a message only (the schemas that readers hold JUnit files against).
  const found = kind === "skipped" ? { message } : { type, message };
  return xml("testcase", { classname, name }, xml(kind, found, ...(text ? [text] : [])));
}

function counts(tests: readonly TestCase[]) {
  const of = (kind: Finding["kind"]) =>
    tests.filter(({ finding }) => finding?.kind === kind).length;
  const [failures, errors, skipped] = [of("failure"), of("error"), of("skipped")];
  return { tests: tests.length, failures, errors, skipped };
}

/** What was measured, and on what. */
function propertiesOf({ conclusion, profile, head, base, environment }: Verdict): Xml {
  const facts = {
    conclusion,
    profile,
    head: head.commit ?? head.label,
    ...(base && { base: base.commit ?? base.label }),
    ...environment.head,
  };
  const entries = Object.entries(facts).filter(([, value]) => value !== null);
  return xml(
    "properties",
    {},
    ...entries.map(([name, value]) => xml("property", { name, value: String(value) })),
  );
}
