import type { HistorySeries } from "./series.ts";

/** One session of one series: flat, so that CSV, JSON lines and Parquet hold it as it is. */
export interface HistoryRecord {
  suite: string;
  case: string;
  metric: string;
  session: string;
  started: string;
  commit: string | null;
  label: string | null;
  value: number;
  processes: number;
  /** The relative change of level that begins here; null where none does. */
  change: number | null;
}

/** The column order of every export. */
export const COLUMNS = [
  "suite",
  "case",
  "metric",
  "session",
  "started",
  "commit",
  "label",
  "value",
  "processes",
  "change",
] as const satisfies readonly (keyof HistoryRecord)[];

export function recordsOf(history: readonly HistorySeries[]): HistoryRecord[] {
  return history.flatMap(({ suite, case: id, metric, points, changes }) =>
    points.map(({ session, started, commit, label, value, processes }, index) => {
      const change = changes.find((each) => each.index === index);
      return {
        suite,
        case: id,
        metric,
        session,
        started,
        commit: commit ?? null,
        label: label ?? null,
        value,
        processes,
        change: change ? change.after / change.before - 1 : null,
      };
    }),
  );
}

/** RFC 4180, with a header; what is unknown is empty. Numbers are written so that they read back the same. */
export function toCsv(records: readonly HistoryRecord[]): string {
  const lines = records.map((record) => COLUMNS.map((column) => cell(record[column])).join(","));
  return [COLUMNS.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}

/** One JSON object a line, every key in every line: what pyarrow, DuckDB and jq read as a table. */
export function toJsonLines(records: readonly HistoryRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  // A spreadsheet takes a text that begins so for a formula.
  const inert = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
