import * as core from "@actions/core";
import { type AskingEvent, authorize } from "../github/authorize.ts";
import type { Client } from "../github/client.ts";
import type { Target } from "../github/target.ts";
import { EXIT } from "../system/errors.ts";
import { attempt } from "./attempt.ts";
import type { Inputs } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";

/** `mode: authorize`: the answer as outputs; a yes to a check run's name begins that check. */
export async function permit(
  client: Client,
  inputs: Inputs,
  { owner, repo, run, runUrl: detailsUrl }: Target,
  event: AskingEvent,
): Promise<void> {
  const repository = { owner, repo };
  const answer = await authorize(client, repository, event);
  setOutputs({ authorized: answer.authorized, "exit-code": EXIT.pass });
  if (!answer.authorized) {
    core.notice(`refused: ${answer.reason}`);
    return;
  }
  const { by, pull, sha, baseSha } = answer;
  core.info(`authorized by ${by}: #${pull} at ${sha}`);
  setOutputs({ "pull-request": pull, sha, "base-sha": baseSha });
  if (inputs.checkRun === "") return;
  await attempt(
    "the check run",
    async () => {
      const { startCheckRun } = await import("../github/check_run.ts");
      const identity = { name: inputs.checkRun, headSha: sha, run, detailsUrl };
      await startCheckRun(client, repository, identity);
    },
    "checks: write",
  );
}
