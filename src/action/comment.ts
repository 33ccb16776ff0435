import * as core from "@actions/core";
import type { Client } from "../github/client.ts";
import type { Target } from "../github/target.ts";
import { attempt } from "./attempt.ts";
import type { Inputs } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";

/** Says these words, of at most so many characters, where there is a pull request and the workflow wants it. */
export async function comment(
  words: (limit: number) => string,
  inputs: Inputs,
  { owner, repo, pull, headSha, run, readOnly }: Target,
  connect: () => Promise<Client>,
): Promise<void> {
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (readOnly && inputs.comment === "auto") {
    core.info("A fork's token cannot comment: the second workflow does (docs/github.md).");
    return;
  }
  await attempt(
    "the comment",
    async () => {
      const { COMMENT_LIMIT, postComment } = await import("../github/comment.ts");
      const { findPull } = await import("../github/pull.ts");
      const client = await connect();
      const repository = { owner, repo };
      const number = await findPull(client, repository, pull, headSha);
      if (number === undefined) {
        core.info(
          "No open pull request has this commit as its head any more: nothing to comment on.",
        );
        return;
      }
      const marker = { key: inputs.commentKey, run };
      const body = words(COMMENT_LIMIT);
      const { id, url, state } = await postComment(client, repository, number, marker, body);
      core.info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write",
  );
}
