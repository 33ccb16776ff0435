import { spawnSync } from "node:child_process";
import { totalmem } from "node:os";
import { childEnvironment } from "./environment.ts";
import { RvpError } from "./errors.ts";

/**
 * What a suite or a build is locked into. `network`: it reaches no network, nor its own machine's. `processes`:
 * it sees its own processes only, and all of them end with it.
 */
export interface Sandbox {
  kind: "none" | "network" | "processes" | "network+processes";
  /** Comes before the command. */
  prefix: readonly string[];
  /** A shell stands between: a signal that ends the command is the exit code 128 + its number. */
  signalsAsCodes: boolean;
}

export const OPEN: Sandbox = { kind: "none", prefix: [], signalsAsCodes: false };

/** Threads count. Under root the kernel does not hold to it. */
const PROCESSES = 4096;

/** dash and bash name the limit of processes by different letters; a lower hard limit stays. */
const LIMITS = `{ ulimit -u ${PROCESSES} || ulimit -p ${PROCESSES}; ulimit -d "$0"; } 2>/dev/null`;

const UNSHARE = ["unshare", "--map-current-user"];
const OWN_PROCESSES = ["--pid", "--fork", "--kill-child=KILL", "--mount-proc"];

/** What the sandbox must still let a suite do, tried before anything is measured. */
const PROBE = 'for folder; do test -r "$folder" && test -x "$folder" || exit 1; done';

interface Needs {
  device: string;
  /** What suites read: a container's root may lose sight of another user's files. */
  folders: readonly string[];
}

const tried = new Map<string, Sandbox>();

/**
 * The tightest sandbox that this kernel gives to this user, tried once; RVP_SANDBOX=off, set by whoever starts the
 * harness, is the off-switch. A file of the project can't be: a pull request could change it.
 * On a GPU processes are not hidden and memory is not limited: the driver knows processes by their number
 * outside, and maps more than there is.
 */
export function findSandbox(needs: Needs, setting = process.env.RVP_SANDBOX): Sandbox {
  return firstThatWorks(() => candidates(needs.device), needs, setting);
}

/**
 * The same for builds, and for version and dependency commands. They need the network; but they see no process of the
 * harness, whose environment holds what the runner told it, and leave none behind. Root goes without a user namespace,
 * in which it could give no file to another user, as unpacking does.
 */
export function findBuildSandbox(setting = process.env.RVP_SANDBOX): Sandbox {
  const unshare = process.getuid?.() === 0 ? ["unshare"] : UNSHARE;
  const prefix = [...unshare, ...OWN_PROCESSES, "--", "sh", "-c", '"$@"; exit $?', "sh"];
  const processes: Sandbox = { kind: "processes", prefix, signalsAsCodes: true };
  const needs: Needs = { device: "build", folders: [] };
  return firstThatWorks(() => (process.platform === "linux" ? [processes] : []), needs, setting);
}

function firstThatWorks(from: () => Sandbox[], needs: Needs, setting = "on"): Sandbox {
  if (setting === "off") return OPEN;
  if (setting !== "on") {
    throw new RvpError(`RVP_SANDBOX is "${setting}"; it is on or off`, { stage: "usage" });
  }
  const key = JSON.stringify(needs);
  const found = tried.get(key) ?? from().find((it) => works(it, needs)) ?? OPEN;
  tried.set(key, found);
  return found;
}

function candidates(device: string): Sandbox[] {
  if (process.platform !== "linux") return [];
  const onGpu = device !== "cpu";
  const kib = onGpu ? "unlimited" : String(Math.ceil(totalmem() / 1024));
  const network: Sandbox = {
    kind: "network",
    prefix: [...UNSHARE, "--net", "--", "sh", "-c", `${LIMITS}; exec "$@"`, kib],
    signalsAsCodes: false,
  };
  if (onGpu) return [network];
  const both: Sandbox = {
    kind: "network+processes",
    prefix: [
      ...UNSHARE,
      "--net",
      ...OWN_PROCESSES,
      "--",
      "sh",
      "-c",
      `${LIMITS}; "$@"; exit $?`,
      kib,
    ],
    signalsAsCodes: true,
  };
  return [both, network];
}

function works({ prefix }: Sandbox, { folders }: Needs): boolean {
  const [file = "", ...args] = [...prefix, "sh", "-c", PROBE, "sh", ...folders];
  const { status } = spawnSync(file, args, {
    env: childEnvironment(),
    stdio: "ignore",
    timeout: 10_000,
  });
  return status === 0;
}
