import type { Client, Repository } from "./client.ts";
import type { PullRef } from "./target.ts";

/**
 * The open pull request whose head is this very commit; undefined when it has moved on or was closed:
 * then the figures are about something nobody looks at any more.
 */
export async function findPull(
  client: Client,
  repository: Repository,
  ref: PullRef,
  headSha: string,
): Promise<number | undefined> {
  if ("number" in ref) return ref.number;
  const { data } = await client.rest.pulls.list({
    ...repository,
    state: "open",
    head: `${ref.headOwner}:${ref.headBranch}`,
    per_page: 100,
  });
  return data.find(({ head }) => head.sha === headSha)?.number;
}
