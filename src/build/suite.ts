import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isFor, manifestOf, type Suite } from "../plan/suites.ts";
import { runCommand } from "../system/command.ts";
import { EXIT, RvpError } from "../system/errors.ts";
import { openLog } from "../system/log_file.ts";
import { startGroup } from "../system/process.ts";
import type { Progress } from "../system/progress.ts";
import { findBuildSandbox } from "../system/sandbox.ts";
import { keyedFolder, type RemoteCache, sharedFolder, toolCaches } from "./cache.ts";
import { versionOf } from "./key.ts";
import { fill, fillEnv } from "./placeholders.ts";
import { fixturesStep, type KeyedStep, keyedSteps, type Target } from "./steps.ts";

/** What building needs to know of its surroundings. */
export interface BuildContext {
  cache: string;
  remote?: RemoteCache | undefined;
  logs: string;
  device: string;
  profile: string;
  signal: AbortSignal;
  progress: Progress;
}

/** A suite made ready for one domain and device: how to start it, and the receipts. */
export interface BuiltSuite {
  suite: Suite;
  target: Target;
  version: string;
  keys: Record<string, string>;
  /** What a step made, by its content; absent where nothing is kept of it. */
  contents: Record<string, string>;
  /** Placeholder values: a folder for each step, and the suite's own. */
  places: Record<string, string>;
  seconds: number;
}

/** Run the build steps a domain needs; cached steps cost a directory walk. Throws RvpError. */
export async function buildSuite(
  suite: Suite,
  domain: string,
  context: BuildContext,
): Promise<BuiltSuite> {
  const { manifest, folder } = suite;
  const version = await versionOf(manifest.version, folder, context.signal);
  await checkDependencies(suite, domain, context);
  const target = { domain, device: context.device };
  const built: BuiltSuite = {
    suite,
    target,
    version,
    keys: {},
    contents: {},
    places: {
      suite: folder,
      ...target,
      profile: context.profile,
      path: process.env.PATH ?? "",
      ...suite.driven?.places,
    },
    seconds: 0,
  };
  for (const keyed of await keyedSteps(suite, target)) {
    const { folder: made, seconds, content } = await runStep(built, keyed, context);
    built.places[keyed.step.name] = made;
    built.keys[keyed.step.name] = keyed.key;
    if (content !== null) built.contents[keyed.step.name] = content;
    built.seconds += seconds;
  }
  return built;
}

/** Write the files every suite reads, by the suite that owns the fixtures; their folder. */
export async function writeFixtures(
  built: BuiltSuite,
  context: BuildContext,
): Promise<string | null> {
  const { suite, target, keys } = built;
  const step = await fixturesStep(suite, target, context.profile, keys);
  return step && (await runStep(built, step, context)).folder;
}

async function checkDependencies(
  { manifest, folder }: Suite,
  domain: string,
  { device, signal }: BuildContext,
): Promise<void> {
  for (const dependency of manifest.dependency ?? []) {
    if (!isFor(dependency, domain, device)) continue;
    const { command, hint } = dependency;
    const { failed, problem } = await runCommand(command, folder, {
      signal,
      sandbox: findBuildSandbox(),
    });
    signal.throwIfAborted();
    if (!failed) continue;
    throw new RvpError(`suite ${manifest.name} needs \`${command.join(" ")}\`: ${problem}`, {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint,
    });
  }
}

async function runStep(built: BuiltSuite, { step, key, name }: KeyedStep, context: BuildContext) {
  const { manifest } = built.suite;
  const where = `${manifestOf(built.suite)}: step ${step.name}`;
  const { command } = step;
  if (!command) {
    return { folder: await sharedFolder(context.cache, name), seconds: 0, content: null };
  }
  const event = {
    kind: "build",
    suite: manifest.name,
    domain: built.target.domain,
    step: step.name,
  } as const;
  const { cached, ...made } = await keyedFolder(
    context.cache,
    name,
    {
      key,
      suite: manifest.name,
      step: step.name,
      domain: step.shared ? null : built.target.domain,
    },
    async (dir) => {
      context.progress({ ...event, state: "started" });
      const places = { ...built.places, dir, key };
      const argv = fill(command, places, where);
      await runLogged(argv, fillEnv(step.env, places, where), built, step.name, context);
    },
    {
      remote: context.remote,
      signal: context.signal,
      note: (message) => context.progress({ kind: "note", message }),
    },
  );
  context.progress({ ...event, state: cached ? "cached" : "done", seconds: made.seconds });
  return made;
}

async function runLogged(
  argv: readonly string[],
  env: Record<string, string>,
  built: BuiltSuite,
  step: string,
  context: BuildContext,
): Promise<void> {
  const { manifest, folder } = built.suite;
  await mkdir(context.logs, { recursive: true });
  const log = join(context.logs, `build-${manifest.name}-${built.target.domain}-${step}.log`);
  const output = openLog(log, "w");
  const { stdout, stderr, end } = startGroup(
    argv,
    { cwd: folder, env: { ...toolCaches(), ...env }, sandbox: findBuildSandbox() },
    context.signal,
  );
  for (const stream of [stdout, stderr]) stream.on("data", output.write);
  const { failed, message } = await end;
  const problem = await output.close(); // the whole log is read below
  context.signal.throwIfAborted();
  if (problem !== null) context.progress({ kind: "note", message: problem });
  if (!failed) return;
  const tail = (await readFile(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15);
  throw new RvpError(
    `suite ${manifest.name}: build step "${step}" for ${built.target.domain} failed: ${message}`,
    {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint: `the end of ${log}:\n${tail.join("\n")}`,
    },
  );
}
