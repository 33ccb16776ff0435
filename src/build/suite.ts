import { createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SuiteManifest } from "../contract/generated/types.ts";
import type { Suite } from "../plan/suites.ts";
import { runCommand } from "../system/command.ts";
import { EXIT, messageOf, RvpError } from "../system/errors.ts";
import { startGroup } from "../system/process.ts";
import type { Progress } from "../system/progress.ts";
import { keyedFolder, type RemoteCache, sharedFolder } from "./cache.ts";
import { contentKey, versionOf } from "./key.ts";
import { fill, fillEnv } from "./placeholders.ts";

type Step = NonNullable<SuiteManifest["build"]>[number];

/** What building needs to know of its surroundings. */
export interface BuildContext {
  cache: string;
  remote?: RemoteCache | undefined;
  logs: string;
  profile: string;
  signal: AbortSignal;
  progress: Progress;
}

/** A suite made ready for one domain: how to start it, and the receipts. */
export interface BuiltSuite {
  suite: Suite;
  domain: string;
  version: string;
  keys: Record<string, string>;
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
  const version = await versionOf(manifest.version, folder);
  await checkDependencies(suite, domain);
  const built: BuiltSuite = {
    suite,
    domain,
    version,
    keys: {},
    places: {
      suite: folder,
      domain,
      profile: context.profile,
      path: process.env.PATH ?? "",
    },
    seconds: 0,
  };
  for (const step of manifest.build ?? []) {
    if (step.domains && !step.domains.includes(domain)) continue;
    const { folder: made, seconds, key } = await runStep(built, step, context);
    built.places[step.name] = made;
    built.keys[step.name] = key;
    built.seconds += seconds;
  }
  return built;
}

/** Write the files every suite reads, by the suite that owns the fixtures; their folder. */
export async function writeFixtures(
  built: BuiltSuite,
  context: BuildContext,
): Promise<string | null> {
  const { fixtures } = built.suite.manifest;
  if (!fixtures?.domains.includes(built.domain)) return null;
  const step: Step = {
    name: "fixtures",
    inputs: fixtures.inputs.map((input) => fill([input], built.places, "fixtures")[0] ?? ""),
    command: fixtures.command,
    env: fixtures.env,
  };
  return (await runStep(built, step, context, context.profile)).folder;
}

async function checkDependencies({ manifest, folder }: Suite, domain: string): Promise<void> {
  for (const { command, domains, hint } of manifest.dependency ?? []) {
    if (domains && !domains.includes(domain)) continue;
    const { failed, problem } = await runCommand(command, folder);
    if (!failed) continue;
    throw new RvpError(`suite ${manifest.name} needs \`${command.join(" ")}\`: ${problem}`, {
      stage: "build",
      exitCode: EXIT.notMeasured,
      hint,
    });
  }
}

async function runStep(built: BuiltSuite, step: Step, context: BuildContext, variant = "") {
  const { manifest, folder: suiteFolder } = built.suite;
  const scope = step.shared ? null : built.domain;
  const where = `${suiteFolder}/suite.toml: step ${step.name}`;
  const inputs = step.inputs.map((input) => fill([input], built.places, where)[0] ?? "");
  const key = await contentKey({
    suiteFolder,
    inputs,
    toolchain: step.toolchain ?? [],
    salt: [step.command ?? null, step.env ?? null, scope, variant, built.keys],
  });
  const name = [manifest.name, step.name, scope, variant, key.slice(0, 16)]
    .filter((part) => part)
    .join("-");
  const { command } = step;
  if (!command) {
    return { folder: await sharedFolder(context.cache, name), seconds: 0, key };
  }
  const event = {
    kind: "build",
    suite: manifest.name,
    domain: built.domain,
    step: step.name,
  } as const;
  const { folder, cached, seconds } = await keyedFolder(
    context.cache,
    name,
    { key, suite: manifest.name, step: step.name, domain: scope },
    async (dir) => {
      context.progress({ ...event, state: "started" });
      const places = { ...built.places, dir };
      const argv = fill(command, places, where);
      await runLogged(argv, fillEnv(step.env, places, where), built, step.name, context);
    },
    context.remote,
  );
  context.progress({ ...event, state: cached ? "cached" : "done", seconds });
  return { folder, seconds, key };
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
  const log = join(context.logs, `build-${manifest.name}-${built.domain}-${step}.log`);
  const output = createWriteStream(log);
  try {
    const { stdout, stderr, end } = startGroup(argv, { cwd: folder, env }, context.signal);
    stdout.pipe(output, { end: false });
    stderr.pipe(output, { end: false });
    const { failed, shortMessage } = await end;
    await new Promise((resolve) => output.end(resolve)); // the whole log is read below
    if (failed) throw new Error(shortMessage);
  } catch (cause) {
    context.signal.throwIfAborted();
    const tail = (await readFile(log, "utf8").catch(() => "")).trimEnd().split("\n").slice(-15);
    throw new RvpError(
      `suite ${manifest.name}: build step "${step}" for ${built.domain} failed: ${messageOf(cause)}`,
      {
        stage: "build",
        exitCode: EXIT.notMeasured,
        hint: `the end of ${log}:\n${tail.join("\n")}`,
        cause,
      },
    );
  } finally {
    output.end();
  }
}
