import type { Client, Repository } from "./client.ts";
import { statusOf } from "./problem.ts";

/** The parts of a `labeled` event that say who vouches for a pull request. */
export interface LabelEvent {
  action?: string;
  label?: { name: string };
  sender?: { login: string; type?: string };
}

export type Authorization =
  | { authorized: true; by: string }
  | { authorized: false; reason: string };

/**
 * May this pull request's code run on our own hardware? Only when this very event is the setting of the
 * label, by a person who may write here. A later push is another event and needs the label again, so
 * nobody vouches for code that came after the look.
 */
export async function authorize(
  client: Client,
  repository: Repository,
  label: string,
  event: LabelEvent,
): Promise<Authorization> {
  if (event.action !== "labeled" || event.label?.name !== label) {
    return { authorized: false, reason: `this event does not set the label "${label}"` };
  }
  const { login, type } = event.sender ?? {};
  if (!login || type === "Bot") {
    return { authorized: false, reason: `the label "${label}" was not set by a person` };
  }
  const permission = await permissionOf(client, repository, login);
  return permission === "admin" || permission === "write"
    ? { authorized: true, by: login }
    : { authorized: false, reason: `${login} set the label, but may only ${permission} here` };
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
