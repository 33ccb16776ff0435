import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommentContext, commentBody } from "../../../src/report/comment/body.ts";
import { block, code, text } from "../../../src/report/comment/escape.ts";
import { trendOf } from "../../../src/report/comment/trend.ts";
import { caseResult, process, results } from "../../compare/documents.ts";
import { expectGolden } from "../../golden.ts";
import { NINE } from "../nine.ts";
import { decoded, foreignTags, html } from "./html.ts";
import * as verdicts from "./verdicts.ts";

const LIMIT = 65_000;

const context: CommentContext = {
  runUrl: "https://github.com/o/r/actions/runs/7",
  reportUrl: "https://github.com/o/r/actions/runs/7#artifacts",
  definitionUrl: (id) =>
    `https://github.com/o/r/blob/abc/benchmarks/${id.split("/", 2).join("/")}.toml#L3`,
};

describe("comment body", () => {
  it.each([
    ["pass", verdicts.pass],
    ["regression", verdicts.regression],
    ["not-measured", verdicts.notMeasured],
    ["wrong-answer", verdicts.wrongAnswer],
    ["inconclusive", verdicts.inconclusive],
  ])("shows %s", async (name, verdict) => {
    await expectGolden(`comment/${name}.md`, commentBody(verdict, context, LIMIT));
  });

  it.each(Object.keys(NINE))(
    "answers for %s within 25 lines before the first fold",
    async (name) => {
      const { verdict } = await NINE[name]!();
      const body = commentBody(verdict, context, LIMIT);
      const shown = body.slice(0, body.indexOf("<details>")).split("\n");
      expect(shown.filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(25);
      await expectGolden(
        `comment/nine/${name}.md`,
        `${body.slice(0, body.indexOf("<details>"))}\n`,
      );
    },
  );

  it("folds the rows that a first screen has no room for, and loses none", () => {
    const comparisons = Array.from({ length: 60 }, (_, i) =>
      verdicts.comparison({ case: `classical/svm/svc/${i}` }),
    );
    const body = commentBody({ ...verdicts.regression, comparisons }, context, LIMIT);
    const shown = body.slice(0, body.indexOf("<details>"));
    expect(shown.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(25);
    expect(shown).toContain("`classical/svm/svc/0`");
    expect(body).toMatch(/<summary>The other \d+ of them<\/summary>/);
    for (let i = 0; i < 60; i++) expect(body).toContain(`svc/${i}\``);
  });

  it("names case, effect, interval, adjusted p and definition of a red row without a click", () => {
    const body = commentBody(verdicts.regression, context, LIMIT);
    const shown = body.slice(0, body.indexOf("<details>"));
    for (const part of ["ridge/boston", "+13.8", "+9.4", "+18.4", "0.002", "regression.toml#L3"]) {
      expect(shown).toContain(part);
    }
    expect(shown).not.toContain("exact kernel");
    expect(shown).not.toContain("cpu_percent");
  });

  it("shows the course of what changed where sessions are stored, and no empty column elsewhere", () => {
    const levels = [1, 1.01, 1, 1.15];
    const sessions = levels.map((level, index) =>
      results(
        [
          caseResult({
            suite: "rust",
            case: "classical/regression/ridge/boston",
            processes: [process("head", 0, { samples: { fit_time: [level] } })],
          }),
        ],
        `s${index}`,
      ),
    );
    const trend = trendOf(sessions, verdicts.regression.comparisons);
    const body = commentBody(verdicts.regression, { trend }, LIMIT);
    expect(body).toMatch(/base → head\|history\|\n/);
    expect(body).toMatch(/`…\/regression\/ridge\/boston`\|.*\|`fit_time`\|`rust`\|.*\|▁▁▁█\|\n/);
    const alone = trendOf(sessions.slice(-1), verdicts.regression.comparisons);
    expect(commentBody(verdicts.regression, { trend: alone }, LIMIT)).not.toContain("history");
  });

  it("says of a fork's figures that they may be made up", () => {
    expect(commentBody(verdicts.pass, { untrusted: true }, LIMIT)).toContain("could have altered");
    expect(commentBody(verdicts.pass, {}, LIMIT)).not.toContain("could have altered");
  });

  it("lets no hostile string act", () => {
    const page = html(commentBody(verdicts.hostile(9), { untrusted: true }, LIMIT));
    expect(foreignTags(page)).toEqual([]);
    expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
  });

  it("keeps under the limit, whatever and however much there is to say", () => {
    for (const rows of [1, 9, 100, 2000]) {
      expect(commentBody(verdicts.hostile(rows), context, LIMIT).length).toBeLessThanOrEqual(LIMIT);
    }
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), (limit) => {
        expect(commentBody(verdicts.hostile(9), context, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 30, seed: 8 },
    );
  });

  it("counts the rows it leaves to the report", () => {
    const many = {
      ...verdicts.pass,
      comparisons: Array.from({ length: 3000 }, () => verdicts.comparison()),
    };
    expect(commentBody(many, {}, LIMIT)).toMatch(/… and \d+ more in the report\./);
  });
});

describe("escape", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.constantFrom(..."`|<>&\\*_[]()!#@-\n $~:/wW.a1")).map((signs) => signs.join("")),
    fc.constantFrom(...verdicts.HOSTILE),
  );

  it("text renders as what was written, and as nothing else", () => {
    fc.assert(
      fc.property(anything, (written) => {
        const page = html(`x ${text(written)} x`);
        expect(page.startsWith("<p>x") && page.endsWith("x</p>")).toBe(true);
        expect(page.slice(3, -4)).not.toContain("<");
        expect(decoded(page.slice(4, -5).trim())).toBe(visible(written));
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  /** What a reader should see of it. */
  const visible = (written: string) =>
    written
      .replace(/[\t\n\r\u2028\u2029]+/g, " ")
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd")
      .trim();

  it("text mentions nobody and refers to no issue", () => {
    expect(text("@octocat fixes #12 and gh-3")).not.toMatch(/@\w|#\d|gh\\?-\d/i);
  });

  it("code is one code span in one table cell", () => {
    fc.assert(
      fc.property(anything, (written) => {
        fc.pre(code(written) !== "");
        const page = html(`| a | b |\n| - | - |\n| ${code(written)} | end |`);
        expect(page.match(/<td>/g)).toHaveLength(2);
        expect(page).toMatch(/<td><code>[^<]*<\/code><\/td>\n<td>end<\/td>/);
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it("block is one code block", () => {
    fc.assert(
      fc.property(anything, (written) => {
        expect(html(`${block(written)}\n\nend`)).toMatch(
          /^<pre><code>[^<]*<\/code><\/pre>\n<p>end<\/p>$/,
        );
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
