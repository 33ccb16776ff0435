import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { KEPT_SESSIONS, loadBaselines } from "./store.ts";

/** Where earlier sessions are looked for. */
export interface Places {
  /** Folder of the committed baselines. */
  baselines: string;
  /** Folder of this checkout's own runs, the newest of which may be the current one. */
  runs: string;
  runnerClass: string;
}

/**
 * Earlier sessions: the committed baselines of this runner class; where there are none, this
 * checkout's own earlier runs. Only sessions of the same profile, oldest first.
 */
export async function earlierSessions(
  { baselines, runs, runnerClass }: Places,
  current: Pick<Results, "profile"> & { session: { id: string } },
  readResults: (path: string) => Promise<Results>,
): Promise<Results[]> {
  const committed = await loadBaselines(baselines, runnerClass);
  const sessions = committed.length > 0 ? committed : await localRuns(runs, readResults);
  return sessions
    .filter(
      ({ profile, session }) => profile === current.profile && session.id !== current.session.id,
    )
    .slice(-KEPT_SESSIONS);
}

/** Only what head measured too: a run of one domain is not missing the others. */
export function restrictTo(head: Results, sessions: readonly Results[]): Results[] {
  const wanted = new Set(head.cases.map(caseKey));
  return sessions
    .map((session) => ({
      ...session,
      suites: Object.fromEntries(
        Object.entries(session.suites).filter(([suite]) => suite in head.suites),
      ),
      cases: session.cases.filter((row) => wanted.has(caseKey(row))),
    }))
    .filter(({ cases }) => cases.length > 0);
}

async function localRuns(
  folder: string,
  readResults: (path: string) => Promise<Results>,
): Promise<Results[]> {
  const names = await readdir(folder).catch(() => []);
  // Names begin with the time; a folder without results is a run that was interrupted.
  const found = names
    .sort()
    .map((name) => join(folder, name))
    .filter((run) => existsSync(join(run, "results.json")));
  const kept = await Promise.all(found.map(async (run) => ((await isBaseline(run)) ? [run] : [])));
  const files = kept.flat().map((run) => join(run, "results.json"));
  return Promise.all(files.slice(-KEPT_SESSIONS).map(readResults));
}

/**
 * May a run of this checkout be what later ones are compared with? One that ended red or undecided may not: doing
 * nothing and running again would else be green.
 */
async function isBaseline(run: string): Promise<boolean> {
  const text = await readFile(join(run, "verdict.json"), "utf8").catch(() => null);
  if (text === null) return true; // measured only
  const found = /"conclusion"\s*:\s*"([a-z-]+)"/.exec(text)?.[1];
  return found === "pass" || found === "no-baseline";
}
