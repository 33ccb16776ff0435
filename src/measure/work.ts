import { caseKey, domainOf } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import type { Programs } from "./programs.ts";

/** What is done for one case of one suite. */
export type Work =
  /** `base`: its process runs in turn with head's; absent: the base lacks the case; none: there is no base. */
  | { head: "measure"; base: "measured" | "absent" | "none"; program: string | null }
  /** The program is that of the base or of a stored session: at most its answers are asked for. */
  | { head: "verify" | "leave"; base: "same-program"; program: string; as: string }
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
    implements: Implements;
    /** Does the base define the case, and what it reads, as head does? */
    definesAlike: (suite: string, item: Case) => boolean;
  } | null;
  /** The session that measured this very program of the case, if one did. */
  storedSession: (suite: string, caseId: string, program: string) => string | null;
  /** Measure whatever the programs are. */
  all: boolean;
  /** Suites of a ratio that the policy bounds: a ratio's two sides come from one job. */
  bounded: readonly string[];
}

export type Implements = (suite: string, benchmark: string) => boolean;

/** By case key: what has to be measured, and what need not be, since its program is known to be the same. */
export function planWork(question: WorkQuestion): Map<string, Work> {
  const work = new Map<string, Work>();
  for (const { name, cases } of question.suites) {
    for (const item of cases) {
      work.set(caseKey({ suite: name, case: item.id }), workOf(name, item, question));
    }
  }
  withPartners(work, question);
  return work;
}

function workOf(suite: string, item: Case, question: WorkQuestion): Work {
  const { base, all, headProgram, storedSession } = question;
  const program = headProgram(suite, item);
  if (base === null) {
    const session = program && !all ? storedSession(suite, item.id, program) : null;
    if (!program || session === null) return { head: "measure", base: "none", program };
    return { head: "leave", base: "same-program", program, as: session };
  }
  if (!base.implements(suite, item.benchmark)) return { head: "measure", base: "absent", program };
  const domain = domainOf(item.benchmark);
  const key = base.head(suite, domain);
  const same = program && !all && key !== null && key === base.programs(suite, domain);
  if (!same) return { head: "measure", base: "measured", program };
  // Both sides run head's definition, so nothing can be slower; but nobody has run this one before.
  const head = base.definesAlike(suite, item) ? "leave" : "verify";
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
      if (found?.base !== "same-program" || !started.has(id)) continue;
      work.set(
        key,
        bounded.includes(name)
          ? { head: "measure", base: "none", program: found.program }
          : { ...found, head: "verify" },
      );
    }
  }
}
