import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Case } from "../plan/definitions.ts";
import { invoke } from "../run/invoke.ts";
import { layoutOf } from "../run/layout.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import { messageOf } from "../system/errors.ts";
import { linesAround } from "./borrowed_lines.ts";
import { TRACE_PROGRAM } from "./python_trace.ts";
import { fixedCalls, textOf } from "./record.ts";
import { type Recorder, recorderOf } from "./recorder.ts";
import { isLibrary } from "./seen_functions.ts";
import {
  CALLGRIND_LINES,
  readSeenNative,
  readSeenPython,
  SEEN_PROGRAM,
  type SeenLines,
} from "./seen_lines.ts";

/** What the cases of a suite were seen to run. */
export interface Seen {
  lines: SeenLines;
  /** Ids of the cases that were seen from beginning to end; one that the suite skips runs nothing. */
  cases: string[];
  /** Why others were not. */
  problems: string[];
}

/** All cases in one process with one call of each phase; after a crash the ones behind it in another. */
export async function seenBy(
  { suite, launch, atOnce }: Unit,
  items: readonly Case[],
  options: SessionOptions,
): Promise<Seen> {
  const seen: Seen = { lines: new Map(), cases: [], problems: [] };
  const recorder = atOnce
    ? { why: "benchmarks that another tool runs need that tool's coverage" }
    : await recorderOf(launch.argv, launch.cwd);
  if ("why" in recorder) return { ...seen, problems: [recorder.why] };
  const { logs, signal } = options;
  await mkdir(logs, { recursive: true });
  let left = [...items];
  while (left.length > 0) {
    const folder = await mkdtemp(join(tmpdir(), "rvp-functions-"));
    try {
      const file = join(folder, "seen");
      const transcript = await once(left, commandOf(recorder, file), suite, launch, options);
      const text = await textOf(file);
      if (recorder.kind === "Callgrind")
        await addNative(seen.lines, text, recorder, launch, options);
      else addLines(seen.lines, readSeenPython(text));
      const answered = [...transcript.cases].filter(
        ([, { state }]) => state === "done" || state === "skipped" || state === "failed",
      );
      for (const [id, { failure }] of answered) {
        if (failure) seen.problems.push(`${id}: ${failure.message}`);
        else seen.cases.push(id);
      }
      const ids = new Set(answered.map(([id]) => id));
      if (ids.size === 0) break;
      left = left.filter(({ id }) => !ids.has(id));
    } catch (error) {
      signal.throwIfAborted();
      // Without its lines a case was not seen.
      return { ...seen, problems: [...seen.problems, messageOf(error)] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return seen;
}

/** The recorder's command, with another question: what ran, and not what it cost. */
function commandOf(recorder: Recorder, file: string): string[] {
  const argv = recorder.wrap(file);
  if (recorder.kind !== "Callgrind")
    return argv.map((each) => (each === TRACE_PROGRAM ? SEEN_PROGRAM : each));
  const program = argv.slice(argv.indexOf("--"));
  return [argv[0]!, ...CALLGRIND_LINES, `--callgrind-out-file=${file}`, ...program];
}

async function once(
  items: readonly Case[],
  argv: string[],
  suite: string,
  launch: Unit["launch"],
  { request, sandbox, logs, signal, progress, timeoutSeconds }: SessionOptions,
) {
  return invoke(
    {
      argv,
      cwd: launch.cwd,
      env: { ...launch.env, ...layoutOf(launch, request.seed, 0) },
      log: join(logs, `functions-${suite}.log`),
      timeouts: new Map(items.map(({ id }) => [id, timeoutSeconds])),
      sandbox,
      note: (message) => progress({ kind: "note", message }),
    },
    {
      ...request,
      mode: "measure",
      cases: items.map(({ id, benchmark, params }) => ({
        ...{ id, benchmark, params },
        budget: fixedCalls(1),
      })),
    },
    signal,
    () => {},
  );
}

async function addNative(
  into: SeenLines,
  text: string,
  recorder: Recorder,
  { cwd }: Unit["launch"],
  { sandbox, signal }: SessionOptions,
): Promise<void> {
  const argv = recorder.wrap("");
  const program = argv[argv.indexOf("--") + 1]!;
  const { lines, borrowed } = readSeenNative(text, program, isLibrary);
  addLines(into, lines);
  addLines(into, await linesAround(borrowed, program, cwd, { sandbox, signal }));
}

function addLines(into: SeenLines, more: SeenLines): void {
  for (const [file, lines] of more) {
    const known = into.get(file) ?? new Set();
    for (const line of lines) known.add(line);
    into.set(file, known);
  }
}
