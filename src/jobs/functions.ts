import type { Functions, Results, SuiteFunctions } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import { PROTOCOL } from "../contract/protocol.ts";
import { plural } from "../contract/words.ts";
import { Measurement, type Subject } from "../measure/measurement.ts";
import type { Work } from "../measure/work.ts";
import { casesOf } from "../plan/plan.ts";
import { seenBy } from "../profile/seen_by.ts";
import { seenFunctions } from "../profile/seen_functions.ts";
import { topOf } from "../system/source_files.ts";
import type { Job } from "./job.ts";
import { toProfile } from "./profile.ts";
import { sourcesOf } from "./suite_sources.ts";
import { withinMinutes } from "./within_minutes.ts";

/** Time for all suites; what is not recorded by then is left out. */
const MINUTES = 30;

/**
 * Records which functions head's benchmarks run, for changes to come: every case once, under a tracer or Callgrind, after
 * everything was measured. What fails is said in a note.
 */
export async function withFunctions(
  results: Results,
  subject: Subject,
  job: Job,
): Promise<Results> {
  if (!job.functions) return results;
  const note = (message: string) => job.progress({ kind: "note", message });
  const suites: Functions["suites"] = {};
  const why = await withinMinutes(MINUTES, job.signal, async (signal) => {
    const options = { ...job, kept: undefined, signal };
    const measurement = await Measurement.open(toProfile(everyCase(subject)), options);
    for (const suite of subject.plan.suites) {
      if (suite.driven) continue;
      suites[suite.manifest.name] = await functionsOf(suite, subject, measurement, note);
    }
  });
  if (why !== null) note(`not all functions were recorded: ${why}`);
  const { commit, dirty } = results.session;
  const { profile } = subject.plan;
  const functions: Functions = {
    ...{ protocol: PROTOCOL, kind: "functions", profile, suites },
    ...(commit !== undefined && !dirty && { commit }),
  };
  return { ...results, functions };
}

async function functionsOf(
  suite: Subject["plan"]["suites"][number],
  { plan }: Subject,
  measurement: Measurement,
  note: (message: string) => void,
): Promise<SuiteFunctions> {
  const { name } = suite.manifest;
  const top = await topOf(suite.folder);
  const sources = await sourcesOf(suite, plan.config.device, top);
  const files: SuiteFunctions["files"] = {};
  const cases: string[] = [];
  for (const domain of plan.domains) {
    const items = casesOf(plan, suite, domain);
    const sides = items[0] && measurement.sidesOf({ suite: name, case: items[0].id });
    const unit = sides?.units.find(({ side }) => side === "head");
    if (!sides || !unit) continue;
    note(`recording which functions ${plural(items.length, "case")} of ${name} run (${domain})`);
    const seen = await seenBy(unit, items, sides.options);
    for (const problem of new Set(seen.problems)) note(`functions of ${name}: ${problem}`);
    const found = seenFunctions(seen.lines, top, sources);
    for (const [file, names] of found) {
      files[file] = [...new Set([...(files[file] ?? []), ...names])].sort();
    }
    if (found.size > 0) cases.push(...seen.cases);
    else if (seen.cases.length > 0) note(NO_LINES(name));
  }
  return { cases: cases.sort(), files };
}

const NO_LINES = (suite: string) =>
  `functions of ${suite}: no line of its sources was seen. A native program needs line tables (-g, debug = "line-tables-only")`;

/** Head alone, whatever the base has. */
function everyCase(subject: Subject): Subject {
  const { plan } = subject;
  const work = new Map<string, Work>();
  for (const suite of plan.suites) {
    for (const { id } of casesOf(plan, suite)) {
      const key = caseKey({ suite: suite.manifest.name, case: id });
      work.set(key, { head: "measure", base: "none", program: null });
    }
  }
  return { ...subject, work, base: null };
}
