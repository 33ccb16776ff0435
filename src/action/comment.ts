import * as core from "@actions/core";
import type { Client } from "../github/client.ts";
import type { Target } from "../github/target.ts";
import type { Occasion } from "../report/occasion.ts";
import { attempt } from "./attempt.ts";
import type { Inputs } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";

/**
 * Says these words, of at most so many characters, where there is a pull request and the workflow wants it. A comment
 * of an earlier push is brought up to date in any case: it must not go on claiming what is no longer so.
 */
export async function comment(
  words: (limit: number) => string,
  occasion: Occasion,
  inputs: Inputs,
  { owner, repo, pull, headSha, run, readOnly }: Target,
  connect: () => Promise<Client>,
): Promise<void> {
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (readOnly) {
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
      const first = isWanted(inputs.comment, occasion);
      const posted = await postComment(client, repository, number, marker, body, { first });
      if (posted === undefined) {
        core.info(`No comment, as comment: ${inputs.comment} asks; the job summary has it all.`);
        return;
      }
      const { id, url, state } = posted;
      core.info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write",
  );
}

function isWanted(when: Inputs["comment"], occasion: Occasion): boolean {
  if (when === "always") return true;
  return occasion === "failure" || (when === "on-change" && occasion === "change");
}
