import type { Checks, Event, Hello, OutcomeFailed } from "../contract/generated/types.ts";
import { validateEvent } from "../contract/generated/validators.mjs";
import { parse } from "../contract/parse.ts";

/** What one process said of one case. */
export interface CaseRecord {
  state: "waiting" | "running" | "done" | "failed" | "skipped";
  items: Record<string, number>;
  samples: Record<string, number[]>;
  resources: Record<string, number>;
  checks: Checks;
  seconds: number;
  failure: OutcomeFailed | null;
  skipReason: string | null;
}

/**
 * Listens to one process and keeps what it said, case by case. Events that break the protocol
 * fail the case they belong to: the one that runs, or all that are not finished.
 */
export class Transcript {
  readonly cases: Map<string, CaseRecord>;
  hello: Hello | null = null;
  saidBye = false;
  #running: string | null = null;
  readonly #onCase: (id: string, record: CaseRecord) => void;
  readonly #device: string;

  /** @param device where the suite was asked to run */
  constructor(
    ids: readonly string[],
    onCase: (id: string, record: CaseRecord) => void,
    device = "cpu",
  ) {
    this.cases = new Map(ids.map((id) => [id, emptyRecord()]));
    this.#onCase = onCase;
    this.#device = device;
  }

  /** Cases that have no answer yet, the running one first. */
  get unanswered(): string[] {
    const open = [...this.cases].filter(
      ([, { state }]) => state === "waiting" || state === "running",
    );
    return open
      .map(([id]) => id)
      .sort((a, b) => Number(b === this.#running) - Number(a === this.#running));
  }

  get running(): string | null {
    return this.#running;
  }

  /** Take one decoded line. */
  hear(value: unknown): void {
    const parsed = parse(validateEvent, value);
    if (!parsed.ok) {
      const excerpt = JSON.stringify(value).slice(0, 120);
      const { pointer, problem } = parsed.misfit;
      const why = [pointer, problem].filter(Boolean).join(" ");
      this.breach(`an event does not fit the protocol (${why}): ${excerpt}`);
      return;
    }
    this.#take(parsed.value);
  }

  /** Something on standard output broke the protocol. */
  breach(message: string): void {
    const hit = this.#running === null ? this.unanswered : [this.#running];
    for (const id of hit) {
      this.fail(id, {
        kind: "failed",
        stage: "protocol",
        message,
        hint: "standard output is for events only; print for people on standard error",
      });
    }
  }

  /** Give a case its failure, unless it has one. Said after `done` it counts: that answer is void. */
  fail(id: string, failure: OutcomeFailed): void {
    const record = this.cases.get(id);
    if (!record || record.state === "failed" || record.state === "skipped") return;
    record.failure = failure;
    this.#finish(id, record, "failed");
  }

  /** A figure of the processor must not pass for one of the GPU. */
  #refuseFallback(): void {
    for (const id of this.unanswered) {
      this.fail(id, {
        kind: "failed",
        stage: "protocol",
        message: `device ${this.#device} was asked for, but the suite says that it runs on the cpu`,
        hint: "a suite that has no such device answers the request with an error",
      });
    }
  }

  #take(event: Event): void {
    if (event.event === "hello") {
      this.hello = event;
      if (event.device === "cpu" && this.#device !== "cpu") this.#refuseFallback();
      return;
    }
    if (event.event === "bye") {
      this.saidBye = true;
      return;
    }
    if (event.event === "error" && event.case === undefined) {
      const { stage, message, hint } = event;
      for (const id of this.unanswered) this.fail(id, { kind: "failed", stage, message, hint });
      return;
    }
    const id = event.case ?? "";
    const record = this.cases.get(id);
    if (!record || this.hello === null) {
      this.breach(
        record ? `"${event.event}" before hello` : `an event names case ${id}, never asked for`,
      );
      return;
    }
    if (record.state === "failed") return; // it broke the protocol earlier
    const open = record.state === "waiting" || record.state === "running";
    if (event.event === "skipped" && open) {
      record.skipReason = event.reason;
      this.#finish(id, record, "skipped");
      return;
    }
    if (event.event === "error") {
      const { stage, message, hint } = event;
      this.fail(id, { kind: "failed", stage, message, ...(hint ? { hint } : {}) });
      return;
    }
    const expected = event.event === "started" ? "waiting" : "running";
    if (record.state !== expected) {
      this.breach(`"${event.event}" of case ${id} while it is ${record.state}`);
      return;
    }
    switch (event.event) {
      case "started":
        if (this.#running !== null) this.breach(`case ${id} starts before ${this.#running} ends`);
        record.state = "running";
        this.#running = id;
        for (const { metric, items } of event.phases) record.items[metric] = items;
        return;
      case "sample": {
        // Own keys only: a metric may have the name of a member of every object.
        if (!Object.hasOwn(record.samples, event.metric)) record.samples[event.metric] = [];
        const values = record.samples[event.metric] ?? [];
        if (event.start !== values.length) {
          this.breach(`samples of ${event.metric} start at ${event.start}, not ${values.length}`);
          return;
        }
        values.push(...event.values);
        return;
      }
      case "check":
        Object.assign(record.checks, event.values);
        return;
      case "resources":
        Object.assign(record.resources, event.metrics);
        return;
      case "done":
        if (Object.keys(record.samples).length === 0) {
          const message = "the suite says that it is done, and gave no sample of anything";
          this.fail(id, { kind: "failed", stage: "missing", message });
          return;
        }
        record.seconds = event.seconds;
        this.#finish(id, record, "done");
    }
  }

  #finish(id: string, record: CaseRecord, state: "done" | "failed" | "skipped"): void {
    record.state = state;
    if (this.#running === id) this.#running = null;
    this.#onCase(id, record);
  }
}

function emptyRecord(): CaseRecord {
  return {
    state: "waiting",
    items: {},
    samples: {},
    resources: {},
    checks: {},
    seconds: 0,
    failure: null,
    skipReason: null,
  };
}
