// The report of a real run of every domain, as the tool recorded it (tests/fixtures/run/README.md).
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderHtmlReport } from "../../../src/report/html/report.ts";
import { readResults } from "../../../src/sessions/read.ts";
import { readVerdict } from "../../../src/sessions/read_verdict.ts";
import { drawAll, launch, openReport, overlaps, violations } from "./browser.ts";

const RUN = join(import.meta.dirname, "../../fixtures/run");
const DOMAINS = ["classical", "dl", "llm", "rl"];

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launch();
  const verdict = await readVerdict(join(RUN, "verdict.json"));
  const results = await readResults(join(RUN, "results.json"));
  html = renderHtmlReport({ verdict, head: [results], base: [] });
});
afterAll(() => browser.close());

test.each([
  ["light", 1360],
  ["dark", 1360],
  ["light", 390],
] as const)(
  "%s, %s pixels wide: nothing in the console, nothing requested, nothing for axe to find, nothing overlaps",
  async (scheme, width) => {
    await using report = await openReport(browser, html, scheme);
    const { page, complaints } = report;
    await page.setViewportSize({ width, height: 900 });
    await drawAll(page);
    expect(await violations(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBe(0);
    await page.locator("#measurements .open").first().click();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test.each(["changes", "measurements", "parity", "latency", "curves", "memory"])(
  "%s has content, and every figure in it can be read",
  async (section) => {
    await using report = await openReport(browser, html);
    const { page } = report;
    await drawAll(page);
    expect(await page.locator(`#${section} .mount > *`).count()).toBeGreaterThan(0);
    const shown = await page.locator(`#${section} .mount`).textContent();
    expect(shown).not.toMatch(/NaN|undefined|Infinity|\[object|\de[+-]?\d/);
  },
);

test("the memory chart has all domains, and the ratio chart lets one choose among them", async () => {
  await using report = await openReport(browser, html);
  await drawAll(report.page);
  const picture = await report.page.locator("#memory figure").textContent();
  expect(picture).toMatch(new RegExp(DOMAINS.join(".*")));
  const chooser = report.page.locator("#parity").getByLabel("Domain").first();
  expect(await chooser.locator("option").allTextContents()).toEqual(DOMAINS);
});

test("the filter by domain keeps the rows of that domain, and lists all four", async () => {
  await using report = await openReport(browser, html);
  const section = report.page.locator("#measurements");
  await section.scrollIntoViewIfNeeded();
  const domain = section.getByLabel("Domain");
  expect(await domain.locator("option").allTextContents()).toEqual(["all", ...DOMAINS]);
  for (const name of DOMAINS) {
    await domain.selectOption(name);
    const cases = await section.locator("tbody .open").allTextContents();
    expect(cases.length, name).toBeGreaterThan(0);
    expect(cases.filter((id) => !id.startsWith(`${name}/`))).toEqual([]);
  }
});
