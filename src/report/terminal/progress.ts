import { plural } from "../../contract/words.ts";
import type { ProgressEvent } from "../../system/progress.ts";
import { seconds as duration } from "../figures.ts";
import { cutEnd, cutMiddle, plain, widthOf } from "./cell.ts";
import { colors } from "./color.ts";
import { type Eta, noEta, observe, remaining } from "./eta.ts";
import { roundsText } from "./plain_line.ts";

/** What is known of the work so far: a value, advanced by events. */
export interface ProgressState {
  /** What is being done now, in one word and its object. */
  doing: string;
  /** Seconds since this part of the work began, as of the last event or tick. */
  elapsed: number;
  began: number;
  measure?: {
    cases: number;
    round: number;
    rounds: number;
    /** Invocations that ended, and all. */
    done: number;
    invocations: number;
    /** Of this round: cases answered by any suite and side. */
    answered: number;
    failed: number;
    eta: Eta;
    /** Seconds left, as of `at`. */
    left: number | null;
    at: number;
  };
}

export interface ProgressOptions {
  width: number;
  color: boolean;
}

export const IDLE: ProgressState = { doing: "starting", elapsed: 0, began: 0 };

/** The state after an event; `now` is in seconds, from any fixed start. */
export function advance(state: ProgressState, event: ProgressEvent, now: number): ProgressState {
  const at = (doing: string): ProgressState => ({ doing, elapsed: 0, began: now });
  switch (event.kind) {
    case "build": {
      const what = `building ${event.suite} for ${event.domain}: ${event.step}`;
      return event.state === "started" ? at(what) : state;
    }
    case "verify":
      return at(`checking the answers of ${plural(event.cases, "case")}`);
    case "more":
    case "settle":
      return at(roundsText(event));
    case "measure": {
      const { invocations, rounds, cases } = event;
      const eta = noEta(invocations, rounds);
      const counts = { round: 1, done: 0, answered: 0, failed: 0 };
      return {
        ...at("measuring"),
        measure: { cases, rounds, invocations, ...counts, eta, left: null, at: now },
      };
    }
    case "invocation": {
      const { measure } = state;
      if (!measure) return state;
      const key = `${event.suite} ${event.side} ${event.family}`;
      const eta = observe(measure.eta, key, event.index, event.seconds);
      const perRound = measure.invocations / measure.rounds;
      // The next invocation may open a new round.
      const round = Math.min(measure.rounds, 1 + Math.floor(event.index / perRound));
      const answered = round === measure.round ? measure.answered : 0;
      const left = remaining(eta);
      return {
        ...tick(state, now),
        measure: { ...measure, round, answered, done: event.index, eta, left, at: now },
      };
    }
    case "case": {
      const { measure } = state;
      const doing = measure ? `${event.suite} ${event.case}` : state.doing;
      if (!measure) return tick(state, now);
      const failed = measure.failed + (event.state === "failed" ? 1 : 0);
      return {
        ...tick({ ...state, doing }, now),
        measure: { ...measure, answered: measure.answered + 1, failed },
      };
    }
    case "note":
      return tick(state, now);
  }
}

/** The same work, a moment later. */
export function tick(state: ProgressState, now: number): ProgressState {
  return { ...state, elapsed: now - state.began };
}

const BAR = 20;

/** One line: how far, in which round and case, and how long still. */
export function renderProgress(state: ProgressState, options: ProgressOptions): string {
  const { width } = options;
  const paint = colors(options.color);
  const { measure } = state;
  if (!measure) {
    return cutEnd(plain(`${state.doing} · ${duration(state.elapsed)}`), width);
  }
  const share = shareDone(state);
  const filled = Math.round(BAR * share);
  const bar = "━".repeat(filled);
  const rail = "─".repeat(BAR - filled);
  const facts = [
    `${Math.floor(100 * share)} %`,
    `round ${measure.round}/${measure.rounds}`,
    `case ${measure.answered} of the round`,
    ...(measure.failed > 0 ? [`${measure.failed} failed`] : []),
    etaText(state),
  ].join(" · ");
  const room = width - widthOf(facts) - 1;
  if (room < 0) return cutEnd(facts, width);
  const head = room >= BAR ? `${paint.cyan(bar)}${paint.dim(rail)} ${facts}` : facts;
  const taken = widthOf(facts) + (room >= BAR ? BAR + 1 : 0);
  const left = width - taken - 2;
  return left >= 12 ? `${head}  ${paint.dim(cutMiddle(plain(state.doing), left))}` : head;
}

function shareDone({ measure, elapsed, began }: ProgressState): number {
  if (!measure || measure.invocations === 0) return 0;
  if (measure.left === null) return 0;
  const worked = measure.at - began;
  const since = began + elapsed - measure.at;
  const total = worked + measure.left;
  if (total === 0) return 1;
  return Math.min(1, (worked + Math.min(since, measure.left)) / total);
}

function etaText({ measure, elapsed, began }: ProgressState): string {
  if (!measure || measure.left === null) return "ETA –";
  const left = Math.max(0, measure.left - (began + elapsed - measure.at));
  return `ETA ${duration(left)}`;
}
