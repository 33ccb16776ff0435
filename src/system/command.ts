import { startGroup } from "./process.ts";
import { OPEN, type Sandbox } from "./sandbox.ts";

/** A command that takes longer hangs: it only prints a version, or looks whether something is there. */
const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES = 1 << 20;

/** What a short command printed on both streams, and why it failed. */
export interface CommandResult {
  failed: boolean;
  output: string;
  /** One line for people; empty when all is well. */
  problem: string;
}

interface CommandOptions {
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
  /** Absent for commands of the harness's own. */
  sandbox?: Sandbox;
}

/** Run a short command as a process group, with a time-out and a bound on its output. Never throws. */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
  { timeoutMs = TIMEOUT_MS, signal, sandbox = OPEN }: CommandOptions = {},
): Promise<CommandResult> {
  const late = AbortSignal.timeout(timeoutMs);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  const { stdout, stderr, end } = startGroup(argv, { cwd, env: {}, sandbox }, stop);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= OUTPUT_BYTES) chunks.push(chunk);
    });
  }
  const { failed, message } = await end;
  const output = Buffer.concat(chunks).toString("utf8").trim();
  const problem = late.aborted ? `no answer within ${timeoutMs / 1000} s` : message;
  return { failed, output, problem: failed ? problem : "" };
}
