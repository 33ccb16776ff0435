import type { Bisection } from "../../bisect/bisection.ts";
import { short, textOf } from "../bisection.ts";
import { block, code, text } from "./escape.ts";

/** Left-out commits that an issue lists. */
const SOME = 10;

/** What a bisection found as the Markdown of an issue. Authors and subjects are whoever's: they are shown as code. */
export function bisectionIssue(found: Bisection): string {
  const { sentence, next, facts } = textOf(found);
  const { culprit, left_out: leftOut } = found;
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
    facts.map((fact) => `- ${text(fact)}`).join("\n"),
    ...(left.length > 0 ? [`Left out: ${leftOut.length}\n\n${left.join("\n")}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}
