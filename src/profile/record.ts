import { constants, mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Budget } from "../contract/generated/types.ts";
import type { Case } from "../plan/definitions.ts";
import { invoke } from "../run/invoke.ts";
import { layoutOf } from "../run/layout.ts";
import type { SessionOptions, Unit } from "../run/session.ts";
import { messageOf } from "../system/errors.ts";
import { type Costs, MOST_BYTES, ProfileError } from "./call_tree.ts";
import { type Recorder, recorderOf } from "./recorder.ts";

/**
 * So many calls of each phase, on both sides, besides the one of the warm-up. Time plays no part: a budget of a
 * billionth of a second fits one call into a sample, however fast it is (docs/protocol.md, "Budget").
 */
export function fixedCalls(calls: number): Budget {
  return { warmup_seconds: 0, seconds: 1e-9, least_samples: calls, most_samples: calls };
}

export type Recording = Costs | { why: string };

/** Run a case once under a profiler, in a process of its own. What cannot be had has a reason. */
export async function record(
  unit: Unit,
  item: Case,
  calls: number,
  options: SessionOptions,
): Promise<Recording> {
  const { launch, atOnce } = unit;
  // The process is a driver's; what it starts is another tool's.
  if (atOnce) return { why: "benchmarks that another tool runs need that tool's profiler" };
  const recorder = await recorderOf(launch.argv, launch.cwd);
  if ("why" in recorder) return recorder;
  return runUnder(recorder, unit, item, { calls, round: 0 }, options);
}

/** How often a case calls, and whose luck of memory layout its process has. */
interface Run {
  calls: number;
  round: number;
}

/** Run a case once as the profiler wants it, and read what that leaves. What fails is a reason that names the side. */
export async function runUnder<Figures extends object>(
  recorder: Recorder<Figures>,
  { suite, side, launch }: Unit,
  item: Case,
  { calls, round }: Run,
  options: SessionOptions,
): Promise<Figures | { why: string }> {
  const { request, sandbox, logs, signal, progress, timeoutSeconds } = options;
  await mkdir(logs, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "rvp-profile-"));
  try {
    const file = join(folder, "profile");
    const { id, benchmark, params } = item;
    const transcript = await invoke(
      {
        argv: recorder.wrap(file),
        cwd: launch.cwd,
        env: { ...launch.env, ...layoutOf(launch, request.seed, round), ...recorder.env },
        // Cases are counted at once. No id has a tilde, and no two of them share a name.
        log: join(logs, `profile-${suite}-${side}-${id.replaceAll("/", "~")}.log`),
        timeouts: new Map([[id, timeoutSeconds]]),
        sandbox,
        note: (message) => progress({ kind: "note", message }),
      },
      {
        ...request,
        mode: "measure",
        cases: [{ id, benchmark, params, budget: fixedCalls(calls) }],
      },
      signal,
      () => {},
    );
    const answered = transcript.cases.get(id);
    if (answered?.state !== "done") {
      const message = answered?.failure?.message ?? "it gave no answer";
      return { why: `${side} under ${recorder.kind}: ${message}${nextStep(message)}` };
    }
    return await recorder.read(await textOf(file), { sandbox, signal });
  } catch (error) {
    signal.throwIfAborted();
    return { why: `${side}: the profile cannot be read: ${messageOf(error)}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the judged program left as its profile: a pipe or a device in its place would never end. */
export async function textOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new ProfileError("it is no regular file");
    if (found.size > MOST_BYTES) throw new ProfileError("it is too large");
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

/** The processor knows more instructions than the profiler does. */
function nextStep(message: string): string {
  if (!message.includes("SIGILL")) return "";
  return "; valgrind does not know an instruction of the program: its build step wants a profile_env without target-cpu=native";
}
