import { join, relative, resolve } from "node:path";
import { annotateLog } from "../github/annotate.ts";
import { type Annotation, annotationsOf, type Locate } from "../github/annotation.ts";
import type { Client } from "../github/client.ts";
import { SUMMARY_LIMIT, writeSummary } from "../github/summary.ts";
import type { Target } from "../github/target.ts";
import { loadConfig } from "../plan/config.ts";
import { type CommentContext, commentBody } from "../report/comment/body.ts";
import { trendOf } from "../report/comment/trend.ts";
import { occasionOf } from "../report/occasion.ts";
import { attempt } from "./attempt.ts";
import { comment } from "./comment.ts";
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
  const { verdict, files, results, history } = judged;
  const root = resolve(inputs.directory);
  const { benchmarks } = loadConfig(join(root, "rvp.toml"));
  const locate = definitionLocator(benchmarks, repositoryRoot(root, surroundings.workspace));
  const trend = trendOf([...history, results], verdict.comparisons, {
    catalog: verdict.catalog,
    summaries: verdict.policy.summaries,
  });
  const context = {
    ...contextOf(inputs, target, surroundings, locate),
    trend,
    profiles: results.profiles,
  };
  const annotations = inputs.annotations ? annotationsOf(verdict, locate) : [];
  setOutputs(verdictOutputs(verdict, files));
  if (inputs.summary) {
    await attempt("the job summary", () =>
      writeSummary(commentBody(verdict, context, SUMMARY_LIMIT)),
    );
  }
  const checked = await checkRun(judged, inputs, target, surroundings, context, annotations);
  if (!checked) annotateLog(annotations);
  const words = (limit: number) => commentBody(verdict, context, limit);
  await comment(words, occasionOf(verdict), inputs, target, surroundings.connect);
}

/** Definitions that came as another job's artifact lie outside the workspace, as in a repository of their own. */
function repositoryRoot(root: string, workspace: string): string {
  return relative(workspace, root).startsWith("..") ? root : workspace;
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
  const { owner, repo } = target;
  return attempt(
    "the check run",
    async () => {
      const { CHECK_LIMIT, postCheckRun } = await import("../github/check_run.ts");
      const { id } = await postCheckRun(
        await connect(),
        { owner, repo },
        {
          name: inputs.checkRun,
          headSha: target.headSha,
          run: target.run,
          detailsUrl: target.runUrl,
          verdict,
          summary: commentBody(verdict, context, CHECK_LIMIT),
          annotations,
        },
      );
      setOutputs({ "check-run-id": id });
    },
    "checks: write",
  );
}
