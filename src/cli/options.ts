import { type Command, InvalidArgumentError, Option } from "commander";
import { PROFILE_NAMES } from "../contract/names.ts";
import type { Job } from "../jobs/job.ts";
import type { ResolvedConfig } from "../plan/config.ts";
import type { Choice } from "../plan/plan.ts";
import type { Progress } from "../system/progress.ts";
import { projectRoot } from "./project.ts";

/** Options that choose what is measured; every verb that plans has them. */
export interface ChoiceOptions {
  directory: string;
  profile: Choice["profile"];
  suite: string[];
  domain: string[];
  case: string[];
  device?: ResolvedConfig["device"];
  threads?: number;
  rounds?: number;
  minutes?: number;
}

/** Add the options that choose what is measured, and for how long. */
export function withChoice(command: Command): Command {
  return withSelection(command)
    .addOption(
      new Option("--rounds <n>", "so many rounds of every case, no more and no less")
        .argParser(positiveInteger)
        .conflicts("minutes"),
    )
    .addOption(
      new Option("--minutes <n>", "time for further rounds of undecided cases").argParser(
        notNegative,
      ),
    );
}

/** Add the options that choose what is measured. */
export function withSelection(command: Command): Command {
  return withDirectory(command)
    .addOption(
      new Option("-p, --profile <name>", "how much is measured")
        .choices(PROFILE_NAMES)
        .default("quick"),
    )
    .option("-s, --suite <name...>", "only these suites", [])
    .option("-d, --domain <name...>", "only these domains", [])
    .option("-c, --case <glob...>", "only cases that match, e.g. 'classical/*/ridge/**'", [])
    .addOption(new Option("--device <name>", "where models run").choices(["cpu", "cuda"]))
    .option("--threads <n>", "threads of every library", positiveInteger);
}

/** Add the option that names the project. */
export function withDirectory(command: Command): Command {
  return command.option("-C, --directory <path>", "folder with rvp.toml, or one below it", ".");
}

/** The choice as the pipeline wants it. */
export function choiceOf(options: ChoiceOptions): Choice {
  const { profile, suite, domain, device, threads, rounds, minutes } = options;
  return {
    profile,
    suites: suite,
    domains: domain,
    cases: options.case,
    device,
    threads,
    rounds,
    minutes,
  };
}

/** A job from a verb's options. */
export function jobOf(
  options: ChoiceOptions & {
    base?: string;
    baseline?: boolean;
    all?: boolean;
    instructions?: boolean;
    functions?: boolean;
  },
  surroundings: { logs: string; signal: AbortSignal; progress: Progress },
): Job {
  return {
    root: projectRoot(options.directory),
    choice: choiceOf(options),
    base: options.base,
    stored: options.baseline ?? true,
    all: options.all ?? false,
    instructions: options.instructions,
    functions: options.functions ?? false,
    today: new Date().toISOString().slice(0, 10),
    ...surroundings,
  };
}

export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 10_000)
    throw new InvalidArgumentError("Not a whole number from 1 to 10000.");
  return value;
}

export function notNegative(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 10_080))
    throw new InvalidArgumentError("Not a number of minutes from 0 to 10080.");
  return value;
}
