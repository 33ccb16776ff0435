// The history page as its readers have it: in a browser, by hand and by keyboard, however much there is.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Results } from "../../../src/contract/generated/types.ts";
import { validateHistoryPage } from "../../../src/contract/generated/validators.mjs";
import { parse } from "../../../src/contract/parse.ts";
import { type HistorySeries, historyOf } from "../../../src/history/series.ts";
import { badgeOf } from "../../../src/report/badge.ts";
import { renderHistoryPage } from "../../../src/report/html/history_page.ts";
import { historyPage, stateOfPage } from "../../../src/report/html/model/history_page.ts";
import { sample } from "../sample.ts";
import { drawAll, launch, openReport, overlaps, violations } from "./browser.ts";

const { stored } = sample({ paired: false, sessions: 20 });
const newest = historyOf(stored);
const older = historyOf(stored.slice(0, 12));
const machines = [
  { name: "older-2c", history: older },
  { name: "epyc-16c", history: newest },
];
const page = historyPage("o/r", machines, "https://github.com/o/r/commit/");
const html = renderHistoryPage(page);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("what it draws is what its schema says", () => {
  const written: unknown = JSON.parse(JSON.stringify(page));
  expect(parse(validateHistoryPage, written)).toMatchObject({ ok: true });
});

test.each(["light", "dark"] as const)(
  "in %s: nothing in the console, nothing requested, nothing for axe to find",
  async (scheme) => {
    await using report = await openReport(browser, html, scheme);
    await drawAll(report.page);
    expect(await violations(report.page)).toEqual([]);
    expect(await overlaps(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  },
);

test("shows the newest machine, its changes of level with their commits, and the course of the first", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  expect(await page.getByLabel("Machines").locator("option:checked").textContent()).toBe(
    "epyc-16c",
  );
  const rows = page.locator("#changes tbody tr");
  expect(await rows.count()).toBe(4);
  const drifted = newest.find(({ changes }) => changes.length > 0)!;
  const commit = drifted.points[drifted.changes[0]!.index]!.commit!;
  const link = rows.first().getByRole("link");
  expect(await link.getAttribute("href")).toBe(`https://github.com/o/r/commit/${commit}`);
  const picture = page.locator("#course svg[role=img]");
  expect(await picture.getAttribute("aria-label")).toContain("over 20 sessions, 1 change of level");
  const words = await picture.locator("text").allTextContents();
  expect(words).toEqual(expect.arrayContaining(["v1.2.0", commit.slice(0, 7)]));
});

test("what can fail a job comes first among the changes, though it changed earlier; its figure is beside it", async () => {
  const [series] = many(1, 9);
  const changedAt = (index: number, gate: boolean): HistorySeries => ({
    ...{ ...series!, case: `toy/sum/${gate ? "gates" : "informs"}`, gate },
    changes: [{ index, before: 1, after: 1.2, p: 1e-4 }],
  });
  const history = [changedAt(6, false), changedAt(3, true)];
  const model = historyPage("o/r", [{ name: "m", history }]);
  await using report = await openReport(browser, renderHistoryPage(model));
  const cells = await report.page.locator("#changes tbody tr td:nth-child(-n+2)").allTextContents();
  const plain = cells.map((text) => text.replace(/\u202f/g, " "));
  expect(plain).toEqual(["toy/sum/gates", "+20.0 %", "toy/sum/informs", "+20.0 %"]);
});

test("filters narrow the rows, and the keyboard goes from row to row and opens one", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  const section = page.locator("#rows");
  const status = section.getByRole("status");
  expect(await status.textContent()).toBe(`${newest.length} rows`);
  await section.getByLabel("Level").selectOption("changed");
  expect(await status.textContent()).toBe(`4 of ${newest.length} rows`);
  await section.getByLabel("Level").selectOption("");
  await section.getByLabel("Domain").selectOption("llm");
  const llm = newest.filter(({ case: id }) => id.startsWith("llm/"));
  expect(await status.textContent()).toBe(`${llm.length} of ${newest.length} rows`);
  const first = section.locator("tbody .open").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  const row = section.locator("tr[data-index]", { has: page.locator(":focus") });
  expect(await row.getAttribute("data-index")).toBe("1");
  const name = await row.locator("td").first().textContent();
  await page.keyboard.press("Enter");
  expect(await page.locator("#course h3 code").textContent()).toBe(name);
});

test("another machine is another history", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  await page.getByLabel("Machines").selectOption({ label: "older-2c" });
  expect(await page.locator("#machine dl").textContent()).toContain("Sessions12,");
  expect(await page.locator("#course svg[role=img]").getAttribute("aria-label")).toContain(
    "12 sessions",
  );
});

test("names of others are text, whatever they hold", async () => {
  const attack =
    '</script><img src=x onerror="globalThis.owned=1">\u2028$' + "{globalThis.owned=1}";
  const spoilt = stored.map(
    (each): Results => ({
      ...each,
      session: { ...each.session, label: attack, commit: attack },
      cases: each.cases.map((row) => ({ ...row, suite: attack, case: `${row.case}/${attack}` })),
    }),
  );
  const model = historyPage(attack, [{ name: attack, history: historyOf(spoilt) }], "https://x/");
  await using report = await openReport(browser, renderHistoryPage(model));
  await drawAll(report.page);
  expect(await report.page.evaluate(() => Object.hasOwn(globalThis, "owned"))).toBe(false);
  expect(await report.page.locator("img").count()).toBe(0);
  expect(report.complaints).toEqual([]);
});

test("nothing stored yet is a page, too", async () => {
  const empty = historyPage("o/r", []);
  await using report = await openReport(browser, renderHistoryPage(empty));
  expect(await report.page.textContent("header")).toContain("begins with the second");
  expect(await violations(report.page)).toEqual([]);
  expect(report.complaints).toEqual([]);
  expect(stateOfPage(empty)).toBe("unknown");
});

/** Rows of so many sessions; the first one changed its level. */
function many(rows: number, sessions: number): HistorySeries[] {
  const series = newest[0]!;
  return Array.from({ length: rows }, (_, row) => ({
    ...series,
    case: `classical/family/case-${row}`,
    changes: row === 0 ? [{ index: 3, before: 1, after: 2, p: 1e-4 }] : [],
    points: Array.from({ length: sessions }, (_, i) => ({
      ...series.points[0]!,
      session: `s${i}`,
      started: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
      processes: 5,
      ...{ value: 0.012345 * (1 + row), low: 0.012123 * (1 + row), high: 0.012567 * (1 + row) },
    })),
  }));
}

test("400 rows of 200 sessions are some megabytes, and drawn as fast as they are scrolled", async () => {
  const large = renderHistoryPage(historyPage("o/r", [{ name: "m", history: many(400, 200) }]));
  expect(Buffer.byteLength(large)).toBeLessThan(5e6);
  await using report = await openReport(browser, large);
  expect(await report.page.locator("#rows tr[data-index]").count()).toBeLessThan(60);
});

test("beyond its bound the page keeps what changed, and says how much it leaves out", async () => {
  const model = historyPage("o/r", [{ name: "m", history: many(1500, 200) }]);
  const [machine] = model.machines;
  expect(machine!.leftOut).toBe(500);
  expect(machine!.history.series[0]!.case).toBe("classical/family/case-0");
  await using report = await openReport(browser, renderHistoryPage(model));
  expect(await report.page.textContent("#machine")).toContain(
    "1000 and 500 that this page has no room",
  );
});

test.each(["passing", "regression", "unknown"] as const)(
  "the badge says %s, and loads nothing",
  async (state) => {
    const tab = await browser.newPage();
    const requests: string[] = [];
    tab.on("request", (request) => requests.push(request.url()));
    await tab.setContent(badgeOf(state));
    expect(await tab.getByRole("img", { name: `bench: ${state}` }).count()).toBe(1);
    expect(await tab.locator("text").allTextContents()).toEqual(["bench", state]);
    expect(requests).toEqual([]);
    await tab.close();
  },
);
