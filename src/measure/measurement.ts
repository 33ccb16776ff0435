import { cacheRoot, type RemoteCache } from "../build/cache.ts";
import type { Fixtures } from "../build/domain.ts";
import type { BuildContext } from "../build/suite.ts";
import { assemble, type Expected } from "../collect/assemble.ts";
import type { Budget, Environment, Profile, Results } from "../contract/generated/types.ts";
import { caseKey, domainOf } from "../contract/names.ts";
import { PROTOCOL } from "../contract/protocol.ts";
import { watchForeignLoad } from "../machine/foreign_load.ts";
import type { Pairing } from "../machine/pairing.ts";
import { watchSpeed } from "../machine/speed.ts";
import type { Case } from "../plan/definitions.ts";
import { casesOf, fixturesWriter, type Plan } from "../plan/plan.ts";
import { type Rounds, schedule } from "../plan/schedule.ts";
import type { Suite } from "../plan/suites.ts";
import { type Answer, Session, type SessionOptions, type Unit } from "../run/session.ts";
import { appendRounds } from "../sessions/append.ts";
import type { KeptRounds } from "../sessions/kept_rounds.ts";
import type { Progress } from "../system/progress.ts";
import { type Alike, builtAlike } from "./built_alike.ts";
import { listedIn } from "./listing.ts";
import { pastOf } from "./past.ts";
import { sandboxOf } from "./sandbox.ts";
import { failuresOf, type OpenSide, openFixtures, openSide, receiptOf, unitsOf } from "./sides.ts";
import { isPaired, type Work } from "./work.ts";

/** Where the logs go, who listens, and where built suites may be found beyond this machine. */
export interface MeasurementOptions {
  remote?: RemoteCache | undefined;
  /** Where complete rounds outlive an interruption, and what an interrupted run left there. */
  kept?: KeptRounds | undefined;
  logs: string;
  signal: AbortSignal;
  progress: Progress;
}

/** What a measurement is of. */
export interface Subject {
  plan: Plan;
  /** By case key, what is to be done. */
  work: ReadonlyMap<string, Work>;
  /** The same, when both sides are built and it is known which of them are alike. */
  workOnceBuilt?: (builtAlike: Alike) => ReadonlyMap<string, Work>;
  session: Results["session"];
  environment: Environment;
  /** The other side's suites and commit. */
  base: { suites: readonly Suite[]; commit: string | null } | null;
  removed: NonNullable<Results["removed"]>;
  pairing: Pairing;
}

/** One case, ready to be started on each side. */
export interface CaseSides {
  item: Case;
  units: Unit[];
  options: SessionOptions;
}

/** Some cases of some suites, by case key; absent: all. */
export type Only = ReadonlySet<string>;

/**
 * One measurement: suites of both sides are opened once, in one session with one fingerprint; rounds are
 * measured as often as judging asks for more.
 */
export class Measurement {
  #subject: Subject;
  readonly #options: MeasurementOptions;
  readonly #head: OpenSide;
  #base: OpenSide | null;
  readonly #fixtures: ReadonlyMap<string, Fixtures>;
  readonly #sessions: ReadonlyMap<string, Session>;
  readonly #start = performance.now();
  readonly #foreignLoad = watchForeignLoad();
  readonly #speedSwing = watchSpeed();

  private constructor(
    subject: Subject,
    head: OpenSide,
    base: OpenSide | null,
    fixtures: ReadonlyMap<string, Fixtures>,
    options: MeasurementOptions,
  ) {
    this.#subject = subject;
    this.#options = options;
    this.#head = head;
    this.#base = base;
    this.#fixtures = fixtures;
    this.#sessions = new Map(
      [...head.domains.keys()].map((domain) => [
        domain,
        new Session(sessionOptions(subject, fixtures.get(domain), options)),
      ]),
    );
  }

  /** Build what has to be started, and write what it reads. */
  static async open(subject: Subject, options: MeasurementOptions): Promise<Measurement> {
    const { plan, base } = subject;
    const { config, suites, domains } = plan;
    const { threads } = config;
    const context = contextOf(subject, options);
    const needed = (side: "head" | "base") => (suite: string, domain: string) =>
      plan.cases.some(
        (item) =>
          domainOf(item.benchmark) === domain && taskOf(subject, side, suite, item) !== "leave",
      );
    const started = domains.filter((domain) =>
      suites.some(({ manifest }) => needed("head")(manifest.name, domain)),
    );
    const head = await openSide("head", suites, started, needed("head"), threads, context);
    const fixtures = await openFixtures(head, fixturesWriter(plan), threads, context);
    const other = base
      ? await openSide("base", base.suites, started, needed("base"), threads, context)
      : null;
    const work = other && subject.workOnceBuilt?.(await builtAlike(head, other));
    const known = work ? { ...subject, work } : subject;
    const { pairing } = subject;
    if (pairing.kind === "in turn" && isPaired(known.work)) {
      const message = `both sides are measured in turn: ${pairing.why}`;
      options.progress({ kind: "note", message });
    }
    return new Measurement(known, head, other, fixtures, options);
  }

  /** Open the other side for some cases, to be measured in turn with head from now on. */
  async openBase(base: NonNullable<Subject["base"]>, only: Only): Promise<void> {
    const work = new Map(this.#subject.work);
    for (const key of only) {
      work.set(key, { head: "measure", base: "measured", program: work.get(key)?.program ?? null });
    }
    this.#subject = { ...this.#subject, work };
    const { plan } = this.#subject;
    const needed = (suite: string, domain: string) =>
      plan.cases.some(
        ({ id }) => domainOf(id) === domain && only.has(caseKey({ suite, case: id })),
      );
    const domains = [...this.#head.domains.keys()];
    const context = contextOf(this.#subject, this.#options);
    this.#base = await openSide("base", base.suites, domains, needed, plan.config.threads, context);
  }

  /** Seconds of measuring so far, those of an interrupted run included. */
  get seconds(): number {
    return (this.#options.kept?.seconds ?? 0) + (performance.now() - this.#start) / 1000;
  }

  /**
   * Measure rounds; a document of them alone. Domain after domain, both sides of a suite next to each other
   * or at once. What an interrupted run kept of these rounds is taken from there.
   */
  async rounds(rounds: Rounds, only?: Only): Promise<Results> {
    const { plan } = this.#subject;
    const { config, profile } = plan;
    const { kept } = this.#options;
    let results = this.#document([], only);
    for (const [domain, session] of this.#sessions) {
      const fixtures = this.#fixtures.get(domain);
      if (!fixtures || "failure" in fixtures) continue;
      const pairs = this.#pairs(domain, only);
      const cases = plan.cases.filter(
        (item) =>
          domainOf(item.benchmark) === domain &&
          pairs.some((pair) => pair.some((unit) => unit.task(item) !== "leave")),
      );
      if (cases.length === 0) continue;
      let { from } = rounds;
      for (; from < rounds.to; from++) {
        const round = await kept?.takeRound(domain, from);
        if (!round) break;
        session.remember(pastOf(round));
        results = appendRounds(results, round);
      }
      const { process } = config.profiles[profile];
      const turns = schedule(cases, pairs, { ...rounds, from }, config.seed, process);
      if (turns.length === 0) continue;
      await session.run(turns, async (number, answers) => {
        const round = this.#document(answers, casesIn(answers));
        await kept?.keepRound(domain, number, round);
        results = appendRounds(results, round);
      });
    }
    return results;
  }

  /** How one case of one suite is started on each side that measures it, and with what. */
  sidesOf({ suite, case: id }: { suite: string; case: string }): CaseSides | null {
    const { plan } = this.#subject;
    const item = plan.cases.find((each) => each.id === id);
    if (!item) return null;
    const domain = domainOf(id);
    const units = this.#pairs(domain, new Set([caseKey({ suite, case: id })]))
      .flat()
      .filter((unit) => unit.suite === suite && unit.task(item) === "measure");
    const options = sessionOptions(this.#subject, this.#fixtures.get(domain), this.#options);
    return { item, units, options };
  }

  /** The sides of each suite. */
  #pairs(domain: string, only: Only | undefined): Unit[][] {
    const task = (side: "head" | "base") => (suite: string, item: Case) => {
      if (only && !only.has(caseKey({ suite, case: item.id }))) return "leave";
      return taskOf(this.#subject, side, suite, item);
    };
    const heads = unitsOf(this.#head, domain, task("head"));
    const bases = this.#base ? unitsOf(this.#base, domain, task("base")) : [];
    return heads.map((head) => [...bases.filter(({ suite }) => suite === head.suite), head]);
  }

  #document(answers: readonly Answer[], only: Only | undefined): Results {
    const { plan, session, environment, base, removed, work } = this.#subject;
    const expected = plan.suites.map((suite): Expected => {
      const { name } = suite.manifest;
      const cases = casesOf(plan, suite)
        .map((item) => ({ key: caseKey({ suite: name, case: item.id }), item }))
        .filter(({ key }) => only?.has(key) ?? true);
      return {
        suite: name,
        cases: cases.map(({ key, item }) => ({ case: item, work: work.get(key)! })),
        notStarted: failuresOf(name, this.#head, this.#fixtures),
        receipt: { ...receiptOf(suite, this.#head), ...listedIn(plan.project, suite) },
      };
    });
    const load = answers.length > 0 ? this.#foreignLoad() : null;
    const swing = answers.length > 0 ? this.#speedSwing() : null;
    return assemble(answers, expected, {
      session: {
        ...session,
        seconds: this.seconds,
        first_rounds: plan.config.profiles[plan.profile].rounds,
        ...(base?.commit && { base_commit: base.commit }),
      },
      environment: {
        ...environment,
        ...(load && { "load.foreign": load.foreign, "load.stolen": load.stolen }),
        ...(swing !== null && { "load.speed_swing": swing }),
      },
      profile: plan.profile,
      catalog: plan.catalog,
      ...(removed.length > 0 && { removed }),
    });
  }
}

function casesIn(answers: readonly Answer[]): Only {
  return new Set(answers.map(({ suite, case: { id } }) => caseKey({ suite, case: id })));
}

function contextOf({ plan }: Subject, options: MeasurementOptions): BuildContext {
  return { ...options, cache: cacheRoot(), device: plan.config.device, profile: plan.profile };
}

function taskOf(
  { work }: Subject,
  side: "head" | "base",
  suite: string,
  { id }: Case,
): ReturnType<Unit["task"]> {
  const found = work.get(caseKey({ suite, case: id }));
  if (!found) return "leave";
  if (side === "base") return found.base === "measured" ? "measure" : "leave";
  return found.head;
}

function sessionOptions(
  { plan, pairing }: Subject,
  fixtures: Fixtures | undefined,
  options: MeasurementOptions,
): SessionOptions {
  const { config, profile } = plan;
  const { seed, device, dtype, threads, root, benchmarks = root } = config;
  const rules = config.profiles[profile];
  const folder = fixtures && "folder" in fixtures ? fixtures.folder : null;
  return {
    ...options,
    request: { protocol: PROTOCOL, seed, device, dtype, threads, benchmarks, fixtures: folder },
    budget: budgetOf(rules),
    timeoutSeconds: rules.timeout_seconds,
    sandbox: sandboxOf(plan),
    ...(pairing.kind === "together" && { together: pairing.places }),
  };
}

/** How long each phase is measured in a profile. */
export function budgetOf(rules: Required<Profile>): Budget {
  const { warmup_seconds, seconds, least_samples, most_samples } = rules;
  return { warmup_seconds, seconds, least_samples, most_samples };
}
