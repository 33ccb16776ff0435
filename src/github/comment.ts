import { setTimeout as sleep } from "node:timers/promises";
import type { Client, Repository } from "./client.ts";
import { compareRuns, type Marker, parseMarker, renderMarker } from "./marker.ts";
import { isAmbiguous, statusOf } from "./problem.ts";

/** GitHub takes 65 536 characters; some are left for what it may count otherwise. */
export const COMMENT_LIMIT = 65_000;

export interface PostedComment {
  id: number;
  url: string;
  /** superseded: a later run has commented already, and its words stand. */
  state: "created" | "updated" | "unchanged" | "superseded";
}

interface Found {
  id: number;
  url: string;
  body: string;
  marker: Marker;
}

const ROUNDS = 6;

/**
 * One comment per key on a pull request, whoever else comments at the same time: each round looks
 * again, since a comment may have been deleted, made by a concurrent run, or made by a request of ours
 * whose answer got lost. It ends when the oldest comment of ours holds these words, or later ones.
 *
 * @param first may it be the first of its key? Otherwise only one that is there is brought up to date, and without
 *   one the answer is undefined
 */
export async function postComment(
  client: Client,
  repository: Repository,
  pull: number,
  marker: Marker,
  words: string,
  { first = true } = {},
): Promise<PostedComment | undefined> {
  const body = `${renderMarker(marker)}\n${words}`;
  const author = authorTest(client);
  let state: "created" | "unchanged" = "unchanged";
  let last: unknown;
  for (let round = 0; round < ROUNDS; round++) {
    const [oldest, ...later] = await findComments(client, repository, pull, marker.key, author);
    try {
      if (!oldest && !first) return undefined;
      if (!oldest) {
        await create(client, repository, pull, body);
        state = "created";
        continue; // look again: a concurrent run may have done the same
      }
      const all = [oldest, ...later];
      const newer = all.find((found) => compareRuns(found.marker.run, marker.run) > 0);
      for (const found of later.filter((found) => found !== newer)) {
        await remove(client, repository, found.id);
      }
      if (newer) return { id: newer.id, url: newer.url, state: "superseded" };
      if (oldest.body === body) return { id: oldest.id, url: oldest.url, state };
      await client.rest.issues.updateComment({ ...repository, comment_id: oldest.id, body });
      return { id: oldest.id, url: oldest.url, state: state === "created" ? state : "updated" };
    } catch (error) {
      last = error;
      const gone = statusOf(error) === 404 && oldest !== undefined;
      if (!gone && !isAmbiguous(error)) throw error;
      await sleep(50 * 2 ** round);
    }
  }
  throw last ?? new Error(`the comment changed under us ${ROUNDS} times`);
}

/** Never tried again blindly: an answer that got lost would leave two comments. */
async function create(client: Client, repository: Repository, pull: number, body: string) {
  await client.rest.issues.createComment({
    ...repository,
    issue_number: pull,
    body,
    request: { retries: 0 },
  });
}

async function remove(client: Client, repository: Repository, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ ...repository, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** Our comments under this key, oldest first, from every page. */
async function findComments(
  client: Client,
  repository: Repository,
  pull: number,
  key: string,
  isOurs: (user: Author) => Promise<boolean>,
): Promise<Found[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...repository,
    issue_number: pull,
    per_page: 100,
  });
  const found: Found[] = [];
  for (const { id, html_url: url, body = "", user } of comments) {
    const marker = parseMarker(body);
    if (marker?.key === key && (await isOurs(user))) found.push({ id, url, body, marker });
  }
  return found.sort((a, b) => a.id - b.id);
}

type Author = { id: number; type?: string } | null;

/**
 * Anyone can write a marker; only a bot's comment, or one of the token's own user, is ours to edit. An
 * app's token cannot ask who it is (403), so the question is put only where a person wrote the marker.
 */
function authorTest(client: Client): (user: Author) => Promise<boolean> {
  let self: Promise<number | undefined> | undefined;
  return async (user) => {
    if (user === null) return false;
    if (user.type === "Bot") return true;
    self ??= client.rest.users.getAuthenticated().then(
      ({ data }) => data.id,
      () => undefined,
    );
    return user.id === (await self);
  };
}
