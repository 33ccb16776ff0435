import type { Coverage, Functions } from "../contract/generated/types.ts";
import type { ChangedFile, ChangedLine } from "./changed_lines.ts";
import { functionFinder, functionsIn, holdsCode } from "./functions_in.ts";

/** Names that a document holds, and their length. */
const MOST_NAMES = 100;
const LONGEST_NAME = 300;

/** What is built of a suite for a domain. */
export interface SuiteProgram {
  suite: string;
  domain: string;
}

/** A changed file of some programs, as both sides have it; null where one lacks it. */
export interface SourceChange extends ChangedFile {
  programs: readonly SuiteProgram[];
  base: string | null;
  head: string | null;
}

/**
 * Which of the functions that a change touches were seen to run when their programs' benchmarks were recorded. Of a function
 * that the base lacks nothing is known, nor where the record of one of its programs is missing or lacks some cases.
 *
 * @param complete programs of which all cases were recorded, by `programKey`
 */
export function coverageOf(
  changes: readonly SourceChange[],
  record: Functions,
  complete: ReadonlySet<string>,
): Coverage {
  const unseen: string[] = [];
  let [touched, run, unknown] = [0, 0, 0];
  for (const change of changes) {
    const { path, programs, base } = change;
    const before = new Set(namesIn(path, base));
    const records = programs.map(({ suite }) =>
      Object.hasOwn(record.suites, suite) ? record.suites[suite] : undefined,
    );
    const seen = new Set(
      records.flatMap((each) => (each && Object.hasOwn(each.files, path) ? each.files[path]! : [])),
    );
    const whole = programs.every((each) => complete.has(programKey(each)));
    for (const name of touchedIn(change)) {
      touched++;
      if (seen.has(name)) run++;
      else if (whole && before.has(name)) unseen.push(`${path}:${name}`.slice(0, LONGEST_NAME));
      else unknown++;
    }
  }
  return {
    touched,
    run,
    unknown,
    not_seen: { count: unseen.length, names: unseen.sort().slice(0, MOST_NAMES) },
    ...(record.commit !== undefined && { record: record.commit }),
  };
}

export function programKey({ suite, domain }: SuiteProgram): string {
  return `${suite}:${domain}`;
}

/** Functions of head with a line that came or went; a comment is no such line. */
export function touchedIn({ path, base, head, removed, added }: SourceChange): Set<string> {
  const own = new Set(namesIn(path, head));
  const named = (text: string | null, lines: readonly ChangedLine[]) => {
    const functionAt = functionFinder(functionsIn(path, text ?? ""));
    return lines
      .filter((each) => holdsCode(path, each.text))
      .flatMap(({ line }) => functionAt(line)?.name ?? []);
  };
  const touched = [...named(head, added), ...named(base, removed)];
  return new Set(touched.filter((name) => own.has(name)));
}

function namesIn(path: string, text: string | null): string[] {
  return functionsIn(path, text ?? "").map(({ name }) => name);
}
