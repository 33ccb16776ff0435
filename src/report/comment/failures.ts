import type { FailureRow, Outcome, Verdict } from "../../contract/generated/types.ts";
import { failureGroups } from "../failure_groups.ts";
import type { Link } from "./comparisons.ts";
import { block, code, text } from "./escape.ts";
import type { Section } from "./section.ts";

/** Cases whose answers differ between suites, or from the definition. */
export function wrongAnswers({ failures }: Verdict, link: Link): Section | undefined {
  const rows = ofKind(failures, "wrong");
  if (rows.length === 0) return undefined;
  return {
    title: `❌ Wrong answers: ${rows.length}`,
    open: true,
    note: "Timings of a case whose answers differ are void.",
    // On a phone only the first columns are in sight.
    header: ["case", "expected", "got", "check", "suite", "tolerance"],
    align: "lrrlll",
    rows: rows.map(({ suite, id, title, outcome }) => [
      link(id, title),
      code(String(outcome.expected), 60),
      code(String(outcome.got), 60),
      code(outcome.check),
      code(suite),
      code(outcome.tolerance ?? "", 60),
    ]),
  };
}

/** Cases that should have a figure and have none. */
export function notMeasured({ failures }: Verdict, link: Link): Section | undefined {
  const rows = ofKind(failures, "failed");
  if (rows.length === 0) return undefined;
  const hinted = rows.some(({ outcome }) => outcome.hint);
  return {
    title: `❌ Not measured: ${rows.length}`,
    open: true,
    header: ["case", "what happened", ...(hinted ? ["next step"] : []), "stage", "suite"],
    align: "lllll",
    rows: failureGroups(failures.filter(({ outcome }) => outcome.kind === "failed")).map(
      ({ suite, cases, outcome }) => {
        const { stage, message, hint } = outcome as Extract<Outcome, { kind: "failed" }>;
        const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
        return [
          link(cases[0]!.id, cases[0]!.title) + more,
          text(message),
          ...(hinted ? [text(hint ?? "")] : []),
          code(stage),
          code(suite),
        ];
      },
    ),
  };
}

export function standardErrors({ failures }: Verdict): Section | undefined {
  const blocks = ofKind(failures, "failed").flatMap(({ suite, id, outcome }) =>
    outcome.stderr_tail ? [`${code(`${suite}: ${id}`)}\n\n${block(outcome.stderr_tail)}`] : [],
  );
  return blocks.length === 0
    ? undefined
    : { title: "Standard error of the cases not measured", open: false, blocks };
}

export function skipped({ failures }: Verdict, link: Link): Section | undefined {
  const rows = ofKind(failures, "skipped");
  if (rows.length === 0) return undefined;
  return {
    title: `Skipped: ${rows.length}`,
    open: false,
    header: ["case", "suite", "why"],
    align: "lll",
    rows: failureGroups(failures.filter(({ outcome }) => outcome.kind === "skipped")).map(
      ({ suite, cases, outcome }) => {
        const { reason } = outcome as Extract<Outcome, { kind: "skipped" }>;
        const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
        return [link(cases[0]!.id, cases[0]!.title) + more, code(suite), text(reason)];
      },
    ),
  };
}

function ofKind<Kind extends Outcome["kind"]>(failures: FailureRow[], kind: Kind) {
  return failures.flatMap(({ suite, case: id, title, outcome }) =>
    outcome.kind === kind
      ? [{ suite, id, title, outcome: outcome as Extract<Outcome, { kind: Kind }> }]
      : [],
  );
}
