import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Cause, causesInHistory, causesInVerdict } from "../bisect/causes.ts";
import { metricOf } from "../contract/rules.ts";
import { historyOf } from "../history/series.ts";
import type { BisectJob } from "../jobs/bisect.ts";
import { isAskedFor } from "../plan/select.ts";
import { runsOf } from "../sessions/earlier.ts";
import { readVerdict } from "../sessions/read_verdict.ts";
import { RvpError } from "../system/errors.ts";
import { type ChoiceOptions, choiceOf } from "./options.ts";
import { projectRoot } from "./project.ts";
import { readingOf, stored } from "./stored_history.ts";

export interface QuestionOptions extends ChoiceOptions {
  metric?: string;
  fromVerdict?: string;
  fromHistory: boolean;
  good?: string;
  bad?: string;
  /** Somebody chose the profile; else that of the verdict is taken. */
  ownProfile: boolean;
}

/** The row and the ends of a bisection. */
export type Question = Pick<BisectJob, "root" | "choice" | "metric" | "good" | "bad">;

/**
 * What is asked: by the options, else by a verdict (the one that is named, or this checkout's last), else by the
 * history. Null where the history has no change for the worse. Throws RvpError for half a question.
 */
export async function questionOf(options: QuestionOptions): Promise<Question | null> {
  const root = projectRoot(options.directory);
  const choice = choiceOf(options);
  const { metric, bad } = options;
  if (metric !== undefined) {
    const good = options.good ?? (await lastBase(root));
    if (good !== undefined) return { root, choice, metric, good, bad: bad ?? "HEAD" };
    throw new RvpError("there is no run with a base here: what was it faster than?", {
      stage: "usage",
      hint: "--good REF names a commit where it was still fast",
    });
  }
  const causes = (await causesFor(options, root)).filter((cause) => isMeant(cause, options));
  const [cause] = causes;
  if (!cause) {
    if (options.fromHistory) return null;
    throw new RvpError("the verdict has no red row among those that are meant", {
      stage: "usage",
      hint: "name a row all the same: --suite NAME --case ID --metric NAME",
    });
  }
  const ends = { good: options.good ?? cause.good, bad: bad ?? cause.bad ?? "HEAD" };
  if (ends.good === undefined) {
    throw new RvpError("the commit of the base was not noted", {
      stage: "usage",
      hint: "--good REF names a commit where it was still fast",
    });
  }
  return {
    root,
    choice: {
      ...choice,
      profile: options.ownProfile ? choice.profile : (cause.profile ?? choice.profile),
      suites: [cause.suite],
      cases: [cause.case],
    },
    metric: cause.metric,
    good: ends.good,
    bad: ends.bad,
  };
}

async function causesFor(options: QuestionOptions, root: string): Promise<Cause[]> {
  if (options.fromHistory) {
    const { directory } = options;
    const reading = readingOf(directory);
    const history = historyOf(await stored(directory), reading);
    return causesInHistory(
      history,
      (metric) => metricOf(reading.catalog ?? {}, metric)?.direction ?? "lower",
    );
  }
  const file = options.fromVerdict ?? (await lastVerdict(root));
  if (file !== undefined) return causesInVerdict(await readVerdict(await inFolder(file)));
  throw new RvpError("which row got slower? There is no verdict of a run here", {
    stage: "usage",
    hint: "--case ID --metric NAME --good REF name one, --from-verdict FILE takes it from a verdict",
  });
}

function isMeant({ suite, case: id }: Cause, options: QuestionOptions): boolean {
  const suites = options.suite.length === 0 || options.suite.includes(suite);
  return suites && isAskedFor(id, { domains: options.domain, cases: options.case });
}

async function lastBase(root: string): Promise<string | undefined> {
  const file = await lastVerdict(root);
  return file === undefined ? undefined : (await readVerdict(file)).base?.commit;
}

/** verdict.json of this checkout's latest run that has one: names of runs begin with the time. */
async function lastVerdict(root: string): Promise<string | undefined> {
  const folder = runsOf(root);
  const names = (await readdir(folder).catch(() => [])).sort().reverse();
  for (const name of names) {
    const file = join(folder, name, "verdict.json");
    if (await stat(file).catch(() => null)) return file;
  }
  return undefined;
}

/** A run's folder stands for its verdict. */
async function inFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? join(path, "verdict.json") : path;
}
