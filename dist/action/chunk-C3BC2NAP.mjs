import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  RvpError
} from "./chunk-6EM3VHSD.mjs";

// src/github/event_base.ts
var base = (sha) => ({ kind: "base", sha });
var none = (why) => ({ kind: "none", why });
var NO_COMMIT = /^0+$/;
function baseOf(eventName, payload) {
  if (payload.workflow_run) return none("the run that measured has chosen the base");
  if (payload.pull_request) return base(payload.pull_request.base.sha);
  if (payload.merge_group) return base(payload.merge_group.base_sha);
  if (eventName === "push") return baseOfPush(payload);
  return none(
    WHY[eventName] ?? `the event ${eventName || "without a name"} names no commit before its own`
  );
}
function baseOfPush({ ref = "", before = "", forced }) {
  if (ref.startsWith("refs/tags/")) return none("a tag has no commit before it");
  if (forced) return none("the push replaced the history of its branch");
  if (before === "" || NO_COMMIT.test(before)) return none("the push created its branch");
  return base(before);
}
var WHY = {
  schedule: "a schedule measures the default branch as it is",
  workflow_dispatch: "a run by hand names no base: give the input base",
  release: "a release names no commit before it: give the input base: release:latest"
};

// src/github/target.ts
function targetOf(env, payload) {
  const [owner = "", repo = ""] = env.repository.split("/");
  const run = { id: env.runId, attempt: env.runAttempt };
  const runUrl = `${env.serverUrl}/${env.repository}/actions/runs/${env.runId}`;
  const base2 = baseOf(env.eventName, payload);
  const common = { owner, repo, base: base2, run, runUrl, readOnly: false, untrusted: false };
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
      untrusted: fork
    };
  }
  if (payload.merge_group) return { ...common, headSha: payload.merge_group.head_sha };
  const asked = dispatchedPull(payload.inputs);
  if (asked) return { ...common, headSha: asked.sha, pull: { number: asked.number } };
  return { ...common, headSha: env.sha };
}
function dispatchedPull(inputs) {
  const number = String(inputs?.["pull-request"] ?? "");
  const sha = String(inputs?.sha ?? "");
  if (number === "") return void 0;
  if (/^[1-9]\d{0,8}$/.test(number) && /^[0-9a-f]{40}$/.test(sha)) {
    return { number: Number(number), sha };
  }
  throw new RvpError(
    `workflow_dispatch: pull-request "${number}" and sha "${sha}" do not name a commit of a pull request`,
    {
      stage: "github",
      hint: "give the number, and all 40 digits of the commit that you looked at"
    }
  );
}
function afterRun(common, env, measured) {
  const { head_repository: head, head_branch: branch } = measured;
  if (!head) {
    throw new RvpError("workflow_run: the repository that was measured is gone", {
      stage: "github",
      hint: "a deleted fork cannot be commented on"
    });
  }
  const target = {
    ...common,
    headSha: measured.head_sha,
    run: { id: measured.id, attempt: measured.run_attempt ?? 1 },
    runUrl: measured.html_url ?? `${env.serverUrl}/${env.repository}/actions/runs/${measured.id}`,
    untrusted: head.full_name !== env.repository
  };
  return measured.event === "pull_request" && branch !== null ? { ...target, pull: { headOwner: head.owner.login, headBranch: branch } } : target;
}

export {
  targetOf,
  dispatchedPull
};
