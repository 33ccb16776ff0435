import type { ProgressEvent } from "../../system/progress.ts";
import { seconds as duration } from "../figures.ts";
import { plain } from "./cell.ts";

/** An event as one line of a log, or null where a log is better without. No colour, no cursor. */
export function plainLine(event: ProgressEvent): string | null {
  const line = describe(event);
  return line === null ? null : plain(line);
}

function describe(event: ProgressEvent): string | null {
  switch (event.kind) {
    case "build": {
      const what = `${event.suite} for ${event.domain}: ${event.step}`;
      if (event.state === "started") return `building ${what}`;
      if (event.state === "cached") return `built before: ${what}`;
      return `built ${what}${event.seconds === undefined ? "" : ` in ${duration(event.seconds)}`}`;
    }
    case "verify":
      return `checking the answers of ${event.cases} cases`;
    case "measure":
      return `measuring ${event.cases} cases: ${event.invocations} processes in ${event.rounds} rounds`;
    case "invocation": {
      const { index, invocations, round, rounds, suite, side, family, seconds } = event;
      const place = `[${index}/${invocations}, round ${round}/${rounds}]`;
      return `${place} ${suite} ${side} ${family}: ${seconds.toFixed(1)} s`;
    }
    case "case":
      return event.state === "done" ? null : `${event.state}: ${event.suite} ${event.case}`;
    case "more":
    case "settle":
      return roundsText(event);
    case "note":
      return event.message;
  }
}

/** What further rounds are for. */
export function roundsText(event: Extract<ProgressEvent, { kind: "more" | "settle" }>): string {
  const cases = `${event.cases} ${event.cases === 1 ? "case" : "cases"}`;
  const rounds = `${event.rounds} ${event.kind === "settle" ? "fresh" : "more"} rounds`;
  return event.kind === "settle"
    ? `${cases} may be slower: ${rounds} decide`
    : `${cases} undecided: ${rounds}`;
}
