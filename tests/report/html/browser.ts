import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's Chromium; another one by RVP_CHROMIUM. */
const CHROMIUM = process.env.RVP_CHROMIUM ?? "/usr/bin/chromium";

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET }).catch((cause: unknown) => {
    throw new Error(`${CHROMIUM} does not start: apt install chromium, or set RVP_CHROMIUM`, {
      cause,
    });
  });
}

export interface OpenReport {
  page: Page;
  /** Console errors, exceptions, refused policies and requests beyond the file: all must stay empty. */
  complaints: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A report opened from disk, as a reader does. */
export async function openReport(
  browser: Browser,
  html: string,
  colorScheme: "light" | "dark" = "light",
): Promise<OpenReport> {
  const folder = mkdtempSync(join(tmpdir(), "rvp-report-"));
  const file = join(folder, "report.html");
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const page = await browser.newPage({ colorScheme, viewport: { width: 1360, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== url) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return {
    page,
    complaints,
    async [Symbol.asyncDispose]() {
      await page.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Scroll through the whole page, so that every section is drawn. */
export async function drawAll(page: Page): Promise<void> {
  for (const section of await page.locator("main > section").all()) {
    await section.scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".mount")].every((mount) => mount.childElementCount > 0),
  );
}

/** What axe-core finds wrong, as rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // A page with a strict policy refuses injected <script>; evaluate goes around it, as a debugger does.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await run(document, { resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}

/** Words in pictures that lie upon each other, as "one / other" by picture. */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure svg, svg.axis")].flatMap((picture) => {
      const words = [...picture.querySelectorAll("text")]
        .filter((text) => text.textContent)
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const name = picture.getAttribute("aria-label") ?? "axis";
      return words.flatMap(({ text, box }, i) =>
        words
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 3,
          )
          .map((other) => `${name}: ${text} / ${other.text}`),
      );
    }),
  );
}
