import { markdownTable } from "markdown-table";
import type { AlarmRate } from "../../calibrate/alarms.ts";
import type { Calibration } from "../../calibrate/calibrate.ts";
import { plural } from "../../contract/words.ts";

const ROWS = 40;

/** A calibration as tables for a terminal or a Markdown file, noisiest rows first. */
export function renderCalibration(calibration: Calibration): string {
  const { sessions, variations, withinJob, againstStored } = calibration;
  const changes = variations[0]?.needed.map(({ change }) => `+${percent(change, 0)}`) ?? [];
  const table = markdownTable(
    [
      ["suite", "case", "metric", "process sd", "session sd", ...changes],
      ...variations
        .slice(0, ROWS)
        .map((row) => [
          row.suite,
          row.case,
          row.metric,
          percent(row.processSd),
          row.sessionSd === null ? "–" : percent(row.sessionSd),
          ...row.needed.map(({ processes }) => (processes === null ? "> 1000" : String(processes))),
        ]),
    ],
    { align: ["l", "l", "l", "r", "r", ...changes.map(() => "r")] },
  );
  const rest = variations.length - ROWS;
  return [
    `${plural(sessions, "session")} of unchanged code, ${plural(variations.length, "gating row")}.`,
    "The last columns: processes a side to see that change with 80 % chance.",
    "",
    table,
    ...(rest > 0 ? [`… and ${rest} quieter rows: --json has all`] : []),
    "",
    `False alarms, both sides in one job: rows ${rate(withinJob.rows)}, jobs ${rate(withinJob.jobs)}`,
    againstStored === null
      ? "False alarms against stored sessions: unknown below four sessions"
      : `Against stored sessions, before confirmation: rows ${rate(againstStored.rows)}, jobs ${rate(againstStored.jobs)}`,
  ].join("\n");
}

function rate({ hits, trials, rate: share, interval }: AlarmRate): string {
  const [low, high] = interval;
  return `${hits} of ${trials} (${percent(share)}, 95 % interval ${percent(low)} to ${percent(high)})`;
}

function percent(fraction: number, digits = 1): string {
  return `${(100 * fraction).toFixed(digits)} %`;
}
