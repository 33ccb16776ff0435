import { createHash } from "node:crypto";
import type { CaseResult, Process, Results } from "../contract/generated/types.ts";
import { misfit } from "./node.ts";

/** One run of a tool, as a format reads it from a file. */
export interface ImportedSession {
  /** ISO 8601; absent where the file does not say. */
  started?: string | undefined;
  commit?: string | undefined;
  branch?: string | undefined;
  environment: Results["environment"];
  cases: ImportedCase[];
}

export interface ImportedCase {
  /** As the tool writes it. */
  name: string;
  /** Samples of each metric, process by process; most tools have one process. */
  processes: Record<string, number[]>[];
  /** The tool's own word that the case did not run. */
  failure?: string;
}

/** More than any real file has; what is beyond is refused, not cut. */
const MOST_CASES = 100_000;
const MOST_SAMPLES = 1_000_000;

/** No time of its own: such sessions are ordered by name. */
const NO_TIME = "1970-01-01T00:00:00Z";

/**
 * A session of another tool as a results document. Its id is made from its content: the same file
 * twice is the same session, not two.
 *
 * @param format suite name, such as hyperfine
 * @param modified when the file was written, for formats that do not say when they ran
 */
export function toResults(format: string, session: ImportedSession, modified?: string): Results {
  if (session.cases.length > MOST_CASES) {
    throw misfit(`it has ${session.cases.length} benchmarks; at most ${MOST_CASES} are read`);
  }
  if (session.cases.length === 0) throw misfit("it has no benchmark");
  const id = createHash("sha256").update(JSON.stringify(session)).digest("hex").slice(0, 12);
  return {
    protocol: 1,
    kind: "results",
    session: {
      id: `${format}-${id}`,
      started: session.started ?? modified ?? NO_TIME,
      ...(session.commit && { commit: session.commit }),
      ...(session.branch && { branch: session.branch }),
    },
    environment: session.environment,
    profile: "imported",
    suites: { [format]: { version: "imported" } },
    cases: merged(session.cases).map((found) => toCase(format, found)),
  };
}

function toCase(format: string, { name, processes, failure }: ImportedCase): CaseResult {
  const values = processes.flatMap((samples) => Object.values(samples)).flat();
  if (values.length > MOST_SAMPLES) {
    throw misfit(`"${name}" has ${values.length} samples; at most ${MOST_SAMPLES} are read`);
  }
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw misfit(`"${name}" has the value ${odd}, which is no measurement`);
  const benchmark = `imported/${format}`;
  return {
    suite: format,
    case: `${benchmark}/${slugOf(name)}`,
    benchmark,
    params: { name },
    outcome: failure
      ? { kind: "failed", stage: "measure", message: failure.slice(0, 4000) }
      : { kind: "measured" },
    items: {},
    processes: processes.map(
      (samples, i): Process => ({
        invocation: i,
        side: "head",
        round: i,
        order: 0,
        samples,
        resources: {},
        checks: {},
      }),
    ),
  };
}

/** Repeated names are repetitions in one process: their samples are put together. */
function merged(cases: readonly ImportedCase[]): ImportedCase[] {
  const byName = new Map<string, ImportedCase>();
  for (const found of cases) {
    const known = byName.get(found.name);
    if (!known) {
      byName.set(found.name, { ...found, processes: found.processes.map((p) => ({ ...p })) });
      continue;
    }
    known.failure ??= found.failure;
    for (const [i, samples] of found.processes.entries()) {
      const process = known.processes[i] ?? {};
      known.processes[i] = process;
      for (const [metric, values] of Object.entries(samples)) {
        process[metric] = (process[metric] ?? []).concat(values);
      }
    }
  }
  return [...byName.values()];
}

/**
 * A name as the end of a case id: letters, digits and a few signs, parted by slashes. What had to be
 * replaced is made up for by a piece of the name's hash, so that two names never share an id.
 */
export function slugOf(name: string): string {
  const slug = name
    .split(/::|\//)
    .map((part) => part.replace(/[^A-Za-z0-9._+-]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, ""))
    .filter(Boolean)
    .join("/")
    .slice(0, 140)
    .replace(/\/+$/, "");
  if (slug && slug === name) return slug;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return slug ? `${slug}-${hash}` : hash;
}
