import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Budget, DrivenSuite, Event, Request } from "../contract/generated/types.ts";
import { clip, LIMITS } from "../contract/limits.ts";
import { PROTOCOL } from "../contract/protocol.ts";
import { answerAll } from "./answers.ts";
import type { MeasuredOutcome, Place, Tool } from "./tool.ts";

/** As many values as an event may carry. */
const MOST_VALUES = 1000;

/** What is asked for where no figure is wanted. */
const ONCE: Budget = { warmup_seconds: 0, seconds: 1e-9, least_samples: 1, most_samples: 1 };

/** Answer the request on standard input, by events on standard output (docs/protocol.md). */
export async function answerRequest(
  tool: Tool<DrivenSuite>,
  place: Place,
  entry: DrivenSuite,
): Promise<void> {
  const { mode, threads, device, cases } = JSON.parse(await text(process.stdin)) as Request;
  emit({
    event: "hello",
    protocol: PROTOCOL,
    suite: entry.name,
    versions: {},
    device, // where a tool's benchmarks run is theirs to say
    startup_seconds: process.uptime(),
  });
  const ids = new Map(cases.map(({ id, params }) => [String(params.name), id]));
  const budget = mode === "verify" ? ONCE : (cases[0]?.budget ?? ONCE);
  await answerAll(
    [...ids.keys()],
    async (names) => {
      // A file that an earlier run left must not be taken for this one's.
      const scratch = await mkdtemp(join(place.scratch, "run-"));
      return tool.run(names, budget, { ...place, scratch, threads }, entry);
    },
    (name, outcome, seconds) => tell(ids.get(name) ?? "", outcome, seconds),
  );
  emit({ event: "bye", cases: cases.length });
}

function tell(id: string, outcome: MeasuredOutcome, seconds: number): void {
  if (outcome.kind === "skipped") {
    emit({ event: "skipped", case: id, reason: clip(outcome.reason, LIMITS.reason) });
    return;
  }
  emit({ event: "started", case: id, phases: [] });
  if (outcome.kind === "failed") {
    const message = clip(outcome.message, LIMITS.message);
    emit({ event: "error", case: id, stage: "measure", message });
    return;
  }
  for (const [metric, all] of Object.entries(outcome.metrics)) {
    for (let start = 0; start < all.length; start += MOST_VALUES) {
      const values = all.slice(start, start + MOST_VALUES);
      emit({ event: "sample", case: id, metric, start, values });
    }
  }
  emit({ event: "done", case: id, seconds });
}

function emit(event: Event): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
