import { type Command, Option } from "commander";
import { rowKey } from "../contract/names.ts";
import { matcherOf } from "../contract/rules.ts";
import { type HistorySeries, historyOf } from "../history/series.ts";
import { recordsOf, toCsv, toJsonLines } from "../history/table.ts";
import { wantsColor } from "../report/terminal/color.ts";
import { renderHistory } from "../report/terminal/history.ts";
import { readSessions } from "../sessions/read_sessions.ts";
import { asCalled } from "./as_called.ts";
import { withDirectory } from "./options.ts";
import { readingOf, stored } from "./stored_history.ts";

interface Options {
  directory: string;
  row: string[];
  drift: boolean;
  format: "table" | "csv" | "jsonl";
  json: boolean;
}

export function addHistory(program: Command): void {
  withDirectory(program.command("history"))
    .summary("figures over the stored sessions, and where their level changed")
    .description(
      "Read the stored sessions of this runner class, or the results files that are named, and find where\n" +
        "a series changed its level for good (docs/method.md, drift). csv and jsonl have one line per\n" +
        "session and series, with the same columns: for a spreadsheet, DuckDB or a Parquet writer.",
    )
    .argument("[file...]", "results files or folders instead of the stored sessions")
    .option("-r, --row <glob...>", "only rows that match suite:case:metric", [])
    .option("--drift", "only series that changed their level", false)
    .addOption(
      new Option("-f, --format <name>", "how it is printed")
        .choices(["table", "csv", "jsonl"])
        .default("table"),
    )
    .option("--json", "print the series with their change points as JSON", false)
    .addHelpText(
      "after",
      "\nExamples:\n  rvp-bench history --drift\n" +
        "  rvp-bench history --row 'rust:classical/**:fit_time' --format csv > fit_time.csv",
    )
    .action(async (files: string[], options: Options) => {
      const { directory } = options;
      const sessions = files.length > 0 ? await readSessions(files) : await stored(directory);
      const history = historyOf(sessions, readingOf(directory)).filter(selector(options));
      process.stdout.write(options.json ? `${JSON.stringify(history)}\n` : print(history, options));
    });
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
