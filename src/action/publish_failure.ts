import type { Client } from "../github/client.ts";
import type { Target } from "../github/target.ts";
import { text } from "../report/comment/escape.ts";
import { faultOf } from "../system/faults.ts";
import { attempt } from "./attempt.ts";
import { comment } from "./comment.ts";
import type { Inputs } from "./inputs.ts";

/**
 * There is no verdict, and the pull request is told why: silence would read as "nothing to say". The
 * check that said "in progress" ends, too.
 */
export async function publishFailure(
  error: unknown,
  inputs: Inputs,
  target: Target,
  connect: () => Promise<Client>,
): Promise<void> {
  const { message, hint } = faultOf(error);
  const why = text(hint ? `${message} (${hint})` : message, 600);
  const body = `### rvp-bench: ❌ no verdict\n\n${why}\n\n[run](${target.runUrl})`;
  if (inputs.checkRun !== "" && inputs.token !== "" && !target.readOnly) {
    await attempt(
      "the check run",
      async () => {
        const { failCheckRun } = await import("../github/check_run.ts");
        const { owner, repo, headSha, run, runUrl: detailsUrl } = target;
        const identity = { name: inputs.checkRun, headSha, run, detailsUrl };
        await failCheckRun(await connect(), { owner, repo }, identity, why);
      },
      "checks: write",
    );
  }
  await comment(() => body, "failure", inputs, target, connect);
}
