import { caseKey, compareText, domainOf } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import type { Alike } from "./built_alike.ts";
import type { Programs } from "./programs.ts";
import type { StoredPrograms } from "./stored_programs.ts";

/** What is done for one case of one suite. */
export type Work =
  /** `base`: its process runs in turn with head's; absent: the base lacks the case; none: there is no base. */
  | { head: "measure"; base: "measured" | "absent" | "none"; program: string | null }
  /** The program is that of the base or of a stored session: at most its answers are asked for. */
  | { head: "verify" | "leave"; base: "same-program"; program: string; as: string }
  /** A control: its program is that of a stored session, so what differs is the session. */
  | { head: "measure"; base: "same-program"; program: string }
  /** Answers are all that is asked for. */
  | { head: "verify"; base: "none"; program: null };

export interface WorkQuestion {
  suites: readonly { name: string; cases: readonly Case[] }[];
  /** Key of a case as head would run it; null: unknown. */
  headProgram: (suite: string, item: Case) => string | null;
  /** The other side where it is measured in this job. */
  base: {
    commit: string;
    programs: Programs;
    head: Programs;
    /** Has the base this case? */
    has: (suite: string, item: Case) => boolean;
    /** Does the base define the case, and what it reads, as head does? */
    definesAlike: (suite: string, item: Case) => boolean;
    /** Was the suite built into the same files on both sides? Nothing is, as long as it is not built. */
    builtAlike: Alike;
  } | null;
  /** The session that measured this very program of the case, if one did. */
  storedSession: StoredPrograms;
  /** Measure whatever the programs are. */
  all: boolean;
  /** Suites of a ratio that the policy bounds: a ratio's two sides come from one job. */
  bounded: readonly string[];
}

/** By case key: what has to be measured, and what need not be, since its program is known to be the same. */
export function planWork(question: WorkQuestion): Map<string, Work> {
  const work = new Map<string, Work>();
  for (const { name, cases } of question.suites) {
    for (const item of cases) {
      work.set(caseKey({ suite: name, case: item.id }), workOf(name, item, question));
    }
  }
  withPartners(work, question);
  if (question.base === null && !question.all) withControls(work, question);
  return work;
}

/** Is any case measured on both sides? */
export function isPaired(work: ReadonlyMap<string, Work>): boolean {
  return [...work.values()].some(({ base }) => base === "measured");
}

function workOf(suite: string, item: Case, question: WorkQuestion): Work {
  const { base, all, headProgram, storedSession } = question;
  const program = headProgram(suite, item);
  if (base === null) {
    const session = program && !all ? storedSession(suite, item.id, program) : null;
    if (!program || session === null) return { head: "measure", base: "none", program };
    return { head: "leave", base: "same-program", program, as: session.session };
  }
  if (!base.has(suite, item)) return { head: "measure", base: "absent", program };
  const domain = domainOf(item.benchmark);
  const key = base.head(suite, domain);
  const same = key !== null && key === base.programs(suite, domain);
  if (!program || all || !(same || base.builtAlike(suite, domain))) {
    return { head: "measure", base: "measured", program };
  }
  // Both sides run head's definition, so nothing can be slower; but nobody has run this one before.
  const head = same && base.definesAlike(suite, item) ? "leave" : "verify";
  return { head, base: "same-program", program, as: base.commit };
}

/**
 * A suite that is started needs the others' answers to be held against, and, where a ratio of suites is
 * bounded, their times as well.
 */
function withPartners(work: Map<string, Work>, { suites, bounded }: WorkQuestion): void {
  const started = new Set<string>();
  for (const { name, cases } of suites) {
    for (const { id } of cases) {
      if (work.get(caseKey({ suite: name, case: id }))?.head !== "leave") started.add(id);
    }
  }
  for (const { name, cases } of suites) {
    for (const { id } of cases) {
      const key = caseKey({ suite: name, case: id });
      const found = work.get(key);
      if (found?.base !== "same-program" || !("as" in found) || !started.has(id)) continue;
      work.set(
        key,
        bounded.includes(name)
          ? { head: "measure", base: "none", program: found.program }
          : { ...found, head: "verify" },
      );
    }
  }
}

/** Unchanged cases that tell how much a session was shifted: five take six sevenths of the shift's variance away. */
const CONTROLS = 5;

interface Candidate {
  key: string;
  benchmark: string;
  program: string;
  seconds: number;
}

/**
 * What has to be measured against stored sessions needs controls beside it, or a shift of the machine looks like
 * a change of the program. The cheapest unchanged cases of the domains that are started anyway, of as many
 * benchmarks as there are; where these have none, of the other domains.
 */
function withControls(
  work: Map<string, Work>,
  { suites, headProgram, storedSession }: WorkQuestion,
): void {
  const items = suites.flatMap(({ name, cases }) =>
    cases.map((item) => {
      const key = caseKey({ suite: name, case: item.id });
      const program = headProgram(name, item);
      const stored = program === null ? null : storedSession(name, item.id, program);
      return { key, item, program, stored, measured: work.get(key)?.head === "measure" };
    }),
  );
  const changed = items.filter(({ measured, stored }) => measured && !stored);
  if (changed.length === 0) return;
  const missing = CONTROLS - items.filter(({ measured, stored }) => measured && stored).length;
  const started = new Set(changed.map(({ item }) => domainOf(item.benchmark)));
  const unchanged = items.filter(({ measured, stored }) => !measured && stored);
  const near = unchanged.filter(({ item }) => started.has(domainOf(item.benchmark)));
  const candidates = (near.length > 0 ? near : unchanged).map(
    ({ key, item, program, stored }): Candidate => ({
      key,
      benchmark: item.benchmark,
      program: program!,
      seconds: stored!.seconds,
    }),
  );
  for (const { key, program } of spread(candidates).slice(0, Math.max(missing, 0))) {
    work.set(key, { head: "measure", base: "same-program", program });
  }
}

/** The cheapest case of each benchmark first, then the second of each. */
function spread(candidates: readonly Candidate[]): Candidate[] {
  const cheapest = candidates.toSorted((a, b) => compareCost(a, b));
  const seen = new Map<string, number>();
  const turns = cheapest.map((candidate) => {
    const turn = seen.get(candidate.benchmark) ?? 0;
    seen.set(candidate.benchmark, turn + 1);
    return { candidate, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ candidate }) => candidate);
}

function compareCost(a: Candidate, b: Candidate): number {
  if (a.seconds === b.seconds) return compareText(a.key, b.key);
  return a.seconds < b.seconds ? -1 : 1;
}
