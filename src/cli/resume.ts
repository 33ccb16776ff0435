import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Command } from "commander";
import { quote } from "../report/reproduce.ts";
import { runsOf } from "../sessions/earlier.ts";
import { interruptedRun, KeptRounds, wasInterrupted } from "../sessions/kept_rounds.ts";
import { EXIT, RvpError } from "../system/errors.ts";
import { projectRoot } from "./project.ts";

/** Options that say what a run measures: a run that goes on has those of the one that was interrupted. */
const ASKED = [
  ...["profile", "suite", "domain", "case", "device", "threads", "rounds", "minutes"],
  ...["base", "baseline", "all", "instructions", "functions"],
];

/** Where a run is, and how it is printed. */
interface Place {
  directory: string;
  out?: string;
  gate: boolean;
  json: boolean;
  junit?: string;
}

/** What a run was asked for, by option. */
export function askedBy(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => ASKED.includes(name)));
}

/**
 * The run that was interrupted: its folder, its rounds, and its options in place of those that were not given. Throws
 * RvpError (exit 2) where there is none, or something else is asked for now.
 */
export async function resumed<Options extends Place>(
  options: Options,
  command: Command,
): Promise<{ options: Options; folder: string; kept: KeptRounds }> {
  const { directory, out } = options;
  const folder = await folderToGoOn(directory, out);
  const kept = await KeptRounds.open(folder);
  const before = askedBy(Object(kept.asked));
  for (const [name, now] of Object.entries(askedBy(options))) {
    const given = command.getOptionValueSource(name) === "cli";
    if (!given || isDeepStrictEqual(now, before[name])) continue;
    throw new RvpError(
      `--${name} ${words(now)} is asked for, and the interrupted run has ${words(before[name])}`,
      { stage: "usage", hint: `leave it out: ${goOnWith(options)}, or begin anew: rvp-bench run` },
    );
  }
  return { options: { ...options, ...before }, folder, kept };
}

/** An interruption says how many rounds outlive it, and the command that goes on with them. */
export function withWhatIsKept(error: unknown, kept: KeptRounds, options: Place): unknown {
  if (!(error instanceof RvpError) || error.exitCode !== EXIT.interrupted || !kept.said)
    return error;
  return new RvpError(
    `${error.message}; ${kept.said} ${kept.said.startsWith("1 ") ? "is" : "are"} kept`,
    {
      stage: error.stage,
      exitCode: error.exitCode,
      hint: `go on with: ${goOnWith(options)}`,
      cause: error,
    },
  );
}

/** The command that goes on in the same place and prints in the same way. */
function goOnWith({ directory, out, gate, json, junit }: Place): string {
  return [
    "rvp-bench run --resume",
    ...(directory === "." ? [] : ["-C", quote(directory)]),
    ...(out === undefined ? [] : ["--out", quote(out)]),
    ...(gate ? [] : ["--no-gate"]),
    ...(json ? ["--json"] : []),
    ...(junit === undefined ? [] : ["--junit", quote(junit)]),
  ].join(" ");
}

async function folderToGoOn(directory: string, out: string | undefined): Promise<string> {
  const runs = runsOf(projectRoot(directory));
  const folder = out === undefined ? await interruptedRun(runs) : resolve(out);
  if (folder !== null && wasInterrupted(folder)) return folder;
  throw new RvpError(`no run in ${out ?? runs} was interrupted: there is nothing to go on with`, {
    stage: "usage",
    hint: "rvp-bench run begins one",
  });
}

function words(value: unknown): string {
  return Array.isArray(value) ? value.join(" ") || "none" : String(value ?? "none");
}
