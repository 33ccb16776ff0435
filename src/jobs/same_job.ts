import type { Subject } from "../measure/measurement.ts";
import type { Work } from "../measure/work.ts";
import type { KeptRounds } from "../sessions/kept_rounds.ts";
import { RvpError } from "../system/errors.ts";

/** What must be the same for rounds to be of one job: what is measured, how it is judged, and where. */
interface Identity {
  base: string | null;
  machine: Record<string, unknown>;
  /** What rvp.toml and the definitions say, by key. */
  settings: Record<string, unknown>;
  /** By case key. */
  work: Record<string, Work>;
}

/**
 * A job that its rounds outlive, or one that goes on: then it starts its processes as it began. Throws RvpError
 * (exit 2) where what was kept is another job's.
 */
export function keeping(
  subject: Subject,
  kept: KeptRounds | undefined,
): { subject: Subject; kept: KeptRounds | undefined } {
  if (!kept) return { subject, kept };
  // As it is read again.
  const before = kept.identity as Partial<Identity> | undefined;
  const same = before?.machine?.["run.pairing"] === "in turn" ? inTurn(subject) : subject;
  const identity = JSON.parse(JSON.stringify(identityOf(same))) as Identity;
  if (before !== undefined) requireSame(before, identity);
  kept.identity = identity;
  // A program that nobody knows equals nothing: nobody could go on with its rounds.
  const known = [...subject.work.values()].every(({ program }) => program !== null);
  return { subject: same, kept: known ? kept : undefined };
}

/** Both sides at once need free cores; one after the other always works. */
function inTurn(subject: Subject): Subject {
  const { environment } = subject;
  return {
    ...subject,
    environment: { ...environment, "run.pairing": "in turn" },
    pairing: { kind: "in turn", why: "the run that was interrupted began so" },
  };
}

function identityOf({ plan, base, environment, work, removed }: Subject): Identity {
  const { config, profile, catalog } = plan;
  const { policy, ratio, reference, metrics, seed, device, dtype, threads } = config;
  const { "load.average_1m": _, ...machine } = environment;
  const rules = config.profiles[profile];
  const own = { policy, ratio, reference, metrics, seed, device, dtype, threads };
  return {
    base: base?.commit ?? null,
    machine,
    settings: { ...own, [`profiles.${profile}`]: rules, "metrics.toml": catalog, removed },
    work: Object.fromEntries(work),
  };
}

function requireSame(before: Partial<Identity>, now: Identity): void {
  const programs = changedKeys(pick(before.work, "program"), pick(now.work, "program"));
  const others = changedKeys(before.work, now.work).filter((key) => !programs.includes(key));
  const { base } = before;
  const differences = [
    ...(base === now.base ? [] : [`the base was ${name(base)} and is ${name(now.base)}`]),
    ...named("the program changed of", programs),
    ...named("something else is to be measured of", others),
    ...named("rvp.toml or a definition says something else of", [
      ...changedKeys(before.settings, now.settings),
    ]),
    ...changedKeys(before.machine, now.machine).map(
      (key) => `${key} was ${name(before.machine?.[key])} and is ${name(now.machine[key])}`,
    ),
  ];
  if (differences.length === 0) return;
  throw new RvpError(`the interrupted run was another job: ${differences.join("; ")}`, {
    stage: "usage",
    hint: "make it as it was, or begin anew: rvp-bench run",
  });
}

function pick(work: Identity["work"] | undefined, key: keyof Work): Record<string, unknown> {
  return Object.fromEntries(Object.entries(work ?? {}).map(([name, each]) => [name, each[key]]));
}

function changedKeys(before: Record<string, unknown> = {}, now: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

/** Names that a sentence may list. */
const FEW = 3;

function named(what: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const rest = keys.length - FEW;
  return [`${what} ${keys.slice(0, FEW).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}

function name(value: unknown): string {
  return value === null || value === undefined ? "none" : String(value).slice(0, 60);
}
