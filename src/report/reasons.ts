/** The one place where codes become English. */
import type { Comparison, Reason, Warning } from "../contract/generated/types.ts";
import { caseKey, rowKey } from "../contract/names.ts";
import { plural } from "../contract/words.ts";
import { amount, percent } from "./figures.ts";

/** A row of the verdict, as far as its reason needs it. */
export interface Reasoned {
  reason?: Reason;
  scale?: Comparison["scale"] | null;
  unit?: string;
}

/** Rows with the same code, and one sentence for them all. */
export interface SharedReason<Row extends Reasoned> {
  code: Reason["code"];
  rows: Row[];
  sentence: string;
}

/** Why a row has no verdict, or not the one it had at first; empty where no reason is given. */
export function reasonOf(row: Reasoned): string {
  return row.reason ? sentence(row.reason.code, [row]) : "";
}

/** What rows share is said once: their reasons by code, the most frequent first. */
export function sharedReasons<Row extends Reasoned>(rows: readonly Row[]): SharedReason<Row>[] {
  const groups = new Map<Reason["code"], Row[]>();
  for (const row of rows) {
    if (row.reason) groups.set(row.reason.code, [...(groups.get(row.reason.code) ?? []), row]);
  }
  return [...groups]
    .map(([code, members]) => ({ code, rows: members, sentence: sentence(code, members) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

type Coded<Code extends Reason["code"]> = Reasoned & { reason: Extract<Reason, { code: Code }> };

const REASONS: { [Code in Reason["code"]]: (rows: readonly Coded<Code>[]) => string } = {
  scattered: (rows) => {
    const spread = span(
      rows,
      (reason) => reason.spread,
      (value, row) => amount(value, { scale: row.scale ?? "ratio", unit: row.unit ?? "" }),
    );
    return `Processes of the same program differ by ${spread}, so that no change within that can be told.`;
  },
  "too-noisy": (rows) => {
    const seen = span(
      rows,
      ({ detectable }) => detectable,
      (value, row) => amount(value, { scale: row.scale ?? "ratio", unit: row.unit ?? "" }),
    );
    return `Only a change of ${seen} or more would be seen; ${remedy(rows)}.`;
  },
  "out-of-time": (rows) =>
    `The time of the job ended after ${span(rows, ({ rounds }) => rounds, String)} rounds; more would decide.`,
  "not-settled": (rows) =>
    `After ${span(rows, ({ rounds }) => rounds, String)} rounds it looks worse; no time was left for fresh rounds of its own, which could show it.`,
  "not-shown": (rows) =>
    `Fresh rounds of its own (${span(rows, ({ rounds }) => rounds, String)}) showed neither that it is worse nor that it is not.`,
  "too-few-units": (rows) => {
    const { units, unit, comparisons, needed } = rows[0]!.reason;
    return (
      `${plural(units, unit)} a side cannot show a lone change among ` +
      `${plural(comparisons, "comparison")}; at least ${needed} are needed.`
    );
  },
  "one-unit": ([row]) =>
    `One ${row!.reason.unit} a side cannot show what is chance: iterations of one process share its ` +
    "memory layout, clock and machine state, so processes are what is counted.",
  "too-few-sessions": (rows) =>
    "Head and base were measured in different sessions, and how much sessions differ is not known from " +
    `${span(rows, ({ sessions }) => sessions, String)} of the base without an unchanged program in both. Measure ` +
    `both sides in one job, or store ${rows[0]!.reason.needed} sessions.`,
  "environment-differs": (rows) => {
    const fields = [...new Set(rows.flatMap(({ reason }) => reason.fields))];
    return `Head and base were measured under different conditions: ${some(fields)}.`;
  },
  "same-session": () => "Head and base are the same session: there is nothing to compare.",
  "base-not-measured": (rows) => {
    const kinds = [...new Set(rows.map(({ reason }) => reason.outcome))];
    return `The base has no figure of it (${kinds.join(", ")}).`;
  },
  "not-red-again": (rows) => {
    const known = rows.filter(({ reason }) => reason.first !== null);
    const first = span(
      known,
      ({ first }) => first!,
      (value, row) => amount(value, { scale: row.scale ?? "ratio", unit: row.unit ?? "" }),
    );
    return `It was red at first${first ? `, by ${first}` : ""}, and not when it was measured again.`;
  },
  "not-measured-again": ([row]) =>
    row!.reason.against === "base"
      ? "It was red, and could not be measured again."
      : "It is red against stored sessions, and was not measured again beside its code.",
  "failed-on-head": ([row, ...others]) =>
    others.length > 0
      ? "On head, the case failed."
      : `On head, the case failed at ${row!.reason.stage}: ${row!.reason.message}`,
  "wrong-answer": (rows) =>
    `On head, the answer is wrong (${some(unique(rows, ({ check }) => check))}), which voids the figures.`,
  skipped: (rows) =>
    `On head, the case was skipped: ${some(unique(rows, ({ because }) => because))}.`,
  duplicate: (rows) =>
    `The case is there twice in session ${some(unique(rows, ({ session }) => session))}.`,
  "no-process": () => "Head has no process of the case.",
  "metric-missing": (rows) => `${processOf(rows)} did not report the metric.`,
  "no-sample": (rows) => `${processOf(rows)} has no sample of the metric.`,
  "bad-sample": (rows) => {
    const values = unique(rows, ({ value }) => value);
    const one = rows.length === 1 ? ` as sample ${rows[0]!.reason.sample}` : "";
    const ratio = values.some((value) => Number(value) <= 0)
      ? ": a ratio needs positive values"
      : "";
    return `${processOf(rows)} reported ${some(values)}${one}${ratio}.`;
  },
  "suite-not-measured": (rows) => {
    const what = unique(rows, ({ suite, outcome }) => `${suite} (${outcome})`);
    return `A suite has no figure of it: ${some(what)}.`;
  },
  "crosses-bound": () => "The interval of the ratio holds a bound of the policy.",
};

function sentence(code: Reason["code"], rows: readonly Reasoned[]): string {
  const words = REASONS[code] as (rows: readonly Reasoned[]) => string;
  return words(rows);
}

/** What would decide rows that are too noisy. */
function remedy(rows: readonly Coded<"too-noisy">[]): string {
  const { unit } = rows[0]!.reason;
  const known = rows.filter(({ reason }) => reason.needed !== null);
  if (known.length === 0) {
    return unit === "session"
      ? "the stored sessions scatter too much"
      : `no reasonable number of ${plural(2, unit).slice(2)} decides, the noise is too large`;
  }
  const most = Math.max(...known.map(({ reason }) => reason.needed!));
  const all =
    known.length === rows.length ? "would decide" : `would decide ${known.length} of them`;
  return `${known.length > 1 ? "up to " : ""}${plural(most, unit)} a side ${all}`;
}

function processOf(rows: readonly Coded<"metric-missing" | "no-sample" | "bad-sample">[]): string {
  const { of, process, processes } = rows[0]!.reason;
  if (rows.length === 1) return `On ${of}, process ${process} of ${processes}`;
  return `On ${some(unique(rows, (reason) => reason.of))}, a process`;
}

/** One figure, or the smallest and the largest of many. */
function span<Row extends Coded<Reason["code"]>>(
  rows: readonly Row[],
  figure: (reason: Row["reason"]) => number,
  format: (value: number, row: Row) => string,
): string {
  const sorted = rows.toSorted((a, b) => figure(a.reason) - figure(b.reason));
  const texts = [sorted[0], sorted.at(-1)]
    .filter((row) => row !== undefined)
    .map((row) => format(figure(row.reason), row));
  return [...new Set(texts)].join(" to ");
}

function unique<Row extends Coded<Reason["code"]>>(
  rows: readonly Row[],
  text: (reason: Row["reason"]) => string,
): string[] {
  return [...new Set(rows.map(({ reason }) => text(reason)))];
}

/** Names that a sentence may list. */
const FEW = 3;

function some(names: readonly string[]): string {
  const rest = names.length - FEW;
  return names.slice(0, FEW).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

type CodedWarning<Code extends Warning["code"]> = Extract<Warning, { code: Code }>;

const WARNINGS: { [Code in Warning["code"]]: (warning: CodedWarning<Code>) => string } = {
  "not-counted": ({ left_out }) => {
    const told = left_out.map(({ suite, cases, why }) => {
      const which = cases ? ` (${plural(cases.length, "case")}: ${some(cases)})` : "";
      return `${suite}${which}: ${why}`;
    });
    return `Instructions were asked for and not counted in ${told.join("; in ")}.`;
  },
  "busy-machine": ({ load, cores }) =>
    `The machine was busy when measuring began: load ${load} on ${plural(cores, "core")}.`,
  "too-few-units": ({ units, unit, comparisons, needed }) =>
    `${plural(units, unit)} a side cannot show a lone change among ${plural(comparisons, "row")}: ` +
    `measure fewer cases (-c), or ${plural(needed, unit)}.`,
  "no-controls": ({ rows, sessions }) =>
    `${plural(rows, "row")} ${rows === 1 ? "is" : "are"} compared with ${plural(sessions, "stored session")} ` +
    "without a control: no unchanged program was measured in both, so a machine that is slower as a whole " +
    "looks like a slower program, and small changes are not seen. Measure the base in the same job (--base).",
  "expired-waivers": ({ waivers }) =>
    `${plural(waivers.length, "waiver")} expired: ` +
    `${some(waivers.map(({ match, reason, expires }) => `${match} ("${reason}") on ${expires}`))}.`,
  "matches-nothing": ({ entries }) => {
    const names = entries.map(
      ({ kind, match, nearest }) =>
        `[[policy.${kind}]] ${match}${nearest === undefined ? "" : ` (nearest: ${nearest})`}`,
    );
    const verb = entries.length === 1 ? "matches" : "match";
    return `${plural(entries.length, "entry")} of rvp.toml ${verb} no row: ${some(names)}.`;
  },
  "gates-nothing": ({ rules }) =>
    `${plural(rules.length, "rule")} of rvp.toml ${rules.length === 1 ? "gates" : "gate"} on instructions, and none was ` +
    `counted: ${some(rules)}. Ask for them: --instructions, or [instructions] in rvp.toml.`,
  unsteady: ({ rows }) => {
    const names = rows.map(
      (row) => `${rowKey(row)} (iteration ${row.iteration} of ${row.iterations})`,
    );
    return (
      `${plural(rows.length, "row")} had no steady state, the level still changes late in a process: ` +
      `${some(names)}. More warm-up is needed.`
    );
  },
  "processor-unnamed": ({ suites }) =>
    `The files of ${some(suites)} name no processor: that both sides ran on the same is taken on trust.`,
  "no-baseline": ({ because, expected }) =>
    because === "first-run"
      ? "This is the first session here: there is no base to compare with yet."
      : `The base is missing: ${expected}.`,
  "foreign-load": ({ share }) =>
    `Others used ${percent(share, 0)} of the processor while measuring.`,
  "stolen-time": ({ share }) =>
    `The host took the processor away for ${percent(share)} of the time while measuring.`,
  "speed-changes": ({ share }) =>
    `The processor's speed changed by ${percent(share, 0)} while measuring, as it does beside a busy neighbour on the host.`,
  "two-speeds": ({ rows }) =>
    `Processes of the same program fall into two levels in ${plural(rows.length, "row")}: ` +
    `${some([...new Set(rows.map(caseKey))])}.`,
};

export function warningText(warning: Warning): string {
  const words = WARNINGS[warning.code] as (warning: Warning) => string;
  return words(warning);
}
