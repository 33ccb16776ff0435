import type { Request } from "../contract/generated/types.ts";
import { BARRIER } from "../system/environment.ts";
import { openLog } from "../system/log_file.ts";
import { CHANNEL, type End, startGroup } from "../system/process.ts";
import type { Sandbox } from "../system/sandbox.ts";
import type { Meeting } from "./barrier.ts";
import { Deadline } from "./deadline.ts";
import { holdAtBarrier } from "./hold_at_barrier.ts";
import { decodeNdjson } from "./ndjson.ts";
import { type CaseRecord, Transcript } from "./transcript.ts";

const STDERR_TAIL_BYTES = 4096;
/** Start-up (interpreter, imports, libraries) has this long before the first case counts. */
const STARTUP_SECONDS = 120;

/** A command ready to be started. */
export interface Launch {
  argv: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** Where all of standard error goes. */
  log: string;
  /** Longest time for each case, by id. */
  timeouts: ReadonlyMap<string, number>;
  /** All cases are answered at the end: who is late is not known, and each has the time of all. */
  atOnce?: boolean;
  sandbox: Sandbox;
  /** The kernel draws no addresses, where that can be had. */
  fixAddresses?: boolean;
  /** Where it waits for the other side of its turn; absent: nowhere. */
  meeting?: Meeting;
  /** Hears what is worth saying, though nothing failed by it. */
  note: (message: string) => void;
}

/**
 * Start one fresh process, give it the request, listen until it ends. A case that takes too long
 * ends the process group. Every case that the process leaves unanswered is failed with the reason
 * (crash, time-out, missing), except those after a crash: `transcript.unanswered` lists them, and
 * the caller may ask again.
 */
export async function invoke(
  launch: Launch,
  request: Request,
  signal: AbortSignal,
  onCase: (id: string, record: CaseRecord) => void,
): Promise<Transcript> {
  const transcript = new Transcript(
    request.cases.map(({ id }) => id),
    onCase,
    request.device,
  );
  const input = `${JSON.stringify(request)}\n`;
  const { cwd, sandbox, fixAddresses = false, meeting } = launch;
  const env = { ...launch.env, ...(meeting && { [BARRIER]: String(CHANNEL) }) };
  const options = { cwd, env, input, sandbox, fixAddresses, channel: meeting !== undefined };
  const group = startGroup(launch.argv, options, signal);

  let timedOut: { id: string | null; seconds: number } | null = null;
  let watched = "";
  const deadline = new Deadline();
  /** Give the case that runs, or the start-up before the first, its own time from now. */
  const watch = () => {
    const next = transcript.running ?? transcript.unanswered[0] ?? null;
    const starting = transcript.hello === null;
    const now = `${starting} ${next}`;
    if (now === watched) return;
    watched = now;
    const own = (next && launch.timeouts.get(next)) || STARTUP_SECONDS;
    const seconds = starting ? own + STARTUP_SECONDS : own;
    deadline.set(seconds * 1000, () => {
      timedOut = { id: next, seconds };
      group.kill();
    });
  };
  watch();
  const speaks = meeting && group.channel && holdAtBarrier(group.channel, meeting, deadline);

  const decoder = decodeNdjson(
    (value) => {
      const isOfCase = transcript.hello !== null;
      transcript.hear(value);
      watch();
      if (isOfCase) speaks?.();
    },
    ({ line, problem, excerpt }) =>
      transcript.breach(`line ${line} of standard output ${problem}: ${JSON.stringify(excerpt)}`),
  );
  group.stdout.on("data", (chunk: Buffer) => {
    if (!decoder.write(chunk)) group.kill();
  });
  const stderr = keepStderr(group.stderr, launch);

  const end = await group.end;
  deadline.clear();
  decoder.end();
  signal.throwIfAborted();
  explainEnd(transcript, end, timedOut, await stderr(), launch);
  return transcript;
}

function explainEnd(
  transcript: Transcript,
  result: End,
  timedOut: { id: string | null; seconds: number } | null,
  stderrTail: string,
  { atOnce = false }: Launch,
): void {
  const tail = stderrTail ? { stderr_tail: stderrTail } : {};
  const [culprit] = transcript.unanswered;
  for (const record of transcript.cases.values()) {
    if (record.failure) Object.assign(record.failure, tail);
  }
  if (culprit === undefined) return;
  if (timedOut !== null) {
    for (const id of atOnce ? transcript.unanswered : [culprit]) {
      transcript.fail(id, {
        kind: "failed",
        stage: "timeout",
        message: `no answer within ${timedOut.seconds} s; the process group was ended`,
        hint: "raise timeout_seconds in the definition or the profile if the case really is this slow",
        ...tail,
      });
    }
    return;
  }
  if (result.notStarted) {
    const { message } = result;
    for (const id of transcript.unanswered) {
      transcript.fail(id, { kind: "failed", stage: "spawn", message, ...tail });
    }
    return;
  }
  if (transcript.saidBye && result.exitCode === 0) {
    for (const id of transcript.unanswered) {
      const message = "the suite ended well, but never answered this case";
      transcript.fail(id, { kind: "failed", stage: "missing", message, ...tail });
    }
    return;
  }
  const how = result.signal
    ? `was killed by ${result.signal}`
    : `ended with code ${result.exitCode}`;
  const before = transcript.hello === null ? " before it said hello" : "";
  const message = `the suite's process ${how}${before}`;
  const hit = transcript.hello === null ? transcript.unanswered : [culprit];
  for (const id of hit) transcript.fail(id, { kind: "failed", stage: "crash", message, ...tail });
}

/** Send standard error to its log and keep its end for messages. */
function keepStderr(stream: NodeJS.ReadableStream, { log, note }: Launch): () => Promise<string> {
  let tail = Buffer.alloc(0);
  const file = openLog(log, "a");
  stream.on("data", (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-STDERR_TAIL_BYTES);
    file.write(chunk);
  });
  return async () => {
    const problem = await file.close();
    if (problem !== null) note(problem);
    return tail.toString("utf8").trimEnd();
  };
}
