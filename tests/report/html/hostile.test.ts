import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Results, Verdict } from "../../../src/contract/generated/types.ts";
import { historyOf } from "../../../src/history/series.ts";
import { embeddedJson, html } from "../../../src/report/html/page/markup.ts";
import { renderHtmlReport } from "../../../src/report/html/report.ts";
import { sample } from "../sample.ts";
import { drawAll, launch, openReport } from "./browser.ts";

/** Each would run, load or break out if it were ever taken for markup. */
const ATTACKS = [
  "<script>globalThis.owned=1</script>",
  "</script><script>globalThis.owned=1</script>",
  "</title><script>globalThis.owned=1</script>",
  "<!--<script>",
  '"><img src=x onerror="globalThis.owned=1">',
  "'-globalThis.owned-'",
  "<svg/onload=globalThis.owned=1>",
  "javascript:globalThis.owned=1",
  "\u2028globalThis.owned=1\u2029",
  "&lt;script&gt;globalThis.owned=1&lt;/script&gt;",
  "$" + "{globalThis.owned=1}",
  "</style><link rel=stylesheet href=http://127.0.0.1:9/x.css>",
];
const ATTACK = ATTACKS.join(" ");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The sample with the attack wherever a string of others can be. */
function poisoned(): { verdict: Verdict; results: Results; stored: Results[] } {
  const { verdict, results, stored } = sample({ paired: false, sessions: 3 });
  const [first, second] = verdict.comparisons;
  const spoil = (id: string) => (id === first!.case ? `x/${ATTACK}` : id);
  const spoilResults = (each: Results): Results => ({
    ...each,
    session: { ...each.session, label: ATTACK, branch: ATTACK, commit: ATTACK },
    suites: { [ATTACK]: { version: ATTACK, versions: { [ATTACK]: ATTACK } } },
    cases: each.cases.map((row) => ({ ...row, case: spoil(row.case) })),
  });
  return {
    results: spoilResults(results),
    stored: stored.map(spoilResults),
    verdict: {
      ...verdict,
      summary: ATTACK,
      profile: ATTACK,
      warnings: [
        { code: "processor-unnamed", suites: [ATTACK] },
        { code: "expired-waivers", waivers: [{ match: ATTACK, reason: ATTACK, expires: ATTACK }] },
        { code: "matches-nothing", entries: [{ kind: "rules", match: ATTACK, nearest: ATTACK }] },
      ],
      head: { label: ATTACK, commit: ATTACK, sessions: [ATTACK] },
      base: { label: ATTACK, commit: ATTACK, sessions: [ATTACK] },
      comparisons: verdict.comparisons.map((row) =>
        row === first || row === second
          ? {
              ...row,
              case: `x/${ATTACK}`,
              metric: ATTACK,
              unit: ATTACK,
              verdict: "regression",
              reason: { code: "skipped", because: ATTACK },
              gating: true,
              effect: 9,
            }
          : { ...row, case: spoil(row.case) },
      ),
      parity: verdict.parity.map((row) => ({
        ...row,
        case: spoil(row.case),
        numerator: ATTACK,
        reason: { code: "suite-not-measured", suite: ATTACK, outcome: "failed" },
      })),
      equivalence: verdict.equivalence.map((row) => ({
        ...row,
        case: spoil(row.case),
        check: ATTACK,
        expected: ATTACK,
        got: ATTACK,
        tolerance: ATTACK,
      })),
      failures: [
        {
          suite: ATTACK,
          case: ATTACK,
          outcome: {
            kind: "failed",
            stage: "crash",
            message: ATTACK,
            hint: ATTACK,
            stderr_tail: ATTACK,
          },
        },
        {
          suite: "rust",
          case: "a/b",
          outcome: { kind: "wrong", check: ATTACK, expected: ATTACK, got: ATTACK },
        },
        { suite: "rust", case: "a/b", outcome: { kind: "skipped", reason: ATTACK } },
      ],
      environment: {
        head: { [ATTACK]: ATTACK },
        differences: [{ field: ATTACK, base: ATTACK, head: ATTACK, rule: "warn" }],
      },
    },
  };
}

test("strings of others stay text everywhere, are shown as they are, and load nothing", async () => {
  const { verdict, results, stored } = poisoned();
  const history = historyOf([...stored, results]);
  const page = renderHtmlReport({ verdict, head: [results], base: stored, history });
  await using report = await openReport(browser, page);
  await drawAll(report.page);
  await report.page.locator("#measurements .open").first().click();
  expect(await report.page.evaluate(() => "owned" in globalThis)).toBe(false);
  expect(await report.page.locator("img, link, iframe, main script, dialog script").count()).toBe(
    0,
  );
  expect(await report.page.locator("script").count()).toBe(2);
  // A line separator may be collapsed when shown; all else is there to be read.
  const shown = (await report.page.locator("#failures pre").first().textContent())!;
  expect(shown).toBe(ATTACK);
  expect(await report.page.title()).toContain(ATTACKS[0]);
  expect(report.complaints).toEqual([]);
});

test("even if markup got in, the page's policy would not run it", async () => {
  const { verdict, results } = sample();
  const page = renderHtmlReport({ verdict, head: [results], base: [] });
  const broken = page.replace(
    "<main",
    '<img src="http://127.0.0.1:9/x" onerror="globalThis.owned=1"><script>globalThis.owned=1</script><main',
  );
  await using report = await openReport(browser, broken);
  await drawAll(report.page);
  expect(await report.page.evaluate(() => "owned" in globalThis)).toBe(false);
  const refused = report.complaints.filter((text) => /Content Security Policy/.test(text));
  expect(refused.filter((text) => /script/i.test(text))).toHaveLength(2);
  expect(refused.filter((text) => /image/i.test(text))).toHaveLength(1);
});

test.each(ATTACKS)("%s embedded as JSON is inert and comes back the same", (attack) => {
  const { text } = embeddedJson({ [attack]: attack });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ [attack]: attack });
});

test("a template escapes every value, in text and in attributes, once", () => {
  expect(html`<a title="${'"&'}">${"<b>"}${html`<i>${"'"}</i>`}</a>`.text).toBe(
    '<a title="&quot;&amp;">&lt;b&gt;<i>&#39;</i></a>',
  );
  expect(html`${[null, false, undefined, 0, ["<", "x"]]}`.text).toBe("0&lt;x");
});
