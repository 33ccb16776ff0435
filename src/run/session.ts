import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Budget, Hello, Request } from "../contract/generated/types.ts";
import { caseKey } from "../contract/names.ts";
import type { Case } from "../plan/definitions.ts";
import type { Invocation, SideName } from "../plan/schedule.ts";
import type { Progress } from "../system/progress.ts";
import { invoke, type Launch } from "./invoke.ts";
import type { CaseRecord } from "./transcript.ts";

/** A suite at one side, ready to be started. */
export interface Unit {
  suite: string;
  side: SideName;
  launch: Omit<Launch, "log" | "timeouts">;
  /** The benchmarks it implements. */
  implements: readonly string[];
}

/** Everything of a request but its cases. */
export type RequestBase = Omit<Request, "cases">;

export interface SessionOptions {
  request: RequestBase;
  budget: Budget;
  timeoutSeconds: number;
  logs: string;
  signal: AbortSignal;
  progress: Progress;
}

/** One case as one process answered it. */
export interface Answer {
  suite: string;
  side: SideName;
  case: Case;
  invocation: number;
  round: number;
  order: number;
  hello: Hello | null;
  record: CaseRecord;
}

/**
 * Run all invocations, one after the other. A case that crashed, hung or broke the protocol is not
 * tried again in later rounds; the cases behind it in the same process are asked for again.
 */
export async function runSession(
  invocations: readonly Invocation<Unit>[],
  options: SessionOptions,
): Promise<Answer[]> {
  await mkdir(options.logs, { recursive: true });
  const answers: Answer[] = [];
  const given = new Set<string>();
  const rounds = 1 + Math.max(0, ...invocations.map(({ round }) => round));
  const total = new Set(invocations.flatMap(({ cases }) => cases.map(({ id }) => id))).size;
  options.progress({ kind: "measure", invocations: invocations.length, rounds, cases: total });
  for (const [index, invocation] of invocations.entries()) {
    const { unit, round } = invocation;
    const key = ({ id }: Case) => `${unit.side}:${caseKey({ suite: unit.suite, case: id })}`;
    let pending = invocation.cases.filter(
      (item) => unit.implements.includes(item.benchmark) && !given.has(key(item)),
    );
    if (pending.length === 0) continue;
    const start = performance.now();
    while (pending.length > 0) {
      const batch = await runOnce(invocation, pending, options);
      answers.push(...batch);
      for (const { case: item, record } of batch) {
        if (record.state !== "done") given.add(key(item));
      }
      const answered = new Set(batch.map(({ case: item }) => item.id));
      if (answered.size === 0) break;
      pending = pending.filter(({ id }) => !answered.has(id));
    }
    options.progress({
      kind: "invocation",
      index: index + 1,
      invocations: invocations.length,
      round: round + 1,
      rounds,
      suite: unit.suite,
      side: unit.side,
      family: invocation.cases[0]?.benchmark ?? "",
      seconds: (performance.now() - start) / 1000,
    });
  }
  return answers;
}

async function runOnce(
  { unit, id, round, order }: Invocation<Unit>,
  cases: readonly Case[],
  options: SessionOptions,
): Promise<Answer[]> {
  const family = cases[0]?.benchmark ?? "";
  const request: Request = {
    ...options.request,
    cases: cases.map(({ id, benchmark, params }) => ({
      id,
      benchmark,
      params,
      budget: options.budget,
    })),
  };
  const log = join(options.logs, `${unit.suite}-${unit.side}-${family.replace("/", "-")}.log`);
  const timeouts = new Map(
    cases.map(({ id, timeoutSeconds }) => [id, timeoutSeconds ?? options.timeoutSeconds]),
  );
  const transcript = await invoke(
    { ...unit.launch, log, timeouts },
    request,
    options.signal,
    (case_, record) => {
      if (record.state === "waiting" || record.state === "running") return;
      options.progress({ kind: "case", suite: unit.suite, case: case_, state: record.state });
    },
  );
  return cases.flatMap((item) => {
    const record = transcript.cases.get(item.id);
    if (!record || record.state === "waiting" || record.state === "running") return [];
    const { suite, side } = unit;
    const { hello } = transcript;
    return [{ suite, side, case: item, invocation: id, round, order, hello, record }];
  });
}
