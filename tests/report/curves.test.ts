import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { SizeCurve, Verdict } from "../../src/contract/generated/types.ts";
import { commentBody } from "../../src/report/comment/body.ts";
import {
  crossoverWords,
  curvesHeadline,
  curvesToShow,
  exponentText,
} from "../../src/report/curve_words.ts";
import { renderVerdict } from "../../src/report/terminal/table.ts";
import { curve } from "./curve.ts";
import { sample } from "./sample.ts";

const at = (size: number, low: number | null, high: number | null) => ({
  size,
  low,
  high,
  ahead_above: "python",
});
const crossing = curve("classical/svm/svc/rows", { crossovers: [at(155.2, 150.4, 160)] });
const ahead = curve("classical/regression/ridge/rows", { ahead: "rust" });
const undecided = curve("classical/clustering/k_means/rows");
const memory = curve("classical/svm/svc/rows", { ahead: "rust" }, { metric: "rss", unit: "B" });
const base = at(420, 390, 450);
const moved = { ...crossing, moved: [{ base, head: crossing.ratio!.crossovers[0]! }] };

const verdictWith = (...curves: SizeCurve[]): Verdict => ({ ...sample().verdict, curves });

describe("the words of a curve", () => {
  test("a crossover with its interval, ends that were not measured, and none", () => {
    expect(crossoverWords(crossing)).toBe("155 [150, 160], python less above");
    const low = curve("a/b", { crossovers: [at(60, null, 70)] });
    expect(crossoverWords(low)).toBe("60 [< 50, 70], python less above");
    const high = curve("a/b", { crossovers: [at(1500, 1000, null)] });
    expect(crossoverWords(high)).toBe("1500 [1000, > 1600], python less above");
    expect(crossoverWords(ahead)).toBe("none: rust less at all sizes");
    expect(crossoverWords(undecided)).toBe("undecided");
  });

  test("an exponent with half its interval", () => {
    expect(crossing.suites.map(exponentText)).toEqual(["−0.12 ± 0.02", "2.02 ± 0.04"]);
  });

  test("those that cross come first, then the undecided, and bytes last", () => {
    const shown = curvesToShow({
      ...sample().verdict,
      curves: [memory, ahead, undecided, crossing],
    });
    expect(shown).toEqual([crossing, undecided, ahead, memory]);
    expect(curvesHeadline(shown)).toBe(
      "4 curves: a crossover in 1, rust less at all sizes in 2, undecided in 1",
    );
  });
});

test("the terminal has a line for each, within its width", () => {
  for (const width of [40, 80, 160]) {
    const all = renderVerdict(verdictWith(crossing, ahead), { width, color: false }).split("\n");
    const start = all.findIndex((line) => line.startsWith("Curves over size (2)"));
    expect(start).toBeGreaterThan(0);
    const section = all.slice(start, all.indexOf("", start));
    expect(
      Math.max(...section.map((line) => stripVTControlCharacters(line).length)),
    ).toBeLessThanOrEqual(width);
    expect(section.join("\n")).toMatch(/155 \[150, 160\] +python\n.* none +rust/);
  }
  expect(renderVerdict(sample().verdict, { width: 80, color: false })).not.toContain("Curves");
});

test("a suite that was measured alone is not undecided", () => {
  const { ratio: _, ...alone } = ahead;
  const said = renderVerdict(verdictWith(alone), { width: 160, color: false });
  const section = said.slice(said.indexOf("Curves over size (1)"));
  expect(section.split("\n\n")[0]!.split("\n").at(-1)).not.toMatch(/undecided|none/);
});

test("the comment has a line where a crossover moved, and none where it did not", () => {
  const body = (verdict: Verdict) => commentBody(verdict, {}, 60_000);
  expect(body(verdictWith(crossing, ahead))).not.toContain("Crossovers");
  const text = body(verdictWith(moved));
  expect(text).toContain("Crossovers that moved: 1");
  expect(text).toContain("420 [390, 450], python less above");
  expect(text).toContain("155 [150, 160], python less above");
  expect(text).toMatch(/95.% intervals/);
  const strict = verdictWith(moved);
  expect(body({ ...strict, policy: { ...strict.policy, alpha: 0.01 } })).toMatch(/99.% intervals/);
  const gone = { ...ahead, moved: [{ base, head: null }] };
  expect(body(verdictWith(gone))).toMatch(/420 \[390, 450\], python less above\|none\|/);
});
