import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  attempt
} from "./chunk-NUJQFI4M.mjs";
import {
  dispatchedPull
} from "./chunk-C3BC2NAP.mjs";
import {
  setOutputs
} from "./chunk-NZHEDBFY.mjs";
import {
  statusOf
} from "./chunk-WAORSA6Y.mjs";
import {
  EXIT
} from "./chunk-6EM3VHSD.mjs";
import {
  info,
  notice
} from "./chunk-E6JF65NO.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/github/authorize.ts
async function authorize(client, repository, event) {
  const wish = event.comment ? wishOfComment(event, event.comment) : wishOfDispatch(event);
  if (typeof wish === "string") return refuse(wish);
  const { by, pull } = wish;
  if (!isOurOwnWorkflow(by, event)) {
    if (by.type === "Bot") return refuse(`${by.login} is not a person`);
    const permission = await permissionOf(client, repository, by.login);
    if (permission !== "admin" && permission !== "write")
      return refuse(`${by.login} may only ${permission} here`);
  }
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: pull });
  const { sha } = data.head;
  if (data.state !== "open") return refuse(`#${pull} is ${data.state}`);
  if (wish.sha !== void 0 && wish.sha !== sha)
    return refuse(`the head of #${pull} is ${sha}, not ${wish.sha}: look at it, then ask again`);
  if (wish.written !== void 0 && !await wasHeadBefore(client, data.head, wish.written))
    return refuse(
      `nothing shows that ${sha} was the head of #${pull} when ${by.login} wrote: look at it, then write /bench ${sha}`
    );
  return { authorized: true, by: by.login, pull, sha, baseSha: data.base.sha };
}
function refuse(reason) {
  return { authorized: false, reason };
}
function wishOfComment({ action, issue }, { body, created_at: written, user }) {
  const command = /^\/bench(?: ([0-9a-f]{40}))?$/.exec(body.trim());
  if (action !== "created" || !command) return "this is no new comment that says /bench";
  if (!issue?.pull_request) return "this is no pull request";
  if (!user) return "the comment has no author";
  const [, sha] = command;
  return sha ? { by: user, pull: issue.number, sha } : { by: user, pull: issue.number, written };
}
function wishOfDispatch({ inputs, sender }) {
  const asked = dispatchedPull(inputs);
  if (!asked) return "this event names no pull request";
  if (!sender) return "nobody sent this event";
  return { by: sender, pull: asked.number, sha: asked.sha };
}
function isOurOwnWorkflow({ login, type }, { comment }) {
  return comment === void 0 && type === "Bot" && login === "github-actions[bot]";
}
async function wasHeadBefore(client, { repo, ref, sha }, moment) {
  if (repo === null) return false;
  try {
    const { data } = await client.rest.repos.listActivities({
      owner: repo.owner.login,
      repo: repo.name,
      ref: `refs/heads/${ref}`,
      direction: "desc",
      per_page: 1
    });
    const [last] = data;
    return last?.after === sha && Date.parse(last.timestamp) < Date.parse(moment);
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 403) return false;
    throw error;
  }
}
async function permissionOf(client, repository, username) {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...repository,
      username
    });
    return data.permission;
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}

// src/action/permit.ts
async function permit(client, inputs, { owner, repo, run, runUrl: detailsUrl }, event) {
  const repository = { owner, repo };
  const answer = await authorize(client, repository, event);
  setOutputs({ authorized: answer.authorized, "exit-code": EXIT.pass });
  if (!answer.authorized) {
    notice(`refused: ${answer.reason}`);
    return;
  }
  const { by, pull, sha, baseSha } = answer;
  info(`authorized by ${by}: #${pull} at ${sha}`);
  setOutputs({ "pull-request": pull, sha, "base-sha": baseSha });
  if (inputs.checkRun === "") return;
  await attempt(
    "the check run",
    async () => {
      const { startCheckRun } = await import("./check_run-Q3CLUSUY.mjs");
      const identity = { name: inputs.checkRun, headSha: sha, run, detailsUrl };
      await startCheckRun(client, repository, identity);
    },
    "checks: write"
  );
}
export {
  permit
};
