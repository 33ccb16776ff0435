import { readFileSync } from "node:fs";
import * as core from "@actions/core";
import type { Results } from "../contract/generated/types.ts";
import type { AskingEvent } from "../github/authorize.ts";
import type { Client } from "../github/client.ts";
import { type Target, targetOf } from "../github/target.ts";
import { EXIT } from "../system/errors.ts";
import { faultOf } from "../system/faults.ts";
import { printable } from "../system/printable.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";

// Exit code 1 means a regression: whatever was forgotten must not end with it.
process.on("uncaughtException", (error) => process.exit(explain(error)));
process.on("unhandledRejection", (error) => process.exit(explain(error)));

process.exitCode = await main().catch(explain);

/** Reads, works, publishes. Returns the exit code; only an error before a verdict throws. */
async function main(): Promise<number> {
  core.info("rvp-bench");
  const inputs = readInputs((name) => core.getInput(name));
  const payload = readEvent();
  const target = targetOf(runnerEnv(), payload);
  switch (inputs.mode) {
    case "plan": {
      const { plan } = await import("./plan.ts");
      setOutputs({ matrix: await plan(inputs), "exit-code": EXIT.pass });
      return EXIT.pass;
    }
    case "authorize": {
      const { permit } = await import("./permit.ts");
      await permit(await connect(inputs), inputs, target, payload);
      return EXIT.pass;
    }
    case "run": {
      await prepare(inputs);
      const { run } = await import("./measure.ts");
      setOutputs({ "results-path": await run(inputs, target), "exit-code": EXIT.pass });
      return EXIT.pass;
    }
    default:
      return judge(inputs, target);
  }
}

async function judge(inputs: Inputs, target: Target): Promise<number> {
  if (inputs.mode === "all") await prepare(inputs);
  const { all, gate } = await import("./measure.ts");
  const { publish } = await import("./publish.ts");
  const judged = await (inputs.mode === "all" ? all : gate)(inputs, target).catch(async (error) => {
    const { publishFailure } = await import("./publish_failure.ts");
    await publishFailure(error, inputs, target, () => connect(inputs));
    throw error;
  });
  await publish(judged, inputs, target, {
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    serverUrl: process.env.GITHUB_SERVER_URL ?? "https://github.com",
    connect: () => connect(inputs),
  });
  const { conclusion, exit_code: code, summary } = judged.verdict;
  await keep(judged.results, inputs, target);
  if (code === EXIT.pass) core.info(`${conclusion}: ${summary}`);
  else core.setFailed(`${conclusion}: ${summary}`);
  return code;
}

/** Adds the session to the stored ones, and shows them all: both only of what was merged. */
async function keep(results: Results, inputs: Inputs, target: Target): Promise<void> {
  const { saveBaseline, baselineBranch, historyBranch } = inputs;
  const kept = saveBaseline && baselineBranch !== undefined;
  if (!kept && historyBranch === undefined) return;
  if (!isDefaultBranch()) {
    core.info(
      "Neither kept as a baseline nor shown in the history: this is not the default branch.",
    );
    return;
  }
  if (kept) {
    const { keepBaseline } = await import("./measure.ts");
    core.info(`kept as ${await keepBaseline(inputs, baselineBranch, results)}`);
  }
  if (historyBranch !== undefined) {
    const { publishHistory } = await import("./history.ts");
    const serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com";
    const commit = await publishHistory(inputs, historyBranch, target, serverUrl);
    core.info(`history page: ${inputs.historyPath}/index.html on ${historyBranch} at ${commit}`);
  }
}

/** What measuring needs on the machine beforehand. */
async function prepare({ uvVersion }: Inputs): Promise<void> {
  if (uvVersion === undefined) return;
  const { provideUv } = await import("../github/tool.ts");
  core.info(`uv ${uvVersion}: ${await provideUv(uvVersion, "python3")}`);
}

let client: Client | undefined;

async function connect({ token }: Inputs): Promise<Client> {
  const { makeClient } = await import("../github/client.ts");
  const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  client ??= makeClient({ token, apiUrl, log: core.info });
  return client;
}

interface Event extends AskingEvent {
  repository?: { default_branch?: string };
}

function readEvent(): Event {
  const path = process.env.GITHUB_EVENT_PATH;
  return path ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function runnerEnv() {
  const { env } = process;
  return {
    repository: env.GITHUB_REPOSITORY ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    sha: env.GITHUB_SHA ?? "",
    runId: Number(env.GITHUB_RUN_ID ?? 0),
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
  };
}

/** Baselines are what was merged: no pull request moves them, nor what a later workflow makes of one. */
function isDefaultBranch(): boolean {
  const { repository } = readEvent();
  const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref } = process.env;
  return (
    ["push", "schedule", "workflow_dispatch"].includes(event) &&
    repository?.default_branch !== undefined &&
    ref === `refs/heads/${repository.default_branch}`
  );
}

/** An error as a person reads it; the stack of a defect of ours is in the debug log. */
function explain(error: unknown): number {
  const { message, hint, exitCode, stack } = faultOf(error);
  if (stack) core.debug(stack);
  core.setFailed(printable(hint ? `${message}\nhint: ${hint}` : message));
  setOutputs({ conclusion: "error", "exit-code": exitCode });
  return exitCode;
}
