import { plural } from "../../contract/words.ts";
import type { ProgressEvent } from "../../system/progress.ts";
import { seconds as duration } from "../figures.ts";
import { plain } from "./cell.ts";

/** An event as one line of a log, or null where it is none of its own. No colour, no cursor. */
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
      return `checking the answers of ${plural(event.cases, "case")}`;
    case "measure": {
      const { cases, invocations, rounds } = event;
      const work = `${plural(invocations, "process")} in ${plural(rounds, "round")}`;
      return `measuring ${plural(cases, "case")}: ${work}`;
    }
    case "invocation":
      return null; // a round is worth a line, a process is not
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
  const cases = plural(event.cases, "case");
  const one = event.rounds === 1;
  return event.kind === "settle"
    ? `${cases} may be slower: ${plural(event.rounds, "fresh round")} ${one ? "decides" : "decide"}`
    : `${cases} undecided: ${plural(event.rounds, "more round")}`;
}
