import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Results, Verdict } from "../contract/generated/types.ts";
import { withinLimits } from "../contract/limits.ts";
import { type Release, withReleases } from "../history/releases.ts";
import { historyOf, type Reading } from "../history/series.ts";
import { writeWhole } from "../system/files.ts";
import { badgeOf } from "./badge.ts";
import { commentBody } from "./comment/body.ts";
import { trendOf } from "./comment/trend.ts";
import { renderHistoryPage } from "./html/history_page.ts";
import { historyPage, stateOfPage } from "./html/model/history_page.ts";
import { renderHtmlReport } from "./html/report.ts";
import { junitOf } from "./junit.ts";

/** The files of one run. */
export interface ReportFiles {
  results: string;
  verdict: string;
  markdown: string;
  html: string;
}

/** Write results.json, verdict.json, report.md and report.html, each whole or not at all. */
export async function writeReports(
  folder: string,
  documents: { verdict: Verdict; results: Results; stored: Results[]; history?: Results[] },
): Promise<ReportFiles> {
  const { verdict, results, stored, history = [] } = documents;
  const files = {
    results: join(folder, "results.json"),
    verdict: join(folder, "verdict.json"),
    markdown: join(folder, "report.md"),
    html: join(folder, "report.html"),
  };
  await mkdir(folder, { recursive: true });
  await writeWhole(files.results, JSON.stringify(withinLimits(results)));
  await writeWhole(files.verdict, JSON.stringify(verdict, null, 2));
  const sessions = [...history, results];
  const reading = { catalog: verdict.catalog, summaries: verdict.policy.summaries };
  const { profiles } = results;
  const trend = trendOf(sessions, verdict.comparisons, reading);
  await writeWhole(
    files.markdown,
    commentBody(verdict, { trend, profiles }, Number.MAX_SAFE_INTEGER),
  );
  const course = historyOf(sessions, reading);
  const html = renderHtmlReport({ verdict, head: [results], base: stored, history: course });
  await writeWhole(files.html, html);
  return files;
}

/** The sessions of a project, by class of machine, and how they are read. */
export interface StoredHistory {
  title: string;
  machines: readonly { name: string; sessions: readonly Results[] }[];
  releases?: readonly Release[];
  reading?: Reading;
  /** Where commits can be read: a URL that a hash ends. */
  commits?: string;
}

/** Write index.html, history.json and badge.svg of a history, each whole or not at all. */
export async function writeHistory(
  folder: string,
  { title, machines, releases = [], reading, commits }: StoredHistory,
): Promise<string[]> {
  const courses = machines.map(({ name, sessions }) => ({
    name,
    history: historyOf(withReleases(sessions, releases), reading),
  }));
  const page = historyPage(title, courses, commits);
  const files = {
    "index.html": renderHistoryPage(page),
    "history.json": JSON.stringify(page),
    "badge.svg": badgeOf(stateOfPage(page)),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}

/** For CI systems and editors that read JUnit XML. */
export async function writeJunit(file: string, verdict: Verdict): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, junitOf(verdict));
}
