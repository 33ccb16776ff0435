import{createRequire as __rvpRequire}from"node:module";const require=__rvpRequire(import.meta.url);
import {
  attempt
} from "./chunk-NUJQFI4M.mjs";
import {
  setOutputs
} from "./chunk-NZHEDBFY.mjs";
import {
  info
} from "./chunk-E6JF65NO.mjs";

// src/action/comment.ts
async function comment(words, occasion, inputs, { owner, repo, pull, headSha, run, readOnly }, connect) {
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (readOnly) {
    info("A fork's token cannot comment: the second workflow does (docs/github.md).");
    return;
  }
  await attempt(
    "the comment",
    async () => {
      const { COMMENT_LIMIT, postComment } = await import("./comment-KDQFLELA.mjs");
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
      const first = isWanted(inputs.comment, occasion);
      const posted = await postComment(client, repository, number, marker, body, { first });
      if (posted === void 0) {
        info(`No comment, as comment: ${inputs.comment} asks; the job summary has it all.`);
        return;
      }
      const { id, url, state } = posted;
      info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write"
  );
}
function isWanted(when, occasion) {
  if (when === "always") return true;
  return occasion === "failure" || when === "on-change" && occasion === "change";
}

export {
  comment
};
