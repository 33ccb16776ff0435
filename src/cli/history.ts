import { basename, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { releasesOf } from "../base/release.ts";
import { rowKey } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";
import { type HistorySeries, historyOf } from "../history/series.ts";
import { recordsOf, toCsv, toJsonLines } from "../history/table.ts";
import { wantsColor } from "../report/terminal/color.ts";
import { renderHistory } from "../report/terminal/history.ts";
import { type StoredHistory, writeHistory } from "../report/write.ts";
import { readSessions } from "../sessions/read_sessions.ts";
import { loadAllBaselines } from "../sessions/store.ts";
import { asCalled } from "./as_called.ts";
import { withDirectory } from "./options.ts";
import { projectRoot } from "./project.ts";
import { readingOf, stored } from "./stored_history.ts";

interface Options {
  directory: string;
  row: string[];
  drift: boolean;
  format: "table" | "csv" | "jsonl";
  json: boolean;
  html?: string;
}

export function addHistory(program: Command): void {
  withDirectory(program.command("history"))
    .summary("figures over the stored sessions, and where their level changed")
    .description(
      "Read the stored sessions of this runner class, or the results files that are named, and find where\n" +
        "a series changed its level for good (docs/method.md, drift). csv and jsonl have one line per\n" +
        "session and series, with the same columns: for a spreadsheet, DuckDB or a Parquet writer. --html writes a\n" +
        "page of all classes of machines, a badge (badge.svg) and the figures of the page (history.json).",
    )
    .argument("[file...]", "results files or folders instead of the stored sessions")
    .option("-r, --row <glob...>", "only rows that match suite:case:metric", [])
    .option("--drift", "only series that changed their level", false)
    .addOption(
      new Option("-f, --format <name>", "how it is printed")
        .choices(["table", "csv", "jsonl"])
        .default("table")
        .conflicts("json"),
    )
    .addOption(
      new Option(
        "--html <folder>",
        "write the history page there: index.html, badge.svg, history.json",
      ).conflicts(["row", "drift", "format", "json"]), // a page, and its badge, are of all rows
    )
    .option("--json", "print the series with their change points as JSON", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench history --drift\n  rvp-bench history --html site\n" +
        "  rvp-bench history --row 'rust:classical/**:fit_time' --format csv > fit_time.csv",
    )
    .action(async (files: string[], options: Options) => {
      const { directory, html } = options;
      if (html !== undefined) {
        const written = await writeHistory(resolve(html), await pageOf(directory, files));
        process.stdout.write(written.map((path) => `wrote ${path}\n`).join(""));
        return;
      }
      const sessions = files.length > 0 ? await readSessions(files) : await stored(directory);
      const history = historyOf(sessions, readingOf(directory)).filter(selector(options));
      process.stdout.write(options.json ? `${JSON.stringify(history)}\n` : print(history, options));
    });
}

/** Of the stored sessions all machines' are shown, not those of this one alone. */
async function pageOf(directory: string, files: readonly string[]): Promise<StoredHistory> {
  const root = files.length > 0 ? resolve(directory) : projectRoot(directory);
  const machines =
    files.length > 0
      ? [{ name: "files", sessions: await readSessions(files) }]
      : await loadAllBaselines(join(root, "baselines"));
  const title = basename(root);
  return { title, machines, releases: await releasesOf(root), reading: readingOf(directory) };
}

function selector({ row, drift }: Options): (series: HistorySeries) => boolean {
  const matchers = row.map(matcherOf);
  return (series) =>
    (!drift || series.changes.length > 0) &&
    (matchers.length === 0 || matchers.some((matches) => matches(rowKey(series))));
}

function print(history: readonly HistorySeries[], { format }: Options): string {
  if (format === "csv") return toCsv(recordsOf(history));
  if (format === "jsonl") return toJsonLines(recordsOf(history));
  const { columns: width = 120, isTTY } = process.stdout;
  const lines = renderHistory(history, { width, color: wantsColor(process.env, isTTY) });
  return `${asCalled(lines)}\n`;
}
