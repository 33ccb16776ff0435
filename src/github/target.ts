import { RvpError } from "../system/errors.ts";

/** A pull request known by number, or by its head where the event names no number (forks). */
export type PullRef = { number: number } | { headOwner: string; headBranch: string };

/** What the verdict is about and where it may be shown: read from the event, never from an artifact. */
export interface Target {
  owner: string;
  repo: string;
  /** The commit that was measured. */
  headSha: string;
  baseSha?: string;
  pull?: PullRef;
  /** The run that measured; newer runs have greater ids. */
  run: { id: number; attempt: number };
  runUrl: string;
  /** The event's token can only read: a pull request from a fork, first phase. */
  readOnly: boolean;
  /** The measuring workflow was a stranger's to change: second phase after a fork's pull request. */
  untrusted: boolean;
}

/** The parts of a webhook payload that decide a target. */
export interface EventPayload {
  pull_request?: {
    number: number;
    head: { sha: string; repo: { full_name: string } | null };
    base: { sha: string };
  };
  workflow_run?: {
    id: number;
    run_attempt?: number;
    event: string;
    head_sha: string;
    head_branch: string | null;
    head_repository: { full_name: string; owner: { login: string } } | null;
    html_url?: string;
  };
}

/** The variables of the runner that matter here. */
export interface RunnerEnv {
  repository: string;
  eventName: string;
  sha: string;
  runId: number;
  runAttempt: number;
  serverUrl: string;
}

/** Throws RvpError for an event this action cannot be about. */
export function targetOf(env: RunnerEnv, payload: EventPayload): Target {
  const [owner = "", repo = ""] = env.repository.split("/");
  const run = { id: env.runId, attempt: env.runAttempt };
  const runUrl = `${env.serverUrl}/${env.repository}/actions/runs/${env.runId}`;
  const common = { owner, repo, run, runUrl, readOnly: false, untrusted: false };
  if (payload.workflow_run) return afterRun(common, env, payload.workflow_run);
  if (payload.pull_request) {
    const { number, head, base } = payload.pull_request;
    const fork = head.repo?.full_name !== env.repository;
    return {
      ...common,
      headSha: head.sha,
      baseSha: base.sha,
      pull: { number },
      // pull_request_target runs the base branch's workflow with the base's token.
      readOnly: fork && env.eventName === "pull_request",
      untrusted: fork,
    };
  }
  return { ...common, headSha: env.sha };
}

type Common = Omit<Target, "headSha">;

function afterRun(
  common: Common,
  env: RunnerEnv,
  measured: NonNullable<EventPayload["workflow_run"]>,
): Target {
  const { head_repository: head, head_branch: branch } = measured;
  if (!head) {
    throw new RvpError("workflow_run: the repository that was measured is gone", {
      stage: "github",
      hint: "a deleted fork cannot be commented on",
    });
  }
  const target: Target = {
    ...common,
    headSha: measured.head_sha,
    run: { id: measured.id, attempt: measured.run_attempt ?? 1 },
    runUrl: measured.html_url ?? `${env.serverUrl}/${env.repository}/actions/runs/${measured.id}`,
    untrusted: head.full_name !== env.repository,
  };
  // workflow_run.pull_requests is empty for forks, so the pull request is looked up by its head.
  return measured.event === "pull_request" && branch !== null
    ? { ...target, pull: { headOwner: head.owner.login, headBranch: branch } }
    : target;
}
