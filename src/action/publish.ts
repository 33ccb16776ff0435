import { join, resolve } from "node:path";
import * as core from "@actions/core";
import { annotateLog } from "../github/annotate.ts";
import { type Annotation, annotationsOf, type Locate } from "../github/annotation.ts";
import type { Client, Repository } from "../github/client.ts";
import { SUMMARY_LIMIT, writeSummary } from "../github/summary.ts";
import type { Target } from "../github/target.ts";
import { loadConfig } from "../plan/config.ts";
import { type CommentContext, commentBody } from "../report/comment/body.ts";
import { trendOf } from "../report/comment/trend.ts";
import { messageOf } from "../system/errors.ts";
import { definitionLocator } from "./definitions.ts";
import type { Inputs } from "./inputs.ts";
import type { Judged } from "./measure.ts";
import { setOutputs, verdictOutputs } from "./outputs.ts";

/** Where the runner is, and whom it may call. */
export interface Surroundings {
  workspace: string;
  serverUrl: string;
  connect: () => Promise<Client>;
}

/**
 * Tells the world: outputs, job summary, check run, annotations, comment. Whatever of it fails costs a
 * sentence in the log, never the verdict.
 */
export async function publish(
  judged: Judged,
  inputs: Inputs,
  target: Target,
  surroundings: Surroundings,
): Promise<void> {
  const { verdict, files, results, earlier } = judged;
  const { benchmarks } = loadConfig(join(resolve(inputs.directory), "rvp.toml"));
  const locate = definitionLocator(benchmarks, surroundings.workspace);
  const trend = trendOf([...earlier, results], verdict.comparisons, {
    catalog: verdict.catalog,
    summaries: verdict.policy.summaries,
  });
  const context = { ...contextOf(inputs, target, surroundings, locate), trend };
  const annotations = inputs.annotations ? annotationsOf(verdict, locate) : [];
  setOutputs(verdictOutputs(verdict, files));
  if (inputs.summary) {
    await attempt("the job summary", () =>
      writeSummary(commentBody(verdict, context, SUMMARY_LIMIT)),
    );
  }
  const checked = await checkRun(judged, inputs, target, surroundings, context, annotations);
  if (!checked) annotateLog(annotations);
  await comment(judged, inputs, target, surroundings, context);
}

function contextOf(
  inputs: Inputs,
  target: Target,
  { serverUrl }: Surroundings,
  locate: Locate,
): CommentContext {
  const { owner, repo, headSha, runUrl, untrusted } = target;
  return {
    runUrl,
    reportUrl: inputs.reportUrl ?? `${runUrl}#artifacts`,
    untrusted,
    definitionUrl: (caseId) => {
      const place = locate(caseId);
      if (!place) return undefined;
      const path = place.path.split("/").map(encodeURIComponent).join("/");
      return `${serverUrl}/${owner}/${repo}/blob/${headSha}/${path}#L${place.line}`;
    },
  };
}

async function checkRun(
  { verdict }: Judged,
  inputs: Inputs,
  target: Target,
  { connect }: Surroundings,
  context: CommentContext,
  annotations: readonly Annotation[],
): Promise<boolean> {
  if (inputs.checkRun === "" || inputs.token === "" || target.readOnly) return false;
  return attempt(
    "the check run",
    async () => {
      const { CHECK_LIMIT, postCheckRun } = await import("../github/check_run.ts");
      const { id } = await postCheckRun(await connect(), repositoryOf(target), {
        name: inputs.checkRun,
        headSha: target.headSha,
        run: target.run,
        detailsUrl: target.runUrl,
        verdict,
        summary: commentBody(verdict, context, CHECK_LIMIT),
        annotations,
      });
      setOutputs({ "check-run-id": id });
    },
    "checks: write",
  );
}

async function comment(
  { verdict }: Judged,
  inputs: Inputs,
  target: Target,
  { connect }: Surroundings,
  context: CommentContext,
): Promise<void> {
  const { pull } = target;
  if (inputs.comment === "never" || inputs.token === "" || !pull) return;
  if (target.readOnly && inputs.comment === "auto") {
    core.info("A fork's token cannot comment: the second workflow does (docs/github.md).");
    return;
  }
  await attempt(
    "the comment",
    async () => {
      const { COMMENT_LIMIT, postComment } = await import("../github/comment.ts");
      const { findPull } = await import("../github/pull.ts");
      const client = await connect();
      const repository = repositoryOf(target);
      const number = await findPull(client, repository, pull, target.headSha);
      if (number === undefined) {
        core.info(
          "No open pull request has this commit as its head any more: nothing to comment on.",
        );
        return;
      }
      const marker = { key: inputs.commentKey, run: target.run };
      const words = commentBody(verdict, context, COMMENT_LIMIT);
      const { id, url, state } = await postComment(client, repository, number, marker, words);
      core.info(`comment ${state}: ${url}`);
      setOutputs({ "comment-id": id, "comment-url": url });
    },
    "pull-requests: write",
  );
}

/** Octokit sends every field it does not know as a query: only these two. */
function repositoryOf({ owner, repo }: Target): Repository {
  return { owner, repo };
}

/** Did it work? If not, one sentence says what, why and what next. */
async function attempt(what: string, act: () => Promise<void>, permission = ""): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const { problemOf } = await import("../github/problem.ts");
    const sentence = permission
      ? problemOf(error, `${what} could not be written`, permission)
      : `${what} could not be written: ${messageOf(error)}`;
    core.warning(sentence);
    return false;
  }
}
