import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Budget, Hello, Request } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Places } from "../machine/pairing.ts";
import type { Case } from "../plan/definitions.ts";
import type { SideName, Turn } from "../plan/schedule.ts";
import type { Progress } from "../system/progress.ts";
import type { Sandbox } from "../system/sandbox.ts";
import { Barrier, type Meeting } from "./barrier.ts";
import { FreshPages } from "./fresh_pages.ts";
import { invoke, type Launch } from "./invoke.ts";
import { layoutOf } from "./layout.ts";
import type { CaseRecord } from "./transcript.ts";

/** A suite at one side, ready to be started. */
export interface Unit {
  suite: string;
  side: SideName;
  launch: Pick<Launch, "argv" | "cwd" | "env">;
  /** Folders of the programs that were built for it. */
  programs?: readonly string[];
  /** All cases of a process are answered at its end. */
  atOnce?: boolean;
  /** Is this case measured, run for its answer only, or left alone? */
  task: (item: Case) => "measure" | "verify" | "leave";
}

/** Everything of a request but its cases. */
export type RequestBase = Omit<Request, "cases" | "mode">;

export interface SessionOptions {
  request: RequestBase;
  budget: Budget;
  timeoutSeconds: number;
  sandbox: Sandbox;
  logs: string;
  signal: AbortSignal;
  progress: Progress;
  /** Both sides of a turn are started at once, each at its place; absent: one after the other. */
  together?: Places;
}

/** One case as one process answered it. */
export interface Answer {
  suite: string;
  side: SideName;
  task: "measure" | "verify";
  case: Case;
  invocation: number;
  round: number;
  order: number;
  hello: Hello | null;
  record: CaseRecord;
}

/** What rounds that were run before leave: process numbers that are taken, and cases (by `sideKey`) not to be asked for. */
export interface Past {
  invocations: number;
  gaveUp: readonly string[];
  verified: readonly string[];
}

/** A case of a suite, at one side. */
export function sideKey(side: SideName, row: { suite: string; case: string }): string {
  return `${side}:${caseKey(row)}`;
}

/** Runs turns, however often it is asked; process numbers go on, and what failed is not tried again. */
export class Session {
  readonly answers: Answer[] = [];
  readonly #gaveUp = new Set<string>();
  readonly #verified = new Set<string>();
  readonly #options: SessionOptions;
  #invocations = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  readonly #note = (message: string): void => this.#options.progress({ kind: "note", message });
  readonly #pages = new FreshPages(this.#note);

  /**
   * Run all turns, one after the other; their answers. A case that crashed, hung or broke the protocol is
   * not tried again in later rounds; the cases behind it in the same process are asked for again.
   *
   * @param ended hears the answers of each round once the round is complete
   */
  async run(
    turns: readonly Turn<Unit>[],
    ended: (round: number, answers: readonly Answer[]) => Promise<void> = async () => {},
  ): Promise<Answer[]> {
    const { logs, progress, together, signal } = this.#options;
    await mkdir(logs, { recursive: true });
    const paired = turns.some(({ units }) => units.length > 1);
    await using _ = paired ? together?.swap?.(signal, this.#note) : undefined;
    const before = this.answers.length;
    const first = turns[0]?.round ?? 0;
    const rounds = 1 + Math.max(first, ...turns.map(({ round }) => round));
    const invocations = turns.reduce((sum, { units }) => sum + units.length, 0);
    const cases = new Set(turns.flatMap(({ cases }) => cases.map(({ id }) => id))).size;
    progress({ kind: "measure", invocations, rounds: rounds - first, cases });
    let index = 0;
    let roundStart = before;
    for (const [place, turn] of turns.entries()) {
      await this.#pages.draw(turn.units.flatMap(({ programs = [] }) => programs));
      for (const batch of this.#batches(turn)) {
        const start = performance.now();
        const before = this.#invocations;
        await Promise.all(batch.map((member) => this.#member(turn, member)));
        if (this.#invocations === before) continue; // there was nothing left to ask
        const seconds = (performance.now() - start) / 1000;
        for (const { unit } of batch) {
          index++;
          progress({
            kind: "invocation",
            index,
            invocations,
            round: turn.round + 1,
            rounds,
            suite: unit.suite,
            side: unit.side,
            family: turn.cases[0]?.benchmark ?? "",
            seconds,
          });
        }
      }
      if (turns[place + 1]?.round === turn.round) continue;
      await ended(turn.round, this.answers.slice(roundStart));
      roundStart = this.answers.length;
    }
    return this.answers.slice(before);
  }

  /** Go on after a round that an earlier process of the harness ran: what it knew is known again. */
  remember({ invocations, gaveUp, verified }: Past): void {
    this.#invocations = Math.max(this.#invocations, invocations);
    for (const name of gaveUp) this.#gaveUp.add(name);
    for (const name of verified) this.#verified.add(name);
  }

  /** The units that start at once. A turn's order swaps the sides each round, and with it their places. */
  #batches({ units }: Turn<Unit>): Member[][] {
    const { together } = this.#options;
    const barrier = together?.swap && units.length > 1 ? new Barrier() : undefined;
    const members = units.map((unit, order): Member => {
      const place = (order % 2) as 0 | 1;
      const pin =
        together && units.length > 1
          ? (argv: readonly string[]) => together.pin(argv, place)
          : null;
      return { unit, order, pin, barrier, place };
    });
    return together ? [members] : members.map((member) => [member]);
  }

  async #member(turn: Turn<Unit>, { unit, order, pin, barrier, place }: Member): Promise<void> {
    for (const task of ["measure", "verify"] as const) {
      if (task === "verify") barrier?.leave(place); // its time is nobody's concern
      const key = ({ id }: Case) => sideKey(unit.side, { suite: unit.suite, case: id });
      let pending = turn.cases.filter(
        (item) =>
          unit.task(item) === task &&
          !this.#gaveUp.has(key(item)) &&
          !this.#verified.has(key(item)),
      );
      while (pending.length > 0) {
        const invocation = this.#invocations++;
        const number = { invocation, round: turn.round, order: turn.order + order };
        const cases = pending;
        const meeting =
          barrier && task === "measure"
            ? barrier.meeting(place, (asked) => turn.cases.indexOf(cases[asked]!))
            : undefined;
        const batch = await this.#start(unit, task, number, cases, { pin, meeting });
        this.answers.push(...batch);
        for (const { case: item, record } of batch) {
          if (record.state !== "done") this.#gaveUp.add(key(item));
          else if (task === "verify") this.#verified.add(key(item)); // an answer is asked for once
        }
        const answered = new Set(batch.map(({ case: item }) => item.id));
        if (answered.size === 0) break;
        pending = pending.filter(({ id }) => !answered.has(id));
      }
    }
  }

  async #start(
    unit: Unit,
    task: Answer["task"],
    place: Pick<Answer, "invocation" | "round" | "order">,
    cases: readonly Case[],
    { pin, meeting }: { pin: Member["pin"]; meeting: Meeting | undefined },
  ): Promise<Answer[]> {
    const { request, budget, timeoutSeconds, logs, signal, progress, sandbox } = this.#options;
    const { suite, side } = unit;
    const { argv, cwd, env } = unit.launch;
    const log = join(logs, `${suite}-${side}-${cases[0]?.benchmark.replace("/", "-")}.log`);
    const { atOnce = false } = unit;
    const share = atOnce ? cases.length : 1;
    const timeouts = new Map(
      cases.map(({ id, timeoutSeconds: own }) => [id, share * (own ?? timeoutSeconds)]),
    );
    const asked = cases.map(({ id, benchmark, params }) => ({ id, benchmark, params, budget }));
    const transcript = await invoke(
      {
        argv: pin ? pin(argv) : argv,
        cwd,
        env: { ...env, ...layoutOf(unit.launch, request.seed, place.round) },
        fixAddresses: true,
        log,
        timeouts,
        atOnce,
        sandbox,
        ...(meeting && { meeting }),
        note: this.#note,
      },
      { ...request, mode: task, cases: asked },
      signal,
      (id, record) => {
        if (record.state === "waiting" || record.state === "running") return;
        progress({ kind: "case", suite, case: id, state: record.state });
      },
    );
    return cases.flatMap((item) => {
      const record = transcript.cases.get(item.id);
      if (!record || record.state === "waiting" || record.state === "running") return [];
      return [{ suite, side, task, case: item, ...place, hello: transcript.hello, record }];
    });
  }
}

interface Member {
  unit: Unit;
  order: number;
  pin: ((argv: readonly string[]) => string[]) | null;
  /** Where both sides meet; absent: this one runs alone. */
  barrier: Barrier | undefined;
  place: 0 | 1;
}
