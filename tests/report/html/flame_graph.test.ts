import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseProfile, Flames } from "../../../src/contract/generated/types.ts";
import { found, layOut, treeOf, trunkOf } from "../../../src/report/html/client/flame_tree.ts";
import { renderHtmlReport } from "../../../src/report/html/report.ts";
import { caseProfile } from "../case_profile.ts";
import { sample } from "../sample.ts";
import { drawAll, launch, type OpenReport, openReport, violations } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The sample's report, its first red row with a profile. */
async function opened(
  profile: CaseProfile,
  scheme: "light" | "dark" = "light",
): Promise<OpenReport> {
  const { verdict, results } = sample({ paired: true });
  const red = verdict.comparisons.find((row) => row.verdict === "regression" && row.gating)!;
  const profiles = [{ ...profile, suite: red.suite, case: red.case }];
  const page = renderHtmlReport({ verdict, head: [{ ...results, profiles }], base: [] });
  const report = await openReport(browser, page, scheme);
  await drawAll(report.page);
  return report;
}

describe("the flame graph", () => {
  test.each(["light", "dark"] as const)("is readable and loads nothing (%s)", async (scheme) => {
    await using report = await opened(caseProfile(), scheme);
    expect(await report.page.getByRole("treeitem").count()).toBeGreaterThan(4);
    expect(await report.page.locator('nav a[href="#causes"]').count()).toBe(1);
    expect(await violations(report.page)).toEqual([]);
    expect(report.complaints).toEqual([]);
  });

  test("is walked by keys, widened by Enter, left by Escape, and each step is told", async () => {
    await using report = await opened(caseProfile());
    const { page } = report;
    const told = page.locator(".told");
    const { keyboard } = page;
    await page.locator('.frame[tabindex="0"]').focus();
    expect(await told.textContent()).toContain("serve");
    await keyboard.press("ArrowDown");
    expect(await told.textContent()).toContain("Estimator._fit: ");
    const narrow = await page.locator(".frame:focus").boundingBox();
    await keyboard.press("ArrowRight");
    expect(await told.textContent()).toContain("Estimator._predict: ");
    await keyboard.press("ArrowLeft");
    await keyboard.press("Enter");
    const wide = await page.locator(".frame:focus").boundingBox();
    expect(wide!.width).toBeGreaterThan(narrow!.width);
    expect(await page.getByRole("treeitem", { name: /_predict/ }).count()).toBe(0);
    await keyboard.press("Escape");
    expect(await told.textContent()).toContain("serve");
    expect(await page.getByRole("treeitem", { name: /_predict/ }).count()).toBe(1);
  });

  test("finds a function by a part of its name, with its share", async () => {
    await using report = await opened(caseProfile());
    await report.page.getByLabel("Find a function").fill("SVD");
    expect(await report.page.locator(".flamegraph .filters .hint").textContent()).toMatch(
      /^2 calls, 8\d\u202f% of head$|^2 calls, 8\d.% of head$/,
    );
    expect(await report.page.locator(".frame.hit").count()).toBe(2);
  });

  test("draws what a hostile document has, and nothing of it acts", async () => {
    const attack = "</script><img src=x onerror=globalThis.owned=1>";
    const flames: Flames = {
      names: ["", attack],
      frames: [
        [-1, 0, 0, 1],
        [0, 1, -5, 1e300],
        [1, 99, 1, 1],
        [2, 1, 0, -3],
        [7, 1, 0, 1],
        [0, 1, 0, 1],
      ],
    };
    const profile = caseProfile(attack);
    if ("why" in profile.outcome) throw new Error("it has an outcome");
    await using report = await opened({ ...profile, outcome: { ...profile.outcome, flames } });
    expect(await report.page.getByRole("treeitem").count()).toBeGreaterThan(0);
    expect(await report.page.evaluate(() => "owned" in globalThis)).toBe(false);
    expect(report.complaints).toEqual([]);
  });
});

describe("its layout", () => {
  const flames: Flames = {
    names: ["", "main", "a", "b", "a::inner"],
    frames: [
      [-1, 0, 100, 200],
      [0, 1, 100, 200],
      [1, 2, 60, 150],
      [2, 4, 30, 90],
      [1, 3, 40, 50],
    ],
  };
  const root = treeOf(flames)!;

  test("begins where the calls part", () => {
    expect(trunkOf(root).name).toBe("main");
  });

  test("gives each call the width of its cost on head, below its caller", () => {
    const placed = layOut(trunkOf(root)).map(({ frame, left, width, row }) => [
      ...[frame.name, left, width, row],
    ]);
    expect(placed).toEqual([
      ["", 0, 1, 0],
      ["main", 0, 1, 1],
      ["a", 0, 0.75, 2],
      ["a::inner", 0, 0.45, 3],
      ["b", 0.75, 0.25, 2],
    ]);
  });

  test("leaves out what is too deep to be drawn", () => {
    const deep: Flames = {
      names: ["main"],
      frames: Array.from({ length: 10_000 }, (_, i) => [i - 1, 0, 1, 1]),
    };
    expect(layOut(treeOf(deep)!).length).toBeLessThan(2000);
  });

  test("counts what is found within what is found once", () => {
    const { frames, share } = found(root, "a");
    expect([...frames].map(({ name }) => name)).toEqual(["main", "a", "a::inner"]);
    expect(share).toBe(1);
    expect(found(root, "a::").share).toBe(0.45);
    expect(found(root, "").frames.size).toBe(0);
  });
});
