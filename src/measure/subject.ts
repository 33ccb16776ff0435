import type { ProgramSource } from "../build/program_key.ts";
import type { Environment, Results, Session } from "../contract/generated/types.ts";
import { caseKey, domainOf } from "../contract/names.ts";
import { choosePairing, nameOf } from "../machine/pairing.ts";
import type { Case } from "../plan/definitions.ts";
import { type Choice, casesOf, fixturesWriter, type Plan, planOf } from "../plan/plan.ts";
import type { Project } from "../plan/project.ts";
import { budgetOf, type Subject } from "./measurement.ts";
import { caseProgram, dataKey, type Programs, programsOf } from "./programs.ts";
import { removedCases } from "./removed.ts";
import { storedProgramFinder } from "./stored_programs.ts";
import { isPaired, planWork, type Work, type WorkQuestion } from "./work.ts";

/** The other side. */
export interface Base {
  project: Project;
  /** Null where head is measured against itself. */
  commit: string | null;
}

/** What is known before anything is built. */
export interface Situation {
  plan: Plan;
  choice: Choice;
  session: Session;
  environment: Environment;
  base: Base | null;
  /** Sessions that this one will be compared with where there is no base. */
  stored: readonly Results[];
  /** Measure whatever the programs are. */
  all: boolean;
  /** This job has some of a larger job's cases: what the base has beyond head's is looked for in all of them. */
  isShard: boolean;
}

/** Decide what has to be measured: what differs from the base, or from what was measured before. */
export async function subjectOf(situation: Situation): Promise<Subject> {
  const { plan, choice, session, environment, base: other, stored, all } = situation;
  const { config, domains, suites } = plan;
  const basePlan = other && planOfBase(other.project, choice);
  const source = sourceOf(plan);
  const head = await programsOf(suites, domains, source);
  const headProgram = await caseProgramsOf(plan, head);
  const before = basePlan && (await caseProgramsAtBase(basePlan, domains));
  const base = basePlan && {
    commit: other.commit ?? session.id,
    head,
    programs: await programsOf(basePlan.suites, domains, source),
    builtAlike: () => false,
    has: (suite: string, item: Case) => hasCase(basePlan, suite, item),
    definesAlike: (suite: string, item: Case) => {
      const own = basePlan.cases.find(({ id }) => id === item.id);
      return own !== undefined && before?.(suite, own) === headProgram(suite, item);
    },
  };
  const { ratio, policy } = config;
  const question: WorkQuestion = {
    suites: suites.map((suite) => ({ name: suite.manifest.name, cases: casesOf(plan, suite) })),
    headProgram,
    base,
    storedSession: storedProgramFinder(stored, environment, policy),
    all,
    bounded: ratio && policy.parity.length > 0 ? [ratio.numerator, ratio.denominator] : [],
  };
  const work = planWork(question);
  const pairing = isPaired(work)
    ? await choosePairing(config.threads, config.device)
    : ({ kind: "in turn", why: "one side is measured" } as const);
  return {
    plan,
    work,
    ...(base && {
      workOnceBuilt: (builtAlike) => planWork({ ...question, base: { ...base, builtAlike } }),
    }),
    session,
    environment: { ...environment, "run.pairing": nameOf(pairing) },
    base: basePlan && { suites: basePlan.suites, commit: other.commit },
    removed: other ? removedFrom(other, situation) : [],
    pairing,
  };
}

/** Head's definitions decide what a case is: the base has it if its suite implements the benchmark, or lists it itself. */
function hasCase({ suites, cases }: Plan, name: string, { id, benchmark }: Case): boolean {
  const suite = suites.find(({ manifest }) => manifest.name === name);
  if (!suite?.manifest.implements.includes(benchmark)) return false;
  return !suite.driven || cases.some((own) => own.id === id);
}

/** The base may lack what head was asked for. */
function planOfBase(project: Project, choice: Choice): Plan {
  return planOf(project, choice, { mayMatchNothing: true });
}

type CasePrograms = (suite: string, item: Case) => string | null;

/** Keys of a plan's cases: what its own definitions, data and settings make of the programs. */
async function caseProgramsOf(plan: Plan, programs: Programs): Promise<CasePrograms> {
  const { config, domains, profile } = plan;
  const data = new Map<string, string>();
  for (const domain of domains) data.set(domain, await dataKey(config.benchmarks, domain));
  const budget = budgetOf(config.profiles[profile]);
  return (suite, item) => {
    const domain = domainOf(item.benchmark);
    const program = programs(suite, domain);
    return program && caseProgram(program, data.get(domain) ?? "", item, config, budget);
  };
}

/** The same as the base has them, with fixtures of its own. */
async function caseProgramsAtBase(plan: Plan, domains: readonly string[]): Promise<CasePrograms> {
  return caseProgramsOf(plan, await programsOf(plan.suites, domains, sourceOf(plan)));
}

function sourceOf(plan: Plan): ProgramSource {
  return { writer: fixturesWriter(plan), profile: plan.profile, device: plan.config.device };
}

/** Work of a job that only asks whether the suites agree. */
export function answersOnly(plan: Plan): Map<string, Work> {
  const work = new Map<string, Work>();
  for (const suite of plan.suites) {
    for (const { id } of casesOf(plan, suite)) {
      work.set(caseKey({ suite: suite.manifest.name, case: id }), {
        head: "verify",
        base: "none",
        program: null,
      });
    }
  }
  return work;
}

/** A shard is asked for cases by their ids, which what was removed no longer has. */
function removedFrom(base: Base, { plan, choice, isShard }: Situation) {
  const asked = isShard ? { ...choice, cases: [] } : choice;
  const head = isShard ? planOf(plan.project, asked) : plan;
  return removedCases(head, planOfBase(base.project, asked));
}
