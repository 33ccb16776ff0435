import type { Bisection } from "../../bisect/bisection.ts";
import type { CaseProfile } from "../../contract/generated/types.ts";
import { short, textOf } from "../bisection.ts";
import { causeTable } from "./causes.ts";
import { block, code, text } from "./escape.ts";
import { renderSection } from "./section.ts";

/** Left-out commits that an issue lists. */
const SOME = 10;

/** Functions of a profile; the table has no more. */
const MOST_FUNCTIONS = 20;

/** What a bisection found as the Markdown of an issue. Authors and subjects are whoever's: they are shown as code. */
export function bisectionIssue(found: Bisection): string {
  const { sentence, next, facts } = textOf(found);
  const { culprit, profile, left_out: leftOut } = found;
  const named = culprit
    ? [
        `${code(culprit.hash)} ${code(culprit.subject)} by ${code(culprit.author)}, ${code(culprit.date)}`,
      ]
    : [];
  const left = leftOut
    .slice(0, SOME)
    .map(
      ({ commit, because }) => `- ${code(short(commit))} ${code(commit.subject)}: ${text(because)}`,
    );
  const parts = [
    text(sentence),
    ...named,
    ...(next ? [block(next, 2000, "sh")] : []),
    ...(profile ? [cause(profile)] : []),
    facts.map((fact) => `- ${text(fact)}`).join("\n"),
    ...(left.length > 0 ? [`Left out: ${leftOut.length}\n\n${left.join("\n")}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Where the cost grew at the commit, in the table of a pull request's comment; or why that is not known. */
function cause(profile: CaseProfile): string {
  if ("why" in profile.outcome) return text(`Where it grew is not known: ${profile.outcome.why}`);
  return renderSection(
    causeTable(profile, (id) => code(id)),
    MOST_FUNCTIONS,
  );
}
