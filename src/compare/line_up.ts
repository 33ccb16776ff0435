import type {
  CaseResult,
  Outcome,
  Params,
  Process,
  RemovedCase,
  Results,
} from "../contract/generated/types.ts";
import { caseKey, oldestFirst } from "../contract/names.ts";

/** What is known of one case on one side in one session. */
export interface Measured {
  session: string;
  outcome: Outcome;
  /** Key of head's program in that session; absent: unknown. */
  program?: string;
  processes: Process[];
  /** Metrics that have no figure here, and why. */
  unread: Record<string, string>;
}

export interface CaseSides {
  suite: string;
  case: string;
  title?: string | undefined;
  params: Params;
  /** Oldest session first. */
  head: Measured[];
  base: Measured[];
  /** What head's latest session says of the base's side. */
  baseState?: CaseResult["base"];
  /** Some session of head measured a base beside it. */
  paired?: boolean;
  /** A session that holds the case twice. */
  duplicate?: string;
  /** The stored sessions are those of head. */
  sameSession?: boolean;
}

/**
 * Lines up what head measured with what the base measured. The base is the processes of side "base" in
 * the documents of head (same job), and the stored documents, in which the later base was the head.
 *
 * A session of head that is stored, too, is the base's: a benchmark history that grew by one entry is
 * compared by that entry.
 */
export function lineUp(head: readonly Results[], stored: readonly Results[]): CaseSides[] {
  const known = new Set(stored.map(({ session }) => session.id));
  const fresh = head.filter((document) => !known.has(document.session.id) || hasBase(document));
  const sameSession = fresh.length === 0 && head.length > 0;
  const paired = fresh.some(hasBase);
  const judged = new Set(fresh.map(({ session }) => session.id));
  const others = stored.filter(({ session }) => !judged.has(session.id));
  const cases = new Map<string, CaseSides>();
  const sidesOf = ({ suite, case: id, params }: RemovedCase): CaseSides => {
    const key = caseKey({ suite, case: id });
    const sides = cases.get(key) ?? {
      suite,
      case: id,
      params,
      head: [],
      base: [],
      sameSession,
      paired,
    };
    cases.set(key, sides);
    return sides;
  };
  const add = (
    document: Results,
    result: CaseResult,
    side: "head" | "base",
    from: Process["side"],
  ) => {
    const sides = sidesOf(result);
    const processes = result.processes
      .filter((process) => process.side === from)
      .sort((a, b) => a.round - b.round || a.order - b.order || a.invocation - b.invocation);
    if (side === "base" && from === "base" && processes.length === 0) return;
    const session = document.session.id;
    if (sides[side].some((seen) => seen.session === session)) sides.duplicate = session;
    const program = from === "head" && result.program ? { program: result.program } : {};
    const { outcome, unread = {} } = result;
    sides[side].push({ session, outcome, ...program, processes, unread });
    sides.title ??= result.title;
  };
  for (const document of oldestFirst(sameSession ? head : fresh)) {
    for (const result of document.cases) {
      add(document, result, "head", "head");
      add(document, result, "base", "base");
      if (result.base) sidesOf(result).baseState = result.base;
    }
    for (const removed of document.removed ?? []) sidesOf(removed).baseState = "measured";
  }
  const latest = new Map<string, Set<string>>();
  for (const document of oldestFirst(others)) {
    for (const suite of new Set(document.cases.map((result) => result.suite))) {
      latest.set(suite, new Set(document.cases.map(caseKey)));
    }
    for (const result of document.cases) add(document, result, "base", "head");
  }
  // What only older sessions hold was gone before head: it is not missing on head.
  return [...cases.values()].filter(
    (sides) =>
      sides.head.length > 0 || sides.baseState || latest.get(sides.suite)?.has(caseKey(sides)),
  );
}

function hasBase({ cases }: Results): boolean {
  return cases.some(({ processes }) => processes.some(({ side }) => side === "base"));
}
