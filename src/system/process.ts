import { execa } from "execa";
import { childEnvironment } from "./environment.ts";

/** Grace between SIGTERM and SIGKILL. */
const GRACE_MS = 1500;

export interface GroupOptions {
  cwd: string;
  /** Added to what every child may see (environment.ts). */
  env: Record<string, string>;
  /** All of standard input; absent: there is none. */
  input?: string;
}

/** How a process ended. */
export interface End {
  failed: boolean;
  exitCode?: number | undefined;
  signal?: string | undefined;
  /** The system's error code when it could not be started: ENOENT, EACCES. */
  code?: string | undefined;
  /** One line for people. */
  shortMessage?: string | undefined;
}

/** A child that leads its own process group, so that all it started can be ended with it. */
export interface Group {
  /** Both streams must be read, else a child that prints much stands still. */
  stdout: NodeJS.ReadableStream;
  stderr: NodeJS.ReadableStream;
  end: Promise<End>;
  /** End the whole group: SIGTERM, then SIGKILL. Safe to call twice and after the end. */
  kill: () => void;
}

/** Start a command as a process group, without a shell. When `signal` aborts, the group ends. */
export function startGroup(
  argv: readonly string[],
  { cwd, env, input }: GroupOptions,
  signal: AbortSignal,
): Group {
  const [file = "", ...args] = argv;
  const child = execa(file, args, {
    cwd,
    env: { ...childEnvironment(), ...env },
    extendEnv: false,
    ...(input === undefined ? { stdin: "ignore" as const } : { input }),
    buffer: false,
    reject: false,
    detached: true,
  });
  const send = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // the group is gone already
    }
  };
  let killed = false;
  const kill = () => {
    if (killed) return;
    killed = true;
    send("SIGTERM");
    setTimeout(() => send("SIGKILL"), GRACE_MS).unref();
  };
  const finish = () => {
    signal.removeEventListener("abort", kill);
    send("SIGKILL"); // whatever the leader left running
  };
  // At once, not when the pipes close: what was left running may hold them open.
  child.once("exit", finish);
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  child.stdin?.on("error", () => {}); // a process may end without reading; its end is the answer
  const end = child.then((result): End => {
    finish(); // also when nothing could be started
    return result;
  });
  return { stdout: child.stdout, stderr: child.stderr, end, kill };
}
