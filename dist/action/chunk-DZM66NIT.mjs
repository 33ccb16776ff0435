import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  attempt
} from "./chunk-NUJQFI4M.mjs";
import {
  setOutputs
} from "./chunk-YJT45U6N.mjs";
import {
  info
} from "./chunk-E6JF65NO.mjs";

// src/action/comment.ts
async function comment(words, inputs, { owner, repo, pull, headSha, run, readOnly }, connect) {
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (readOnly && inputs.comment === "auto") {
    info("A fork's token cannot comment: the second workflow does (docs/github.md).");
    return;
  }
  await attempt(
    "the comment",
    async () => {
      const { COMMENT_LIMIT, postComment } = await import("./comment-AIVQAVGO.mjs");
      const { findPull } = await import("./pull-JYMCVDFO.mjs");
      const client = await connect();
      const repository = { owner, repo };
      const number = await findPull(client, repository, pull, headSha);
      if (number === void 0) {
        info(
          "No open pull request has this commit as its head any more: nothing to comment on."
        );
        return;
      }
      const marker = { key: inputs.commentKey, run };
      const body = words(COMMENT_LIMIT);
      const { id, url, state } = await postComment(client, repository, number, marker, body);
      info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write"
  );
}

export {
  comment
};
