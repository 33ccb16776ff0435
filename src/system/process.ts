import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { type Duplex, Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { childEnvironment } from "./environment.ts";
import { messageOf } from "./errors.ts";

import { findProgram } from "./program.ts";
import { OPEN, type Sandbox } from "./sandbox.ts";
import { dieWithParent, fixedAddresses } from "./wrapper.ts";

/** Grace between SIGTERM and SIGKILL. */
const GRACE_MS = 1500;
/** What a dead leader wrote is read in this time; who then still holds its pipes isn't listened to. */
const DRAIN_MS = 500;

/** The descriptor of a group's channel, for whoever is told to use it. */
export const CHANNEL = 3;

export interface GroupOptions {
  cwd: string;
  /** Added to what every child may see (environment.ts). */
  env: Record<string, string>;
  /** All of standard input; absent: there is none. */
  input?: string;
  /** Besides the three streams there is one for both directions, as descriptor CHANNEL. */
  channel?: boolean;
  /** What the group is locked into; absent: nothing. */
  sandbox?: Sandbox;
  /** The kernel draws no addresses, where that can be had. */
  fixAddresses?: boolean;
}

/** How a process ended. */
export interface End {
  failed: boolean;
  exitCode: number | null;
  signal: string | null;
  /** It could not even be started. */
  notStarted: boolean;
  /** One line for people: the command, and how it ended. */
  message: string;
}

/** A child that leads its own process group, so that all it started can be ended with it. */
export interface Group {
  /** Both streams must be read, else a child that prints much stands still. */
  stdout: NodeJS.ReadableStream;
  stderr: NodeJS.ReadableStream;
  /** Where one was asked for, and the command could be started. */
  channel: Duplex | null;
  /** Settles soon after the leader's end, also when something it left behind holds the pipes. */
  end: Promise<End>;
  /** End the whole group: SIGTERM, then SIGKILL. Safe to call twice and after the end. */
  kill: () => void;
}

/** Leaders of groups that run: they end with this process, however it is left. */
const leaders = new Set<number>();
process.on("exit", () => {
  for (const pid of leaders) signalGroup(pid, "SIGKILL");
});

/**
 * Start a command as a process group, without a shell. When `signal` aborts, the group ends. Throws
 * nothing: what cannot be started has ended.
 */
export function startGroup(
  argv: readonly string[],
  {
    cwd,
    env,
    input,
    channel: hasChannel = false,
    sandbox = OPEN,
    fixAddresses = false,
  }: GroupOptions,
  signal: AbortSignal,
): Group {
  const variables = { ...childEnvironment(), ...env };
  const named = argv.join(" ");
  const program = findProgram(argv[0] ?? "", cwd, variables.PATH);
  if ("problem" in program) return stillborn(named, program.problem);
  const [file = "", ...args] = [
    ...dieWithParent(),
    ...(fixAddresses ? fixedAddresses() : []),
    ...sandbox.prefix,
    program.path,
    ...argv.slice(1),
  ];
  let child: ChildProcess;
  try {
    const stdin = input === undefined ? "ignore" : "pipe";
    child = spawn(file, args, {
      cwd,
      env: variables,
      detached: true,
      stdio: [stdin, "pipe", "pipe", hasChannel ? "pipe" : "ignore"],
    });
  } catch (error) {
    return stillborn(named, messageOf(error));
  }
  const { pid, stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("a child without pipes");
  const channel = (child.stdio[CHANNEL] ?? null) as Duplex | null;
  channel?.on("error", () => {}); // as with standard input
  if (pid !== undefined) leaders.add(pid);
  let killed = false;
  const kill = () => {
    if (killed) return;
    killed = true;
    signalGroup(pid, "SIGTERM");
    setTimeout(() => signalGroup(pid, "SIGKILL"), GRACE_MS).unref();
  };
  const finish = () => {
    signal.removeEventListener("abort", kill);
    signalGroup(pid, "SIGKILL"); // whatever the leader left running
    if (pid !== undefined) leaders.delete(pid);
  };
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  child.stdin?.on("error", () => {}); // a process may end without reading; its end is the answer
  child.stdin?.end(input);
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const end = new Promise<End>((resolve) => {
    child.once("error", (error) => {
      finish();
      resolve(notStarted(named, error.message));
    });
    // At once, not when the pipes close: what was left running may hold them open.
    child.once("exit", async (code, name) => {
      finish();
      const drained = new AbortController();
      await Promise.race([closed, sleep(DRAIN_MS, null, drained).catch(() => {})]);
      await new Promise(setImmediate); // what has arrived meanwhile on a busy machine is still read
      drained.abort();
      stdout.destroy();
      stderr.destroy();
      channel?.destroy();
      resolve(endOf(named, code, name, sandbox));
    });
  });
  return { stdout, stderr, channel, end, kill };
}

function endOf(named: string, code: number | null, name: string | null, sandbox: Sandbox): End {
  const signal = name ?? (sandbox.signalsAsCodes ? signalOf(code) : null);
  if (signal) {
    const message = `\`${named}\` was killed by ${signal}`;
    return { failed: true, exitCode: null, signal, notStarted: false, message };
  }
  const message = `\`${named}\` ended with code ${code}`;
  return { failed: code !== 0, exitCode: code, signal: null, notStarted: false, message };
}

/** A shell's exit code of a command that a signal ended. */
function signalOf(code: number | null): string | null {
  const number = (code ?? 0) - 128;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}

function notStarted(named: string, problem: string): End {
  const message = `\`${named}\` cannot be started: ${problem}`;
  return { failed: true, exitCode: null, signal: null, notStarted: true, message };
}

function stillborn(named: string, problem: string): Group {
  const [stdout, stderr] = [Readable.from([]), Readable.from([])];
  const end = Promise.resolve(notStarted(named, problem));
  return { stdout, stderr, channel: null, end, kill: () => {} };
}

function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // the group is gone already
  }
}
