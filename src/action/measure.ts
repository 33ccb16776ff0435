import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { cacheAccess } from "../github/cache_access.ts";
import type { Target } from "../github/target.ts";
import { keepFunctions } from "../jobs/functions_record.ts";
import { judgeFolders } from "../jobs/gate.ts";
import type { Job, Judgement } from "../jobs/job.ts";
import { runAll, runOnly } from "../jobs/pipeline.ts";
import { runnerClass } from "../machine/runner_class.ts";
import { loadConfig } from "../plan/config.ts";
import { readProject } from "../plan/project.ts";
import { performanceSection } from "../report/changelog.ts";
import { type ReportFiles, writeJunit, writeReports } from "../report/write.ts";
import { KeptRounds } from "../sessions/kept_rounds.ts";
import { fetchBaselines, updateBranch } from "../sessions/orphan_branch.ts";
import { saveBaseline } from "../sessions/store.ts";
import { writeResults } from "../sessions/write.ts";
import { EXIT, RvpError } from "../system/errors.ts";
import { writeWhole } from "../system/files.ts";
import { interruptible } from "../system/interrupt.ts";
import { admitFolder } from "./artifact_folder.ts";
import { baseRef } from "./base.ts";
import type { Inputs } from "./inputs.ts";
import { LOG, logProgress } from "./log.ts";

/** A verdict and the files it was written to. */
export interface Judged extends Judgement {
  files: ReportFiles & { junit: string };
}

/** `mode: run`: measure, and leave the results for a gate. Returns their file. */
export async function run(inputs: Inputs, target: Target): Promise<string> {
  const folder = resolve(inputs.results);
  await mkdir(folder, { recursive: true });
  // A time limit then costs the round that it cuts, and no other: the workflow uploads what is here.
  const kept = KeptRounds.begin(folder, inputs.choice);
  const job = { ...(await jobOf(inputs, target, folder)), kept };
  const file = await writeResults(folder, await runOnly(job));
  await kept.end();
  return file;
}

/** `mode: gate`: judge what other jobs measured. Their folder is looked through before it is read. */
export async function gate(inputs: Inputs, target: Target): Promise<Judged> {
  const folder = resolve(inputs.results);
  if (existsSync(folder)) await admitFolder(folder);
  await requireShards(folder);
  const job = await jobOf({ ...inputs, base: "none" }, target, resolve(inputs.output));
  return report(inputs, await judgeFolders(job, [folder]));
}

/** Every measuring job may have failed before it left anything, or been cancelled. */
async function requireShards(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  if (files.some((file) => basename(file) === "results.json")) return;
  throw new RvpError("no job left results: nothing was measured", {
    stage: "collect",
    exitCode: EXIT.notMeasured,
    hint: "the log of the measuring jobs says why; run those again, and the gate after them",
  });
}

/** `mode: all`: everything in one job. */
export async function all(inputs: Inputs, target: Target): Promise<Judged> {
  const job = await jobOf(inputs, target, resolve(inputs.output));
  return report(inputs, await runAll(job));
}

async function report(inputs: Inputs, judgement: Judgement): Promise<Judged> {
  const folder = resolve(inputs.output);
  const files = await writeReports(folder, judgement);
  await writeWhole(join(folder, "changelog.md"), performanceSection(judgement.verdict));
  const junit = join(folder, "junit.xml");
  await writeJunit(junit, judgement.verdict);
  return { ...judgement, files: { ...files, junit } };
}

async function jobOf(inputs: Inputs, target: Target, folder: string): Promise<Job> {
  const root = resolve(inputs.directory);
  if (inputs.baselineBranch) {
    await fetchBaselines(root, inputs.baselineBranch, join(root, "baselines"));
  }
  return {
    root,
    choice: inputs.choice,
    ...(await baseRef(root, inputs.base, target)),
    stored: inputs.baseline,
    all: inputs.all,
    functions: inputs.functions,
    remote: inputs.cache ? await remoteCache(target) : undefined,
    logs: join(folder, "logs"),
    today: new Date().toISOString().slice(0, 10),
    signal: interruptible(),
    progress: logProgress(),
  };
}

async function remoteCache(target: Target) {
  const { actionsCache } = await import("../github/cache.ts");
  const access = cacheAccess(target, process.env.GITHUB_EVENT_NAME ?? "");
  return actionsCache((message) => LOG.write(`${message}\n`), access);
}

/** Adds a session to the branch of baselines. */
export async function keepBaseline(
  inputs: Inputs,
  branch: string,
  results: Results,
): Promise<string> {
  const root = resolve(inputs.directory);
  const { runnerClass: named } = loadConfig(join(root, "rvp.toml"));
  const machine = runnerClass(results.environment, named);
  const message = `Baseline of ${results.session.commit ?? results.session.id} on ${machine}`;
  return updateBranch(root, branch, message, async (folder) => {
    await saveBaseline(folder, machine, results);
    const note = (told: string) => LOG.write(`${told}\n`);
    await keepFunctions(folder, [results], () => readProject(root), note);
  });
}
