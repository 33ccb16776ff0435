import type { Worktree } from "../base/worktree.ts";
import type { Bench, Compared } from "../bisect/bench.ts";
import type { Program } from "../bisect/programs.ts";
import type { CaseResult, MetricCatalog, Results } from "../contract/generated/types.ts";
import { caseKey, rowKey, sampledAs } from "../contract/names.ts";
import { metricOf } from "../contract/rules.ts";
import { valuesOf } from "../contract/values.ts";
import { procedureRows } from "../judge/procedure_rows.ts";
import { voidWrongAnswers } from "../judge/void_wrong.ts";
import { choosePairing, type Pairing } from "../machine/pairing.ts";
import { newSession } from "../machine/provenance.ts";
import { Measurement, type Subject } from "../measure/measurement.ts";
import type { Suite } from "../plan/suites.ts";
import type { ProgressEvent } from "../system/progress.ts";
import type { RowToBisect } from "./bisected_row.ts";
import type { Job } from "./job.ts";
import { baseTree } from "./situation.ts";
import { suiteIn } from "./snapshots.ts";

/** What measuring programs needs to know of its job. */
export type BenchJob = Pick<Job, "root" | "choice" | "logs" | "signal" | "progress" | "remote"> & {
  minutes: number;
};

/** A program's suite in a tree of its commit. */
interface Opened {
  tree: Worktree;
  suite: Suite;
}

/** Measures the programs of a history in pairs, each in a tree of its own; disposing removes the trees. */
export class ProgramBench implements Bench, AsyncDisposable {
  /** Processes that were started. */
  processes = 0;
  /** What one call of all phases of the case took at last; 0 before the first. */
  secondsPerCall = 0;
  readonly #programs: readonly Program[];
  readonly #searched: RowToBisect;
  readonly #job: BenchJob;
  readonly #pairing: Pairing;
  readonly #opened = new Map<number, Opened>();
  readonly #trees: Worktree[] = [];
  readonly #measurements = new Map<string, Measurement>();
  readonly #start = performance.now();
  #round = 0;
  #secondsPerRound = 0;

  private constructor(
    programs: readonly Program[],
    searched: RowToBisect,
    pairing: Pairing,
    job: BenchJob,
  ) {
    this.#programs = programs;
    this.#searched = searched;
    this.#pairing = pairing;
    this.#job = job;
  }

  /** @param bad the tree that the plan was read from; whoever made it removes it */
  static async open(
    programs: readonly Program[],
    searched: RowToBisect,
    bad: Worktree,
    job: BenchJob,
  ): Promise<ProgramBench> {
    const { plan, suite: name } = searched;
    const pairing = await choosePairing(plan.config.threads, plan.config.device);
    const bench = new ProgramBench(programs, searched, pairing, job);
    const suite = plan.suites.find(({ manifest }) => manifest.name === name)!;
    bench.#opened.set(programs.length - 1, { tree: bad, suite });
    return bench;
  }

  /** Seconds since the bench was opened. */
  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  secondsPerRound(): number {
    return this.#secondsPerRound;
  }

  secondsLeft(): number {
    return 60 * this.#job.minutes - this.seconds;
  }

  tell(program: number, answer: string): void {
    const { hash, subject } = this.#programs[program]!.commits[0]!;
    const message = `${hash.slice(0, 12)} ${subject}: ${answer}`;
    this.#job.progress({ kind: "note", message });
  }

  async compare(earlier: number, later: number, rounds: number): Promise<Compared> {
    const measurement = await this.#measurementOf(earlier, later);
    const start = performance.now();
    // Numbers go on from pair to pair: a round's number draws the layout of its processes.
    const from = this.#round;
    this.#round += rounds;
    const results = await measurement.rounds({ from, to: this.#round });
    this.#secondsPerRound = (performance.now() - start) / 1000 / rounds;
    return this.#read(results, earlier, later, rounds);
  }

  /** Two programs as the sides of a measurement of the searched case. */
  async subjectOf(earlier: number, later: number): Promise<Subject> {
    const { plan, suite, item } = this.#searched;
    const [base, head] = [await this.#open(earlier), await this.#open(later)];
    const work = { head: "measure", base: "measured", program: null } as const;
    return {
      plan: { ...plan, suites: [head.suite] },
      work: new Map([[caseKey({ suite, case: item.id }), work]]),
      session: await newSession(plan.config.root, plan.config.seed),
      environment: {},
      base: { suites: [base.suite], commit: base.tree.commit },
      removed: [],
      pairing: this.#pairing,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const tree of this.#trees) await tree[Symbol.asyncDispose]();
  }

  #read(results: Results, earlier: number, later: number, rounds: number): Compared {
    const { plan, name, catalog, policy } = this.#searched;
    const judged = voidWrongAnswers(results, plan.cases, plan.config.reference).results;
    const [found] = judged.cases;
    this.secondsPerCall = secondsOf(found, catalog) ?? this.secondsPerCall;
    const problem = found ? problemOf(found) : "it was not measured";
    if (problem !== null) return { unmeasured: later, because: problem };
    const rows = procedureRows(judged, catalog, policy);
    const row = rows.find((each) => rowKey(each) === rowKey(name));
    if (row?.looked.length === rounds) return { differences: row.looked };
    const gives = found!.processes.filter(
      (process) => process.side === "head" && valuesOf(process, sampledAs(name.metric)),
    );
    return gives.length < rounds
      ? { unmeasured: later, because: `it gives no ${name.metric}` }
      : { unmeasured: earlier, because: `it does not build or run, or gives no ${name.metric}` };
  }

  async #measurementOf(earlier: number, later: number): Promise<Measurement> {
    const key = `${earlier} ${later}`;
    const known = this.#measurements.get(key);
    if (known) return known;
    const measurement = await Measurement.open(await this.subjectOf(earlier, later), {
      ...this.#job,
      progress: (event) => this.#progress(event),
    });
    this.#measurements.set(key, measurement);
    return measurement;
  }

  #progress(event: ProgressEvent): void {
    if (event.kind === "invocation") this.processes++;
    this.#job.progress(event);
  }

  async #open(program: number): Promise<Opened> {
    const known = this.#opened.get(program);
    if (known) return known;
    const tree = await baseTree(this.#job, this.#programs[program]!.commits[0]!.hash);
    this.#trees.push(tree);
    const found = suiteIn(tree.root, this.#searched, this.#job.choice);
    if ("problem" in found) throw new Error(found.problem); // it had one when its key was asked for
    const opened = { tree, suite: found.suite };
    this.#opened.set(program, opened);
    return opened;
  }
}

/** One call of each phase, as the last process had it at best. */
function secondsOf(found: CaseResult | undefined, catalog: MetricCatalog): number | undefined {
  const samples = Object.entries(found?.processes.at(-1)?.samples ?? {});
  const times = samples.filter(([metric]) => metricOf(catalog, metric)?.unit === "s");
  if (times.length === 0) return undefined;
  return times.reduce((sum, [, values]) => sum + (values.length > 0 ? Math.min(...values) : 0), 0);
}

/** Why a case has no figures. */
function problemOf({ outcome }: CaseResult): string | null {
  switch (outcome.kind) {
    case "measured":
      return null;
    case "failed":
      return `it failed (${outcome.stage}): ${outcome.message}`;
    case "skipped":
      return `it skips the case: ${outcome.reason}`;
    case "wrong":
      return `its answers are wrong: ${outcome.check}`;
    case "same-program":
      return "it was not measured";
  }
}
