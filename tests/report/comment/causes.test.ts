import { expect, test } from "vitest";
import type { CaseProfile } from "../../../src/contract/generated/types.ts";
import { commentBody } from "../../../src/report/comment/body.ts";
import { renderVerdict } from "../../../src/report/terminal/table.ts";
import { expectGolden } from "../../golden.ts";
import { caseProfile } from "../case_profile.ts";
import { foreignTags, html } from "./html.ts";
import * as verdicts from "./verdicts.ts";

const LIMIT = 65_000;
const { regression } = verdicts;

function comment(...profiles: CaseProfile[]): string {
  return commentBody(regression, { profiles }, LIMIT);
}

/** What is seen before the first click. */
function shown(body: string): string {
  return body.slice(0, body.indexOf("<details>"));
}

test("the functions that answer for it stand below the red row, within a first look", async () => {
  const body = shown(comment(caseProfile()));
  expect(body.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(25);
  expect(body).toMatch(
    /\|91.%\|`suite\/estimator\.py:Estimator\._fit`\|calls .*svd 3 → 15 times\|/,
  );
  await expectGolden("comment/causes.md", `${body}\n`);
});

test("on a terminal, too, at any width", async () => {
  for (const width of [40, 80, 120]) {
    const said = renderVerdict(regression, { width, color: false, profiles: [caseProfile()] });
    const part = said.slice(
      said.indexOf("Where it grew"),
      said.indexOf("\n\n", said.indexOf("Where")),
    );
    for (const line of part.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
    if (width === 120) await expectGolden("terminal/causes.txt", `${part}\n`);
  }
});

test("a title that is folded is words, and no Markdown", () => {
  const others = regression.comparisons.map((row) => ({ ...row, case: `${row.case}-again` }));
  const long = {
    ...regression,
    comparisons: Array(9)
      .fill([...regression.comparisons, ...others])
      .flat(),
  };
  const body = commentBody(long, { profiles: [caseProfile()] }, LIMIT);
  expect(body).toContain(
    "<summary>🔎 Where it grew: rust classical/regression/ridge/boston</summary>",
  );
});

test("a case has one profile, however many a document has of it", () => {
  expect(comment(...Array<CaseProfile>(1000).fill(caseProfile()))).toBe(comment(caseProfile()));
});

test("why there is none is one line, folded", () => {
  const { suite, case: id } = caseProfile();
  const body = comment({ suite, case: id, outcome: { why: "valgrind is not installed" } });
  expect(body).toContain("<summary>Red, without a profile: 1</summary>");
  expect(body).toContain("no profile: valgrind is not installed");
});

test("a case that is not red in the end has none", () => {
  expect(comment({ ...caseProfile(), case: "classical/svm/svc/iris" })).toBe(comment());
});

test("lets no name of a function act", () => {
  const hostile = "@all <img src=x> [a](http://x) | `#1` </details> ::error::";
  const page = html(comment(caseProfile(hostile)));
  expect(foreignTags(page)).toEqual([]);
  expect(page).toContain("&lt;img");
});
