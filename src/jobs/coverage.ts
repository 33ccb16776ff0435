import { join } from "node:path";
import type { Functions, Results } from "../contract/generated/types.ts";
import { PROFILE_NAMES } from "../contract/names.ts";
import type { Base } from "../measure/subject.ts";
import { casesOf, type Plan, planOf } from "../plan/plan.ts";
import type { Project } from "../plan/project.ts";
import { domainsOf } from "../plan/suites.ts";
import { DIFF_OPTIONS, readDiff } from "../profile/changed_lines.ts";
import { coverageOf, programKey, type SourceChange } from "../profile/coverage.ts";
import { KNOWN_ENDINGS } from "../profile/functions_in.ts";
import { textOf } from "../profile/record.ts";
import { readFunctions } from "../sessions/functions.ts";
import { messageOf } from "../system/errors.ts";
import { git } from "../system/git.ts";
import { topOf } from "../system/source_files.ts";
import type { Job } from "./job.ts";
import { inputsOf } from "./suite_sources.ts";

/** Changed files that are looked at; of a larger change nothing is said. */
const MOST_FILES = 500;
const MOST_CHARACTERS = 1 << 23;

/**
 * Says of the functions that the change touches which ones the benchmarks run, by what was recorded of an earlier
 * commit (`baselines/functions.json`). Nothing is claimed without a record; nothing of it decides.
 */
export async function withCoverage(
  results: Results,
  { plan, base }: { plan: Pick<Plan, "project" | "config">; base: Base | null },
  { progress }: Pick<Job, "progress">,
): Promise<Results> {
  if (!base?.commit) return results;
  try {
    const record = await readFunctions(join(plan.project.config.root, "baselines"));
    if (record === null) return results;
    const changes = await changesOf(plan, base.project, base.commit);
    const complete = completePrograms(record, base.project, plan.config.device);
    const coverage = coverageOf(changes, record, complete);
    return coverage.touched === 0 ? results : { ...results, coverage };
  } catch (error) {
    const message = `which changed functions the benchmarks run is not known: ${messageOf(error)}`;
    progress({ kind: "note", message });
    return results;
  }
}

/** Programs of which all cases of the record's profile were recorded, as the base defines them. */
function completePrograms(
  record: Functions,
  project: Project,
  device: Plan["config"]["device"],
): Set<string> {
  const profile = PROFILE_NAMES.find((name) => name === record.profile);
  if (profile === undefined) return new Set();
  const choice = { profile, suites: [], domains: [], cases: [], device };
  const plan = planOf(project, choice, { mayMatchNothing: true });
  const programs = plan.suites.flatMap((suite) => {
    const { name } = suite.manifest;
    const recorded = new Set(Object.hasOwn(record.suites, name) ? record.suites[name]!.cases : []);
    return domainsOf(suite)
      .filter((domain) => casesOf(plan, suite, domain).every(({ id }) => recorded.has(id)))
      .map((domain) => programKey({ suite: name, domain }));
  });
  return new Set(programs);
}

/** Changed source files of head's suites, from the base to the files as they are here. */
async function changesOf(
  { project: { suites }, config }: Pick<Plan, "project" | "config">,
  base: Project,
  commit: string,
): Promise<SourceChange[]> {
  const [top, baseTop] = await Promise.all([topOf(config.root), topOf(base.config.root)]);
  const endings = KNOWN_ENDINGS.map((ending) => `*.${ending}`);
  const diff = await git(top, "diff", ...DIFF_OPTIONS, commit, "--", ...endings);
  if (diff.length > MOST_CHARACTERS) throw new Error("it is too large");
  const files = readDiff(diff);
  if (files.length > MOST_FILES) throw new Error(`it has more than ${MOST_FILES} source files`);
  const programs = await Promise.all(
    suites
      .filter(({ driven }) => !driven)
      .flatMap((suite) => domainsOf(suite).map((domain) => ({ suite, domain })))
      .map(async ({ suite, domain }) => ({
        ...{ suite: suite.manifest.name, domain },
        has: await inputsOf(suite, { domain, device: config.device }, top),
      })),
  );
  const changes: SourceChange[] = [];
  for (const file of files) {
    const own = programs.filter(({ has }) => has(file.path));
    if (own.length === 0) continue;
    const [before, after] = await Promise.all(
      [baseTop, top].map((folder) => textOf(join(folder, file.path)).catch(() => null)),
    );
    changes.push({ ...file, programs: own, base: before ?? null, head: after ?? null });
  }
  return changes;
}
