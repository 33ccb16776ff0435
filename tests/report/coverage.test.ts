// How many of the functions that a change touches the benchmarks run: one sentence everywhere, and names that do nothing.
import { describe, expect, test } from "vitest";
import type { Coverage } from "../../src/contract/generated/types.ts";
import { commentBody } from "../../src/report/comment/body.ts";
import { coverageSentence } from "../../src/report/coverage_words.ts";
import { renderHtmlReport } from "../../src/report/html/report.ts";
import { renderVerdict } from "../../src/report/terminal/table.ts";
import { pass } from "./comment/verdicts.ts";

const coverage: Coverage = {
  ...{ touched: 14, run: 9, unknown: 2 },
  not_seen: { count: 3, names: ["a.py:f", "b.rs:<b>@team #1 | `x`", "\u001b[31mc.py:g"] },
};
const SENTENCE =
  "This change touches 14 functions: benchmarks run 9, 3 were not seen to run, of 2 it is not known.";

test("the sentence leaves out what there is none of", () => {
  expect(coverageSentence(coverage)).toBe(SENTENCE);
  const all = { touched: 1, run: 1, unknown: 0, not_seen: { count: 0, names: [] } };
  expect(coverageSentence(all)).toBe("This change touches 1 function: benchmarks run 1.");
  const one = { ...all, run: 0, not_seen: { count: 1, names: ["a.py:f"] } };
  expect(coverageSentence(one)).toContain("benchmarks run 0, 1 was not seen to run.");
});

describe("a verdict with it", () => {
  const covered = { ...pass, coverage };

  test("comment: the sentence is open, the names are folded code", () => {
    const body = commentBody(covered, {}, 60_000);
    const [open = "", folded = ""] = body.split("<details><summary>Touched, not seen to run: 3");
    expect(open.replaceAll("\\", "")).toContain(SENTENCE);
    expect(folded).toContain("|`a.py:f`|");
    expect(folded).not.toContain("<b>");
    expect(folded).not.toContain("\u001b");
    expect(folded).toContain("<code>b&#46;rs&#58;&#60;b&#62;&#64;team");
  });

  test("terminal: every line within the width, without control characters", () => {
    const text = renderVerdict(covered, { width: 60, color: false });
    expect(text.replaceAll("\n", " ")).toContain(SENTENCE);
    expect(text).toMatch(/^Touched, not seen to run \(3\)\na\.py:f$/m);
    expect(text).not.toContain("\u001b");
  });

  test("report: names are text", () => {
    const text = renderHtmlReport({ verdict: covered, head: [], base: [] });
    expect(text).toContain(`<summary>${SENTENCE}</summary>`);
    expect(text).not.toContain("<b>@team");
  });

  test("without it nobody says anything", () => {
    expect(commentBody(pass, {}, 60_000)).not.toMatch(/touch/i);
    expect(renderVerdict(pass, { width: 60, color: false })).not.toMatch(/touch/i);
  });
});
