import type { Bisection, MeasuredChange } from "../bisect/bisection.ts";
import { plural } from "../contract/words.ts";
import * as figures from "./figures.ts";
import { quote } from "./reproduce.ts";

type Commit = Bisection["good"];

/** A bisection in words, the same in every report; hostile text of commits is not in them, but for hashes. */
export interface BisectionText {
  word: string;
  tone: "good" | "bad" | "unsure";
  sentence: string;
  /** A command that works when it is pasted; null: nothing is left to do. */
  next: string | null;
  facts: string[];
}

export function short({ hash }: Commit): string {
  return hash.slice(0, 12);
}

export function textOf(found: Bisection): BisectionText {
  return { ...conclusionOf(found), next: nextOf(found), facts: factsOf(found) };
}

function conclusionOf(found: Bisection): Pick<BisectionText, "word" | "tone" | "sentence"> {
  const { row, good, bad, culprit, between } = found;
  const name = `${row.suite} ${row.case} ${row.metric}`;
  if (culprit) {
    return {
      word: "found",
      tone: "bad",
      sentence: `${short(culprit)} changed ${name} by ${changed(found, found.change)}.`,
    };
  }
  if (between) {
    const { after, until, commits, because } = between;
    const where = `behind ${short(after)} and at ${short(until)} at the latest (${plural(commits, "commit")})`;
    return {
      word: "between",
      tone: "unsure",
      sentence: `${name} changed by ${changed(found, found.change)} ${where}. ${BECAUSE[because]}`,
    };
  }
  const ends = `${short(bad)} and ${short(good)}`;
  if (found.conclusion === "same-program") {
    return {
      word: "same program",
      tone: "good",
      sentence: `${ends} run the same program: what differs is not the code.`,
    };
  }
  const bound = figures.bound({
    ...row,
    interval: found.whole?.interval ?? null,
    verdict: "no-change",
  });
  return {
    word: "not slower",
    tone: "good",
    sentence: `${name}: on fresh rounds ${short(bad)} was not shown to be worse than ${short(good)}${bound && `; it is ${bound}`}.`,
  };
}

const BECAUSE = {
  open: "The programs in between could not be measured, or not be told from either end.",
  time: "The time ended: --minutes gives it more.",
  "not-settled":
    "Where the search led, fresh rounds showed no change of its own: several commits may share it.",
} as const;

function changed({ row }: Bisection, change: MeasuredChange | null | undefined): string {
  if (!change) return figures.MISSING;
  return `${figures.effect({ ...row, ...change })} ${figures.effectInterval({ ...row, ...change })}`.trim();
}

function nextOf({ culprit, between, row }: Bisection): string | null {
  if (between) return `git log --first-parent ${between.after.hash}..${between.until.hash}`;
  if (!culprit) return null;
  const { hash, parents } = culprit;
  if (parents < 2) return `git show ${hash}`;
  // What a merge brought has commits of its own.
  const { suite, case: id, metric } = row;
  const name = `--suite ${quote(suite)} --case ${quote(id)} --metric ${quote(metric)}`;
  return `rvp-bench bisect ${name} --good ${hash}^1 --bad ${hash}^2`;
}

function factsOf(found: Bisection): string[] {
  const { good, bad, whole, effort } = found;
  const { commits, programs, measured, processes, linear_processes: linear, seconds } = effort;
  const search = linear === undefined ? "" : `, where a linear search takes ${linear}`;
  return [
    `${plural(commits, "commit")} from ${short(good)} to ${short(bad)}, ${plural(programs, "program")}`,
    ...(whole ? [`between the ends: ${changed(found, whole)}`] : []),
    `${plural(measured, "program")} measured by ${plural(processes, "process")}${search}, in ${figures.seconds(seconds)}`,
  ];
}
