import { RvpError } from "../system/errors.ts";
import { type Base, baseOf } from "./event_base.ts";
import type { EventPayload } from "./event_payload.ts";

export type { EventPayload } from "./event_payload.ts";

/** A pull request known by number, or by its head where the event names no number (forks). */
export type PullRef = { number: number } | { headOwner: string; headBranch: string };

/** What the verdict is about and where it may be shown: read from the event, never from an artifact. */
export interface Target {
  owner: string;
  repo: string;
  /** The commit that was measured. */
  headSha: string;
  base: Base;
  pull?: PullRef;
  /** The run that measured; newer runs have greater ids. */
  run: { id: number; attempt: number };
  runUrl: string;
  /** The event's token can only read: a pull request from a fork, first phase. */
  readOnly: boolean;
  /** The measuring workflow was a stranger's to change: second phase after a fork's pull request. */
  untrusted: boolean;
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
  const base = baseOf(env.eventName, payload);
  const common = { owner, repo, base, run, runUrl, readOnly: false, untrusted: false };
  if (payload.workflow_run) return afterRun(common, env, payload.workflow_run);
  if (payload.pull_request) {
    const { number, head } = payload.pull_request;
    const fork = head.repo?.full_name !== env.repository;
    return {
      ...common,
      headSha: head.sha,
      pull: { number },
      // pull_request_target runs the base branch's workflow with the base's token.
      readOnly: fork && env.eventName === "pull_request",
      untrusted: fork,
    };
  }
  if (payload.merge_group) return { ...common, headSha: payload.merge_group.head_sha };
  const asked = dispatchedPull(payload.inputs);
  if (asked) return { ...common, headSha: asked.sha, pull: { number: asked.number } };
  return { ...common, headSha: env.sha };
}

/**
 * The pull request and its commit that a workflow_dispatch names by the inputs `pull-request` and `sha`;
 * undefined where it names none. Throws RvpError for a commit that is not a full SHA.
 */
export function dispatchedPull(
  inputs: EventPayload["inputs"],
): { number: number; sha: string } | undefined {
  const number = String(inputs?.["pull-request"] ?? "");
  const sha = String(inputs?.sha ?? "");
  if (number === "") return undefined;
  if (/^[1-9]\d{0,8}$/.test(number) && /^[0-9a-f]{40}$/.test(sha)) {
    return { number: Number(number), sha };
  }
  throw new RvpError(
    `workflow_dispatch: pull-request "${number}" and sha "${sha}" do not name a commit of a pull request`,
    {
      stage: "github",
      hint: "give the number, and all 40 digits of the commit that you looked at",
    },
  );
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
