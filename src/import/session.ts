import { createHash } from "node:crypto";
import type { CaseResult, MetricCatalog, Process, Results } from "../contract/generated/types.ts";
import { clip, LIMITS } from "../contract/limits.ts";
import { slugOf } from "../contract/slug.ts";
import type { Figures } from "./figures.ts";
import { misfit } from "./node.ts";

/** One run of a tool, as a format reads it from a file. */
export interface ImportedSession {
  /** As the file writes it; absent where it does not say. */
  started?: string | undefined;
  commit?: string | undefined;
  branch?: string | undefined;
  environment: Results["environment"];
  cases: ImportedCase[];
}

export interface ImportedCase {
  /** As the tool writes it. */
  name: string;
  /** What tells the case from all others, where the name alone does not. */
  identity?: string;
  /** Process by process; most tools have one process. */
  processes: Figures[];
  /** The tool's own word that the case did not run, or was not to run. */
  failure?: string | undefined;
  skipped?: string | undefined;
}

/** More than any real file has; what is beyond is refused, not cut. */
const MOST_CASES = 100_000;

/** No time of its own: such sessions are ordered by name. */
const NO_TIME = "1970-01-01T00:00:00Z";

/** What a format says of all its files. */
export interface Conventions {
  /** Suite name, such as hyperfine. */
  name: string;
  /** Rows of one name in one file are repetitions in one process. */
  repeats?: boolean;
}

/**
 * A session of another tool as a results document. Its id is made from its content: the same file
 * twice is the same session, not two.
 *
 * @param modified when the file was written, for formats that do not say when they ran
 */
export function toResults(
  format: Conventions,
  session: ImportedSession,
  modified?: string,
): Results {
  if (session.cases.length > MOST_CASES) {
    throw misfit(`it has ${session.cases.length} benchmarks; at most ${MOST_CASES} are read`);
  }
  if (session.cases.length === 0) throw misfit("it has no benchmark");
  const { name } = format;
  const cases = grouped(session.cases).map((rows) => toCase(format, rows));
  const catalogs = session.cases.flatMap((found) => found.processes.map(({ catalog }) => catalog));
  const started = instantOf(session.started) ?? modified ?? NO_TIME;
  const commit = session.commit?.toLowerCase();
  const header = {
    started,
    ...(commit !== undefined && LIMITS.commit.test(commit) && { commit }),
    ...(session.branch && { branch: clip(session.branch, LIMITS.branch) }),
  };
  const environment = Object.fromEntries(
    Object.entries(session.environment).filter(
      ([, value]) => typeof value !== "number" || Number.isFinite(value),
    ),
  );
  const id = createHash("sha256")
    .update(JSON.stringify([session.started ?? null, header.commit ?? null, environment, cases]))
    .digest("hex")
    .slice(0, 12);
  return {
    protocol: 1,
    kind: "results",
    session: { id: `${name}-${id}`, ...header },
    environment,
    profile: "imported",
    suites: { [name]: { version: "imported" } },
    catalog: Object.assign({}, ...catalogs) as MetricCatalog,
    cases,
  };
}

/** A time in any zone as UTC; undefined where it is none. */
function instantOf(text: string | undefined): string | undefined {
  // Old Google Benchmark: 2015/03/17-18:40:25, in no zone that it names.
  const iso = text?.replace(/^(\d{4})\/(\d\d)\/(\d\d)-/, "$1-$2-$3T");
  const zoned = iso && /^\d{4}-\d\d-\d\dT[\d:.,]{5,20}$/.test(iso) ? `${iso}Z` : iso;
  const time = zoned && zoned.length <= 40 ? new Date(zoned.replace(",", ".")) : undefined;
  if (!time || Number.isNaN(time.getTime())) return undefined;
  const year = time.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? time.toISOString() : undefined;
}

/** Milliseconds since 1970 as text; undefined where they are no time. */
export function timeOf(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Rows by what they are, in the order in which each came first. */
function grouped(cases: readonly ImportedCase[]): ImportedCase[][] {
  const groups = new Map<string, ImportedCase[]>();
  for (const found of cases) {
    const identity = found.identity ?? found.name;
    const group = groups.get(identity);
    if (group) group.push(found);
    else groups.set(identity, [found]);
  }
  return [...groups.values()];
}

function toCase({ name: format, repeats = false }: Conventions, rows: ImportedCase[]): CaseResult {
  const { name, identity } = rows[0]!;
  const benchmark = `imported/${format}`;
  const figures = together(rows);
  const unread = figures.find((each) => Object.keys(each.unread).length > 0)?.unread ?? {};
  const found: CaseResult = {
    suite: format,
    case: `${benchmark}/${slugOf(name, identity)}`,
    title: clip(name || "(no name)", LIMITS.title),
    benchmark,
    params: { name },
    outcome: outcomeOf(rows, figures, repeats),
    items: {},
    processes: figures.map(toProcess),
  };
  if (Object.keys(unread).length > 0) {
    found.unread = Object.fromEntries(
      Object.entries(unread).map(([metric, why]) => [metric, clip(why, LIMITS.unread)]),
    );
  }
  return found;
}

function outcomeOf(
  rows: readonly ImportedCase[],
  figures: readonly Merged[],
  repeats: boolean,
): CaseResult["outcome"] {
  const failed = (message: string): CaseResult["outcome"] => ({
    kind: "failed",
    stage: "measure",
    message: clip(message, LIMITS.message),
  });
  const failure = rows.find((row) => row.failure)?.failure;
  if (failure) return failed(failure);
  if (rows.length > 1 && !repeats) {
    return failed(
      `the file holds ${rows.length} results of this name, and which is meant is not said`,
    );
  }
  const skipped = rows.find((row) => row.skipped)?.skipped;
  if (skipped) return { kind: "skipped", reason: clip(skipped, LIMITS.reason) };
  if (figures.some(({ samples }) => Object.keys(samples).length > 0)) return { kind: "measured" };
  const why = figures.flatMap((each) => Object.values(each.unread))[0];
  return failed(why ?? "the file has no figure of it");
}

interface Merged {
  samples: Record<string, number[]>;
  unread: Record<string, string>;
}

/** Repetitions share a process: their samples are put together, the first with the first and so on. */
function together(rows: readonly ImportedCase[]): Merged[] {
  const merged: Merged[] = [];
  for (const { processes } of rows) {
    for (const [i, figures] of processes.entries()) {
      merged[i] ??= { samples: {}, unread: {} };
      const { samples, unread } = merged[i];
      for (const [metric, values] of Object.entries(figures.samples)) {
        const known = Object.hasOwn(samples, metric) ? samples[metric] : undefined;
        if (known) for (const value of values) known.push(value);
        else samples[metric] = [...values];
      }
      for (const [metric, why] of Object.entries(figures.unread)) unread[metric] ??= why;
    }
  }
  // A metric that one repetition lacks has no figure in any.
  const unread = Object.assign({}, ...merged.map((each) => each.unread)) as Record<string, string>;
  for (const each of merged) {
    each.unread = unread;
    for (const metric of Object.keys(unread)) delete each.samples[metric];
  }
  return merged;
}

function toProcess({ samples }: Merged, i: number): Process {
  return { invocation: i, side: "head", round: i, order: 0, samples, resources: {}, checks: {} };
}
