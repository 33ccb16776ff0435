import { median } from "simple-statistics";
import type { Comparison, Results, WarningNoControls } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { type SharedNoise, type ShiftedRow, sharedNoise } from "../stats/shifted_sessions.ts";
import type { SessionFigures } from "./figures.ts";
import { sessionMean } from "./rounds.ts";
import type { Row } from "./rows.ts";

/** Head's sessions and stored ones of one row, with what slowed each of them as a whole. */
export interface Shifted extends ShiftedRow {
  headFigures: readonly SessionFigures[];
  baseFigures: readonly SessionFigures[];
  noise: SharedNoise;
}

/** By row key, every row that controls help to judge. */
export type ControlledRows = ReadonlyMap<string, Shifted>;

/**
 * Cases whose program is the same in head and in a stored session, and that both measured: what differs there is
 * the session. Their shifts are taken out of the other rows, and of themselves, each by the others. Durations and
 * throughputs shift together, memory does not: rows are shifted by controls of their own dimension.
 *
 * @param rows rows of mode S
 * @param most the latest stored sessions that count
 * @param fewest of them that must have a control where the row has as many
 */
export function controlledRows(rows: readonly Row[], most: number, fewest: number): ControlledRows {
  const found = new Map<string, Shifted>();
  for (const members of groupBy(rows, dimensionOf).values()) {
    const controls = new Controls(members);
    const shifted = new Map<string, Omit<Shifted, "noise">>();
    for (const row of members) {
      const each = withShifts(row, controls, most, fewest);
      if (each) shifted.set(row.key, each);
    }
    if (shifted.size === 0) continue;
    const noise = sharedNoise([...shifted.values()], controls.cases);
    for (const [key, each] of shifted) found.set(key, { ...each, noise });
  }
  return found;
}

/** What is lost where head is compared with stored sessions and no unchanged program was measured in both. */
export function noControls(
  comparisons: readonly Comparison[],
  head: readonly Results[],
  stored: readonly Results[],
): WarningNoControls[] {
  const rows = comparisons.filter(
    ({ gating, mode, reason }) =>
      gating && (mode === "stored" || reason?.code === "too-few-sessions"),
  );
  const known = new Set(stored.flatMap(programsIn));
  // Files of other tools say nothing of programs: no control could be told there.
  if (rows.length === 0 || known.size === 0) return [];
  if (head.flatMap(programsIn).some((program) => known.has(program))) return [];
  return [{ code: "no-controls", rows: rows.length, sessions: stored.length }];
}

/** Each measured case with its program. */
function programsIn({ cases }: Results): string[] {
  return cases
    .filter(({ outcome, program }) => outcome.kind === "measured" && program !== undefined)
    .map((row) => `${caseKey(row)}:${row.program}`);
}

function withShifts(
  row: Row,
  controls: Controls,
  most: number,
  fewest: number,
): Omit<Shifted, "noise"> | null {
  const shiftOf = ({ session }: SessionFigures) => controls.shiftOf(session, row);
  const headFigures = row.head.filter((session) => shiftOf(session) !== null);
  const baseFigures = row.base.filter((session) => shiftOf(session) !== null).slice(-most);
  if (headFigures.length < row.head.length) return null;
  if (baseFigures.length < Math.min(fewest, row.base.length)) return null;
  const read = (session: SessionFigures) => ({
    mean: sessionMean(session),
    shift: shiftOf(session)!,
  });
  return {
    headFigures,
    baseFigures,
    head: headFigures.map(read),
    base: baseFigures.map(read),
    sameProgram: isControl(row),
  };
}

/** How much the controls of one dimension were shifted in each session, against head's first one. */
class Controls {
  readonly cases: number;
  readonly #bySession = new Map<string, Map<string, number>>();

  constructor(rows: readonly Row[]) {
    const controls = groupBy(rows.filter(isControl), caseKey);
    this.cases = controls.size;
    for (const [key, members] of controls) {
      const shifts = groupBy(members.flatMap(shiftsOf), ({ session }) => session);
      for (const [session, found] of shifts) {
        const cases = this.#bySession.get(session) ?? new Map<string, number>();
        this.#bySession.set(session, cases);
        cases.set(key, found.reduce((sum, { shift }) => sum + shift, 0) / found.length);
      }
    }
  }

  /** The median over the controls without the row's own case; null where there is none. */
  shiftOf(session: string, row: Row): number | null {
    const cases = this.#bySession.get(session);
    if (!cases) return null;
    const own = caseKey(row);
    const others = cases.has(own) ? [...cases].filter(([key]) => key !== own) : [...cases];
    return others.length === 0 ? null : median(others.map(([, shift]) => shift));
  }
}

/** A program that head shares with a stored session. */
function isControl(row: Row): boolean {
  const program = row.head[0]?.program;
  return program !== undefined && row.base.some((session) => session.program === program);
}

function shiftsOf({ head, base }: Row): { session: string; shift: number }[] {
  const first = head[0]!;
  return [...head, ...base]
    .filter(({ program }) => program === first.program)
    .map((figures) => ({
      session: figures.session,
      shift: sessionMean(figures) - sessionMean(first),
    }));
}

const DURATION = /^(n|u|µ|m)?s$|\/s$/;

/** What shifts together: all that is measured in time; else what has the same unit. */
function dimensionOf({ spec }: Row): string {
  return DURATION.test(spec.unit) ? "time" : spec.unit;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
