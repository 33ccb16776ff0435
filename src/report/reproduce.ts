import type { Verdict } from "../contract/generated/types.ts";
import { PROFILE_NAMES } from "../contract/names.ts";
import { classesOf } from "./classes.ts";

/** Of many cases the first are named: a command must fit a terminal. */
const NAMED_CASES = 5;

/** Were the figures measured by another tool? Those have no profile of this one. */
export function isImported({ profile }: Pick<Verdict, "profile">): boolean {
  return !PROFILE_NAMES.some((name) => name === profile);
}

/**
 * The command that measures what failed (or else everything) again, safe to paste into a shell; null where
 * other tools measured, for what they did has no profile here.
 *
 * @param name what this program is called where the command is pasted
 */
export function reproduceCommand(verdict: Verdict, name = "rvp-bench"): string | null {
  const { comparisons, failures, parity, profile, base, head } = verdict;
  if (isImported(verdict)) return null;
  const { red } = classesOf({ comparisons });
  const failed = failures.filter(
    ({ outcome }) => outcome.kind === "failed" || outcome.kind === "wrong",
  );
  const outside = parity.filter(({ verdict }) => verdict === "out-of-bounds");
  const cases = [...new Set([...red, ...failed, ...outside].map((row) => row.case))];
  const words = [name, "run", "--profile", quote(profile)];
  for (const id of cases.slice(0, NAMED_CASES)) words.push("--case", quote(id));
  if (isCommit(base?.commit) && base.commit !== head.commit) words.push("--base", base.commit);
  const command = words.join(" ");
  return isCommit(head.commit) ? `git checkout ${head.commit}\n${command}` : command;
}

function isCommit(commit: string | undefined): commit is string {
  return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit);
}

/** A word as a shell takes it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith("-")
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
