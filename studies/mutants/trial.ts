import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { cacheRoot, removeEntry } from "../../src/build/cache.ts";
import { keyedSteps } from "../../src/build/steps.ts";
import type { CaseResult, EquivalenceRow, Results } from "../../src/contract/generated/types.ts";
import { domainOf } from "../../src/contract/names.ts";
import type { Job } from "../../src/jobs/job.ts";
import { situationOf } from "../../src/jobs/situation.ts";
import { voidWrongAnswers } from "../../src/judge/void_wrong.ts";
import { Measurement } from "../../src/measure/measurement.ts";
import { answersOnly, type Situation } from "../../src/measure/subject.ts";
import { readProject } from "../../src/plan/project.ts";
import type { Suite } from "../../src/plan/suites.ts";
import type { Mutant } from "./mutant.ts";

/** What became of one case of a mutant. */
export interface Fate {
  killed: boolean;
  /** The check that differs, or what the suite said where it gave up. */
  by: string;
}

/** What both suites answer as they are: the other suite's part of every trial. */
export interface Original {
  situation: Situation;
  job: Job;
  results: Results;
}

/** All answers of one domain's cases. Throws where they do not agree: then no mutant could be told. */
export async function originalAnswers(job: Job): Promise<Original> {
  await using situation = await situationOf({ ...job, stored: false });
  const results = await answersOf(situation, job);
  const { cases } = situation.plan;
  const { results: judged, equivalence } = voidWrongAnswers(results, cases, "python");
  const bad = judged.cases.filter(({ outcome }) => outcome.kind !== "measured");
  if (bad.length > 0) {
    const [first] = bad;
    throw new Error(`${first?.suite} ${first?.case}: ${JSON.stringify(first?.outcome)}`);
  }
  for (const { id } of cases) {
    if (!equivalence.some((row) => row.case === id && row.agrees))
      throw new Error(`${id}: no answer is compared`);
  }
  return { situation, job, results };
}

/** Build a suite with the mistake in it, and judge its answers beside the other suite's, case by case. */
export async function fatesOf(
  mutant: Mutant,
  { situation, job, results }: Original,
  tree: string,
): Promise<Map<string, Fate>> {
  const path = join(tree, mutant.file);
  const text = readFileSync(path, "utf8");
  if (text.split(mutant.from).length !== 2) {
    throw new Error(`${mutant.file} has not once: ${mutant.from}`);
  }
  writeFileSync(
    path,
    text.replace(mutant.from, () => mutant.to),
  );
  const suite = suiteOf(mutant, tree);
  try {
    const asked = new Set(Object.values(mutant.cases));
    const { plan } = situation;
    const cases = plan.cases.filter(({ id }) => asked.has(id));
    // Fixtures are written by the project's own suite: the mistake is in what reads them.
    const mutated = { ...plan, suites: [suite], cases };
    const given = await answersOf({ ...situation, plan: mutated }, job);
    const others = results.cases.filter((row) => row.suite !== mutant.suite && asked.has(row.case));
    const both = { ...given, cases: [...others, ...given.cases] };
    const { results: judged, equivalence } = voidWrongAnswers(both, cases, plan.config.reference);
    const fate = (id: string) =>
      fateOf(
        judged.cases.filter((row) => row.case === id),
        equivalence.filter((row) => row.case === id),
      );
    return new Map([...asked].map((id) => [id, fate(id)]));
  } finally {
    await forget(suite, situation, [...Object.values(mutant.cases)]);
    await execa("git", ["checkout", "--quiet", "--", mutant.file], { cwd: tree });
  }
}

async function answersOf(situation: Situation, job: Job): Promise<Results> {
  const { plan, session, environment } = situation;
  const subject = {
    plan,
    session,
    environment,
    work: answersOnly(plan),
    base: null,
    removed: [],
    pairing: { kind: "in turn", why: "only answers are asked for" } as const,
  };
  const measurement = await Measurement.open(subject, job);
  return measurement.rounds({ from: 0, to: 1 });
}

/** Throws for what did not build or start: a mistake of the study, no kill. */
function fateOf(rows: readonly CaseResult[], equivalence: readonly EquivalenceRow[]): Fate {
  const differing = [
    ...new Set(equivalence.filter(({ agrees }) => agrees === false).map(({ check }) => check)),
  ];
  if (differing.length > 0) return { killed: true, by: differing.join(", ") };
  for (const { outcome } of rows) {
    if (outcome.kind !== "failed") continue;
    if (["build", "fixtures", "spawn", "protocol", "timeout", "crash"].includes(outcome.stage)) {
      throw new Error(`${outcome.stage}: ${outcome.message}\n${outcome.hint ?? ""}`);
    }
    return { killed: true, by: `error: ${outcome.message}` };
  }
  return { killed: false, by: nearest(equivalence) };
}

/** How near the most telling of the compared numbers came to its tolerance. */
function nearest(equivalence: readonly EquivalenceRow[]): string {
  return equivalence
    .filter(({ agrees }) => agrees)
    .map(
      ({ check, expected, got, tolerance }) => `${check} ${distance(expected, got)} (${tolerance})`,
    )
    .join("; ");
}

function distance(expected: EquivalenceRow["expected"], got: EquivalenceRow["got"]): string {
  const [left, right] = [expected, got].map((value) => [value].flat());
  if (!left || !right || left.length !== right.length) return "?";
  const apart = left.map((value, index) => Math.abs(Number(value) - Number(right[index])));
  return Math.max(...apart).toExponential(1);
}

function suiteOf({ suite: name }: Mutant, tree: string): Suite {
  const suite = readProject(tree).suites.find(({ manifest }) => manifest.name === name);
  if (!suite) throw new Error(`the project has no suite ${name}`);
  return suite;
}

/** Programs that nobody will ask for again are not left in the cache. */
async function forget(suite: Suite, { plan }: Situation, cases: readonly string[]): Promise<void> {
  const target = { domain: domainOf(cases[0] ?? ""), device: plan.config.device };
  const own = plan.project.suites.find(({ manifest }) => manifest.name === suite.manifest.name);
  if (!own) return;
  const kept = new Set((await keyedSteps(own, target)).map(({ name }) => name));
  for (const { name } of await keyedSteps(suite, target)) {
    if (!kept.has(name)) await removeEntry(cacheRoot(), name);
  }
}
