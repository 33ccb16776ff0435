// A bisection in words: the commit, its change, the next step, and what whoever wrote the commit cannot do to a terminal or an issue.
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Bisection } from "../../src/bisect/bisection.ts";
import { bisectionIssue } from "../../src/report/comment/bisection.ts";
import { renderBisection } from "../../src/report/terminal/bisect.ts";
import { caseProfile } from "./case_profile.ts";

const commit = (digit: string, more: Partial<Bisection["good"]> = {}): Bisection["good"] => ({
  hash: digit.repeat(40),
  author: "Ada",
  date: "2026-11-26T09:00:00Z",
  subject: `commit ${digit}`,
  parents: 1,
  ...more,
});
const change = {
  effect: 0.052,
  interval: [0.04, 0.064] as [number, number],
  p: 0.0005,
  rounds: 11,
};
const found: Bisection = {
  kind: "bisection",
  conclusion: "found",
  row: { suite: "toy", case: "toy/sum/large", metric: "fit_time", unit: "s", scale: "ratio" },
  good: commit("a"),
  bad: commit("b"),
  whole: change,
  culprit: commit("c"),
  change,
  left_out: [],
  effort: {
    processes: 190,
    seconds: 61,
    commits: 66,
    programs: 65,
    measured: 8,
    linear_processes: 1408,
  },
};
const terminal = (bisection: Bisection, width = 100) =>
  renderBisection(bisection, { width, color: false });

test("what was found: the commit, its change, the next step, the cost beside a linear search", () => {
  const text = terminal(found);
  expect(text).toMatch(/^FOUND\ncccccccccccc changed toy toy\/sum\/large fit_time by \+5\.2.% \[/);
  expect(text).toContain(`Next: git show ${"c".repeat(40)}`);
  expect(text).toMatch(/author {3}Ada\n.*\nsubject {2}commit c/);
  expect(text).toMatch(
    /8 programs measured by 190 processes, where a linear search takes 1408, in 1.min 1.s/,
  );
  expect(bisectionIssue(found)).toContain(`\`${"c".repeat(40)}\` \`commit c\` by \`Ada\``);
});

describe("where the cost grew at the commit", () => {
  const profile = caseProfile("numpy/@team/#1 | <b>:svd");

  test("is a table like that of a red row, whose names do nothing", () => {
    const issue = bisectionIssue({ ...found, profile });
    expect(issue).toContain("#### 🔎 Where it grew: rust classical/regression/ridge/boston");
    expect(issue).toContain("|share|function|what grew|");
    expect(issue).toMatch(/\|\d+.%\|`suite\/estimator.py:Estimator._fit`\|/);
    expect(issue).not.toContain("report");
    expect(issue).not.toMatch(/<b>|(?<!`[^`]*)@team/);
    const text = terminal({ ...found, profile });
    expect(text).toMatch(/^Where it grew\nrust classical/m);
    expect(text).toMatch(/^ +\d+.% .*suite\/estimator.py:Estimator._fit$/m);
  });

  test("is a sentence where there is no profile, and nothing where none was asked for", () => {
    const outcome = { why: "valgrind is not <b> installed" };
    const issue = bisectionIssue({ ...found, profile: { suite: "s", case: "c", outcome } });
    expect(issue).toContain("Where it grew is not known: valgrind is not &#60;b&#62; installed");
    expect(bisectionIssue(found)).not.toContain("Where it grew");
    expect(terminal(found)).not.toContain("Where it grew");
  });
});

test("of a merge the next step searches within it", () => {
  const merge = { ...found, culprit: commit("c", { parents: 2 }) };
  expect(terminal(merge)).toContain(
    `rvp-bench bisect --suite toy --case toy/sum/large --metric fit_time --good ${"c".repeat(40)}^1 --bad ${"c".repeat(40)}^2`,
  );
});

describe("what was not found says why, and names no commit as the one", () => {
  const between = (because: "open" | "time" | "not-settled"): Bisection => {
    const { culprit: _, ...rest } = found;
    const place = { after: commit("a"), until: commit("d"), commits: 4, because };
    return { ...rest, conclusion: "between", between: place };
  };

  test.each([
    ["open", "could not be measured"],
    ["time", "--minutes"],
    ["not-settled", "several commits may share it"],
  ] as const)("%s", (because, words) => {
    const text = terminal(between(because));
    expect(text.replaceAll("\n", " ")).toContain(words);
    expect(text).toContain(`git log --first-parent ${"a".repeat(40)}..${"d".repeat(40)}`);
    expect(text).not.toContain("author");
  });

  test("not slower: the bound is said", () => {
    const { culprit: _, change: __, ...rest } = found;
    const whole = { ...change, effect: 0.001, interval: [-0.01, 0.012] as [number, number] };
    const text = terminal({ ...rest, conclusion: "not-slower", whole });
    expect(text.replaceAll("\n", " ")).toMatch(
      /not shown to be worse than aaaaaaaaaaaa; it is not slower by more than 1\.2/,
    );
    expect(text).not.toContain("Next:");
  });
});

describe("hostile authors and subjects", () => {
  const hostile = "\u001b[2J@everyone #1 <img src=x> | [a](http://b) ``` \u202e";
  const attacked: Bisection = {
    ...found,
    culprit: commit("c", { author: hostile, subject: hostile }),
    left_out: [{ commit: commit("e", { subject: hostile }), because: hostile }],
  };

  test("move no cursor, and no line outgrows a narrow terminal but the command", () => {
    const text = terminal(attacked, 40);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    for (const line of text.split("\n")) {
      if (!line.startsWith("Next:")) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    }
  });

  test("mention nobody, link nothing and bring no HTML into an issue", () => {
    const text = bisectionIssue(attacked);
    const outside = text.replace(/<code>[^<]*<\/code>/g, "").replace(/(`+)[\s\S]*?\1/g, "");
    expect(outside).not.toMatch(/@everyone|<img|\]\(http/);
    for (const sign of ["\u001b", "\u202e"]) expect(text).not.toContain(sign);
  });
});
