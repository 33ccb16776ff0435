import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Results, Verdict } from "../contract/generated/types.ts";
import { withinLimits } from "../contract/limits.ts";
import { historyOf } from "../history/series.ts";
import { writeWhole } from "../system/files.ts";
import { commentBody } from "./comment/body.ts";
import { trendOf } from "./comment/trend.ts";
import { renderHtmlReport } from "./html/report.ts";

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
