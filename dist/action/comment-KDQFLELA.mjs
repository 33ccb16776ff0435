import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  isAmbiguous,
  statusOf
} from "./chunk-WAORSA6Y.mjs";
import "./chunk-6EM3VHSD.mjs";
import "./chunk-6PN6P5XH.mjs";

// src/github/comment.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/github/marker.ts
var PATTERN = /^<!-- rvp-bench key=([A-Za-z0-9_.-]{1,64}) run=(\d{1,16})\.(\d{1,6}) -->/;
function renderMarker({ key, run }) {
  return `<!-- rvp-bench key=${key} run=${run.id}.${run.attempt} -->`;
}
function parseMarker(body) {
  const match = PATTERN.exec(body);
  if (!match) return void 0;
  const [, key = "", id, attempt] = match;
  return { key, run: { id: Number(id), attempt: Number(attempt) } };
}
function compareRuns(a, b) {
  return a.id - b.id || a.attempt - b.attempt;
}

// src/github/comment.ts
var COMMENT_LIMIT = 65e3;
var ROUNDS = 6;
async function postComment(client, repository, pull, marker, words, { first = true } = {}) {
  const body = `${renderMarker(marker)}
${words}`;
  const author = authorTest(client);
  let state = "unchanged";
  let last;
  for (let round = 0; round < ROUNDS; round++) {
    const [oldest, ...later] = await findComments(client, repository, pull, marker.key, author);
    try {
      if (!oldest && !first) return void 0;
      if (!oldest) {
        await create(client, repository, pull, body);
        state = "created";
        continue;
      }
      const all = [oldest, ...later];
      const newer = all.find((found) => compareRuns(found.marker.run, marker.run) > 0);
      for (const found of later.filter((found2) => found2 !== newer)) {
        await remove(client, repository, found.id);
      }
      if (newer) return { id: newer.id, url: newer.url, state: "superseded" };
      if (oldest.body === body) return { id: oldest.id, url: oldest.url, state };
      await client.rest.issues.updateComment({ ...repository, comment_id: oldest.id, body });
      return { id: oldest.id, url: oldest.url, state: state === "created" ? state : "updated" };
    } catch (error) {
      last = error;
      const gone = statusOf(error) === 404 && oldest !== void 0;
      if (!gone && !isAmbiguous(error)) throw error;
      await sleep(50 * 2 ** round);
    }
  }
  throw last ?? new Error(`the comment changed under us ${ROUNDS} times`);
}
async function create(client, repository, pull, body) {
  await client.rest.issues.createComment({
    ...repository,
    issue_number: pull,
    body,
    request: { retries: 0 }
  });
}
async function remove(client, repository, id) {
  try {
    await client.rest.issues.deleteComment({ ...repository, comment_id: id });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
async function findComments(client, repository, pull, key, isOurs) {
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...repository,
    issue_number: pull,
    per_page: 100
  });
  const found = [];
  for (const { id, html_url: url, body = "", user } of comments) {
    const marker = parseMarker(body);
    if (marker?.key === key && await isOurs(user)) found.push({ id, url, body, marker });
  }
  return found.sort((a, b) => a.id - b.id);
}
function authorTest(client) {
  let self;
  return async (user) => {
    if (user === null) return false;
    if (user.type === "Bot") return true;
    self ??= client.rest.users.getAuthenticated().then(
      ({ data }) => data.id,
      () => void 0
    );
    return user.id === await self;
  };
}
export {
  COMMENT_LIMIT,
  postComment
};
