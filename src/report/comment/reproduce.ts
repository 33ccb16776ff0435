import type { Verdict } from "../../contract/generated/types.ts";

/** Of many cases the first are named: a command must fit a terminal. */
const NAMED_CASES = 5;

/** The command that measures what failed (or else everything) again, safe to paste into a shell. */
export function reproduceCommand({ comparisons, failures, profile, base, head }: Verdict): string {
  const red = comparisons.filter(({ verdict, gating }) => verdict === "regression" && gating);
  const failed = failures.filter(({ outcome }) => outcome.kind !== "skipped");
  const cases = [...new Set([...red, ...failed].map((row) => row.case))];
  const words = ["rvp-bench", "run", "--profile", quote(profile)];
  for (const id of cases.slice(0, NAMED_CASES)) words.push("--case", quote(id));
  if (isCommit(base?.commit) && base.commit !== head.commit) words.push("--base", base.commit);
  const command = words.join(" ");
  return isCommit(head.commit) ? `git checkout ${head.commit}\n${command}` : command;
}

function isCommit(commit: string | undefined): commit is string {
  return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit);
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith("-")
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
