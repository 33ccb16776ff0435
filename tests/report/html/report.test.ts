import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type HistorySeries, historyOf } from "../../../src/history/series.ts";
import { headlineOf } from "../../../src/report/headline.ts";
import { renderHtmlReport } from "../../../src/report/html/report.ts";
import { NOTHING_TO_DO, nextStep } from "../../../src/report/next_step.ts";
import { curve } from "../curve.ts";
import { NINE } from "../nine.ts";
import { sample } from "../sample.ts";
import { drawAll, launch, openReport, violations } from "./browser.ts";

let browser: Browser;
const paired = sample();
const html = renderHtmlReport({ verdict: paired.verdict, head: [paired.results], base: [] });

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(["light", "dark"] as const)(
  "in %s: nothing in the console, nothing requested, nothing for axe to find",
  async (scheme) => {
    const { verdict, results, stored } = sample({ paired: false, sessions: 9 });
    const history = historyOf([...stored, results]);
    const full = renderHtmlReport({ verdict, head: [results], base: stored, history });
    await using report = await openReport(browser, full, scheme);
    await drawAll(report.page);
    expect(await violations(report.page)).toEqual([]);
    await report.page.locator("#measurements .open").first().click();
    expect(await violations(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  },
);

test.each([
  ["light", 1360],
  ["dark", 390],
] as const)(
  "curves over size, %s, %i pixels wide: a picture each, named, and nothing to complain of",
  async (scheme, width) => {
    const crossover = { size: 155, low: null, high: 180, ahead_above: "python" };
    const curves = [
      curve("classical/svm/svc/rows", { crossovers: [crossover] }),
      curve("classical/svm/svc/features", { ahead: "rust" }),
      curve("rl/dqn/rows"),
    ];
    const verdict = { ...paired.verdict, curves };
    const page = renderHtmlReport({ verdict, head: [paired.results], base: [] });
    await using report = await openReport(browser, page, scheme);
    await report.page.setViewportSize({ width, height: 900 });
    await drawAll(report.page);
    expect(await linked(report.page)).toEqual(await sectionsOf(report.page));
    const section = report.page.locator("#sizes");
    const names = () =>
      section
        .locator("svg[role=img]")
        .evaluateAll((all) => all.map((svg) => svg.getAttribute("aria-label")));
    expect(await names()).toEqual([
      expect.stringContaining("crossover: 155 [< 50, 180], python less above"),
      expect.stringContaining("crossover: none: rust less at all sizes"),
    ]);
    await section.getByLabel("Domain").selectOption({ label: "rl" });
    expect(await names()).toEqual([expect.stringContaining("crossover: undecided")]);
    expect(
      await report.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBe(0);
    expect(await violations(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  },
);

test("the conclusion is there without a script", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  expect(await page.locator("h1").textContent()).toBe("Could not measure");
  expect(await page.locator("#failures li").count()).toBe(4);
  expect(await page.locator("#failures pre").textContent()).toContain("index out of bounds");
  expect(await page.locator("noscript").textContent()).toContain("verdict.json");
  await context.close();
});

test("search, selects and the box narrow the table, and the count says so", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  const section = page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  const status = section.getByRole("status");
  const gating = paired.verdict.comparisons.filter((row) => row.gating);
  const all = paired.verdict.comparisons.length;
  expect(await status.textContent()).toBe(`${gating.length} of ${all} rows`);
  await section.getByLabel("only what can fail the job").uncheck();
  expect(await status.textContent()).toBe(`${all} rows`);
  await section.getByLabel("Search").fill("RIDGE boston");
  const ridge = paired.verdict.comparisons.filter(({ case: id }) => /ridge\/boston/.test(id));
  expect(await status.textContent()).toBe(`${ridge.length} of ${all} rows`);
  await section.getByLabel("Verdict").selectOption("regression");
  const red = ridge.filter(({ verdict }) => verdict === "regression");
  expect(red.length).toBeGreaterThan(0);
  expect(await status.textContent()).toBe(`${red.length} of ${all} rows`);
  expect(await section.locator("tbody tr[data-index]").first().textContent()).toContain("fit_time");
  await section.getByLabel("Suite").selectOption("python");
  expect(await status.textContent()).toBe(`0 of ${all} rows`);
});

test("a header sorts, and again the other way; what has no figure comes last both times", async () => {
  await using report = await openReport(browser, html);
  const section = report.page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  const header = section.getByRole("columnheader", { name: "Change" });
  const change = async (row: number) =>
    (await section.locator("tbody tr[data-index]").nth(row).locator("td").nth(1).textContent())!;
  await header.getByRole("button").click();
  expect(await header.getAttribute("aria-sort")).toBe("ascending");
  expect(await change(0)).toMatch(/^−15/);
  await header.getByRole("button").click();
  expect(await header.getAttribute("aria-sort")).toBe("descending");
  expect(await change(0)).toMatch(/^\+2[12]/);
});

test("with the keyboard alone: to a row, down a page, into the case, and back to the row", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  const section = page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  await section.locator(".open").first().focus();
  const index = () =>
    page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-index"));
  await page.keyboard.press("ArrowDown");
  expect(await index()).toBe("1");
  await page.keyboard.press("End");
  const gating = paired.verdict.comparisons.filter((row) => row.gating).length;
  expect(await index()).toBe(String(gating - 1));
  await page.keyboard.press("Home");
  expect(await index()).toBe("0");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "classical/regression/ridge/boston" });
  expect(await dialog.isVisible()).toBe(true);
  expect(await dialog.locator("figure").count()).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  expect(await dialog.isVisible()).toBe(false);
  expect(await index()).toBe("0");
});

test("the strip plot has a dot for every process of both sides", async () => {
  await using report = await openReport(browser, html);
  const section = report.page.locator("#changes");
  await section.scrollIntoViewIfNeeded();
  const first = section.locator("article").first();
  expect(await first.textContent()).toContain("classical/regression/ridge/boston");
  expect(await first.locator("figure circle").count()).toBe(30);
});

test("the theme button turns dark to light and back", async () => {
  await using report = await openReport(browser, html, "dark");
  const { page } = report;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole("button", { name: "Switch to light colours" }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.getByRole("button", { name: "Switch to dark colours" }).click();
  expect(await ground()).toBe(dark);
});

test("paper gets every section and the rows, not a scroll bar", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const rows = await page.locator("#measurements tbody tr[data-index]").count();
  expect(rows).toBe(paired.verdict.comparisons.filter((row) => row.gating).length);
  expect(await page.locator("#memory figure").count()).toBe(1);
});

test("the history says levels with their unit and change; what can fail a job comes first", async () => {
  const series = (metric: string, gate: boolean, after: number): HistorySeries => ({
    ...{ suite: "rust", case: "toy/sum/small", metric, unit: "s", gate, better: "lower" },
    points: [0.001, after].map((value, i) => ({
      ...{ session: `s${i}`, started: `2026-11-0${i + 1}T00:00:00Z`, value, processes: 5 },
      ...{ low: value, high: value },
    })),
    changes: after === 0.001 ? [] : [{ index: 1, before: 0.001, after, p: 0.001 }],
  });
  const history = [
    ...[series("steady_informs", false, 0.001), series("steady_gates", true, 0.001)],
    ...[
      series("informs", false, 0.0015),
      series("gates", true, 0.0011),
      series("more", true, 0.0008),
    ],
  ];
  const { verdict, results } = paired;
  const page = renderHtmlReport({ verdict, head: [results], base: [], history });
  await using report = await openReport(browser, page);
  const section = report.page.locator("#history");
  await section.scrollIntoViewIfNeeded();
  // The section is drawn when it comes into view, after the scroll has returned.
  await section.locator("tbody tr").first().waitFor();
  const rows = await section.locator("tbody tr").allTextContents();
  const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, " ");
  const day = "2026-11-02";
  expect(rows.map(plain)).toEqual([
    `rusttoy/sum/smallmoreyes1.00 ms800 µs−20.0 %${day}`,
    `rusttoy/sum/smallgatesyes1.00 ms1.10 ms+10.0 %${day}`,
    `rusttoy/sum/smallinformsno1.00 ms1.50 ms+50.0 %${day}`,
  ]);
  const options = await section.locator("option").allTextContents();
  expect(options.map(plain)).toEqual([
    "rust toy/sum/small more: 800 µs, −20.0 %",
    "rust toy/sum/small gates: 1.10 ms, +10.0 %",
    "rust toy/sum/small informs: 1.50 ms, +50.0 %",
    "rust toy/sum/small steady_gates: 1.00 ms",
    "rust toy/sum/small steady_informs: 1.00 ms",
  ]);
});

test("with no base there is nothing to compare, and the figures are shown", async () => {
  const { verdict, results } = sample({ paired: false });
  await using report = await openReport(
    browser,
    renderHtmlReport({ verdict, head: [results], base: [] }),
  );
  const { page } = report;
  await drawAll(page);
  expect(await page.locator("#changes").count()).toBe(0);
  const headers = await page.locator("#measurements thead th button").allTextContents();
  expect(headers).toEqual(["Case", "Metric", "Suite", "Head", "Items per second"]);
  expect(report.complaints).toEqual([]);
});

test("on a phone the case stays in sight while the table scrolls, and its change is beside it", async () => {
  await using report = await openReport(browser, html);
  const { page } = report;
  await page.setViewportSize({ width: 390, height: 844 });
  const section = page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  const cells = section.locator("tbody tr[data-index]").first().locator("td");
  const right = async (cell: number) => {
    const box = (await cells.nth(cell).boundingBox())!;
    return box.x + box.width;
  };
  expect(await right(1)).toBeLessThanOrEqual(390);
  const before = await right(0);
  await section.locator(".scroller").evaluate((scroller) => {
    scroller.scrollLeft = 400;
  });
  expect(await right(0)).toBe(before);
  expect(await right(1)).toBeLessThan(before);
});

/** What the page's own list of its sections leads to. */
async function linked(page: Page): Promise<string[]> {
  const links = await page.locator("nav a").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href"))!.slice(1)));
}

async function sectionsOf(page: Page): Promise<string[]> {
  const sections = await page.locator("main > section").all();
  return Promise.all(sections.map(async (section) => (await section.getAttribute("id"))!));
}

const SCREENS = [
  ["light", 390, 844],
  ["dark", 1360, 900],
] as const;

test.each(Object.keys(NINE).flatMap((name) => SCREENS.map((screen) => [name, ...screen] as const)))(
  "%s, %s, %i pixels wide: the first screen says it, and axe finds nothing in the whole page",
  async (name, scheme, width, height) => {
    const { verdict, results, stored } = await NINE[name]!();
    const page = renderHtmlReport({ verdict, head: [results], base: stored });
    await using report = await openReport(browser, page, scheme);
    await report.page.setViewportSize({ width, height });
    const bottom = async (text: string) => {
      const box = (await report.page.getByText(text).first().boundingBox())!;
      return box.y + box.height;
    };
    const { sentence } = headlineOf(verdict);
    expect(await bottom(sentence)).toBeLessThan(height);
    const { sentence: step } = nextStep(verdict) ?? { sentence: NOTHING_TO_DO };
    expect(await bottom(step)).toBeLessThan(height);
    await drawAll(report.page);
    expect(await linked(report.page)).toEqual(await sectionsOf(report.page));
    // No part of the page is wider than the screen.
    const widest = await report.page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
    expect(await violations(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  },
);

test("ten thousand rows: as few are drawn as are seen, at the top and far down", async () => {
  const { verdict, results } = sample({ cases: 800 });
  expect(verdict.comparisons.length).toBeGreaterThan(10_000);
  await using report = await openReport(
    browser,
    renderHtmlReport({ verdict, head: [results], base: [] }),
  );
  const { page } = report;
  const section = page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  await section.getByLabel("only what can fail the job").uncheck();
  const drawn = section.locator("tbody tr[data-index]");
  expect(await drawn.count()).toBeLessThan(60);
  const last = await section.locator(".scroller").evaluate(async (scroller) => {
    scroller.scrollTop = scroller.scrollHeight;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Number(
      [...scroller.querySelectorAll("tr[data-index]")].at(-1)!.getAttribute("data-index"),
    );
  });
  expect(last).toBe(verdict.comparisons.length - 1);
  expect(await drawn.count()).toBeLessThan(60);
  expect(report.complaints).toEqual([]);

  // What a screenful costs does not depend on how many rows there are.
  await using short = await openReport(browser, html);
  const many = await medianDraw(page);
  const few = await medianDraw(short.page);
  expect(many / few).toBeLessThan(4);
});

/** Milliseconds to draw and lay out one screenful after a jump, the median of many. */
async function medianDraw(page: Page): Promise<number> {
  const section = page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  return section.locator(".scroller").evaluate((scroller) => {
    const times: number[] = [];
    for (let i = 0; i < 41; i++) {
      scroller.scrollTop = (i * 900) % 10_000;
      const start = performance.now();
      scroller.dispatchEvent(new Event("scroll"));
      scroller.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[20]!;
  });
}
