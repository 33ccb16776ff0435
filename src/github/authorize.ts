import type { Client, Repository } from "./client.ts";
import { statusOf } from "./problem.ts";
import { dispatchedPull, type EventPayload } from "./target.ts";

/** The parts of an event that say who asks for which commit of which pull request. */
export interface AskingEvent extends EventPayload {
  action?: string;
  sender?: Person;
  issue?: { number: number; pull_request?: object };
  comment?: { body: string; created_at: string; user: Person | null };
}

interface Person {
  login: string;
  type?: string;
}

/** Who let which commit run, or why nobody did. */
export type Authorization =
  | { authorized: true; by: string; pull: number; sha: string; baseSha: string }
  | { authorized: false; reason: string };

/** What a person asked for. Without a sha: what the pull request's head was when they wrote. */
interface Wish {
  by: Person;
  pull: number;
  sha?: string | undefined;
  written?: string;
}

/**
 * May this commit of a pull request run on our own hardware? Only if a person who may write here asked
 * for it, by a dispatched workflow that names the commit or by a comment, and only while it is still the
 * head: nobody vouches for code that came after the look.
 */
export async function authorize(
  client: Client,
  repository: Repository,
  event: AskingEvent,
): Promise<Authorization> {
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
  if (wish.sha !== undefined && wish.sha !== sha)
    return refuse(`the head of #${pull} is ${sha}, not ${wish.sha}: look at it, then ask again`);
  if (wish.written !== undefined && !(await wasHeadBefore(client, data.head, wish.written)))
    return refuse(
      `nothing shows that ${sha} was the head of #${pull} when ${by.login} wrote: look at it, then write /bench ${sha}`,
    );
  return { authorized: true, by: by.login, pull, sha, baseSha: data.base.sha };
}

function refuse(reason: string): Authorization {
  return { authorized: false, reason };
}

/** `/bench`, or `/bench SHA`, alone in a new comment on a pull request. */
function wishOfComment(
  { action, issue }: AskingEvent,
  { body, created_at: written, user }: NonNullable<AskingEvent["comment"]>,
): Wish | string {
  const command = /^\/bench(?: ([0-9a-f]{40}))?$/.exec(body.trim());
  if (action !== "created" || !command) return "this is no new comment that says /bench";
  if (!issue?.pull_request) return "this is no pull request";
  if (!user) return "the comment has no author";
  const [, sha] = command;
  return sha ? { by: user, pull: issue.number, sha } : { by: user, pull: issue.number, written };
}

function wishOfDispatch({ inputs, sender }: AskingEvent): Wish | string {
  const asked = dispatchedPull(inputs);
  if (!asked) return "this event names no pull request";
  if (!sender) return "nobody sent this event";
  return { by: sender, pull: asked.number, sha: asked.sha };
}

/** A workflow of this repository dispatched: that of /bench, which has asked for the author's rights. */
function isOurOwnWorkflow({ login, type }: Person, { comment }: AskingEvent): boolean {
  return comment === undefined && type === "Bot" && login === "github-actions[bot]";
}

/**
 * Was this commit the head before that moment? The date within a commit is its author's to choose, and which
 * workflows a push starts is for the head's own workflow files to say. So this asks for GitHub's record of
 * pushes to the branch: the last one made this commit the head, and is older. A record that lags, or that the
 * token can't read (a private fork), shows nothing.
 */
async function wasHeadBefore(client: Client, { repo, ref, sha }: Head, moment: string) {
  if (repo === null) return false;
  try {
    const { data } = await client.rest.repos.listActivities({
      owner: repo.owner.login,
      repo: repo.name,
      ref: `refs/heads/${ref}`,
      direction: "desc",
      per_page: 1,
    });
    const [last] = data;
    return last?.after === sha && Date.parse(last.timestamp) < Date.parse(moment);
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 403) return false;
    throw error;
  }
}

/** The branch that a pull request comes from; without a repository once that was deleted. */
interface Head {
  repo: { owner: { login: string }; name: string } | null;
  ref: string;
  sha: string;
}

/** admin, write, read or none; maintain counts as write, triage as read. */
async function permissionOf(client: Client, repository: Repository, username: string) {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...repository,
      username,
    });
    return data.permission;
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
