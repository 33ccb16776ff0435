import type { Environment } from "../contract/generated/types.ts";
import { SPEED_SWING } from "../contract/rules.ts";

/** One thing about a machine: `warn` makes figures noisy or less safe to get, `fail` forbids them. */
export interface Finding {
  level: "ok" | "warn" | "fail";
  what: string;
  detail: string;
  /** The next step. */
  hint?: string;
}

/** What a fingerprint says of a machine that is to measure. Pure. */
export function fitness(environment: Environment): Finding[] {
  return [loadOf, clockOf, speedOf, addressesOf, sandboxOf].map((find) => find(environment));
}

function loadOf(environment: Environment): Finding {
  const load = Number(environment["load.average_1m"]);
  const detail = `load is ${load} on ${environment["cpu.count"]} cores`;
  if (load <= 1) return { level: "ok", what: "load", detail };
  return {
    level: "warn",
    what: "load",
    detail,
    hint: "other work blurs the figures: wait, or stop it",
  };
}

function clockOf(environment: Environment): Finding {
  const governor = environment["cpu.governor"];
  const detail = `governor ${governor ?? "unknown"}`;
  if (governor === null || governor === undefined || governor === "performance") {
    return { level: "ok", what: "clock", detail };
  }
  const hint = "cpupower frequency-set -g performance steadies it";
  return { level: "warn", what: "clock", detail, hint };
}

function speedOf(environment: Environment): Finding {
  const swing = Number(environment["load.speed_swing"] ?? 0);
  const detail = `the slowest tenth of a second was ${Math.round(100 * swing)} % slower than the fastest`;
  if (swing <= SPEED_SWING) return { level: "ok", what: "speed", detail };
  const hint =
    "a neighbour on the host, or other work here, shares the core: small changes need a quieter machine";
  return { level: "warn", what: "speed", detail, hint };
}

function addressesOf(environment: Environment): Finding {
  const what = "addresses";
  if (environment["run.addresses"] === "fixed") {
    return {
      level: "ok",
      what,
      detail: "both sides of a round have their stack at the same place",
    };
  }
  return {
    level: "warn",
    what,
    detail:
      "the kernel draws them for each process: calls of less than a microsecond differ by a fifth",
    hint: "is setarch (util-linux) missing, or does a container forbid it (docker run --security-opt seccomp=unconfined)?",
  };
}

function sandboxOf(environment: Environment): Finding {
  const what = "sandbox";
  switch (environment["run.sandbox"]) {
    case "network+processes":
      return {
        level: "ok",
        what,
        detail:
          "suites run without network, with processes of their own and limits on both and on memory",
      };
    case "network":
      return {
        level: "warn",
        what,
        detail: "suites run without network, but see and outlive other processes",
        hint: "on a GPU that is all there is; else this container hides parts of /proc: see docs/threat-model.md",
      };
    default:
      return {
        level: "warn",
        what,
        detail: "none: suites reach the network and all that this user may",
        hint:
          "is RVP_SANDBOX off, unshare (util-linux) missing, or kernel.apparmor_restrict_unprivileged_userns on? " +
          "Measure code that nobody has read on a machine that holds nothing else",
      };
  }
}
