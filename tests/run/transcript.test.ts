import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseRecord, Transcript } from "../../src/run/transcript.ts";

const A = "toy/sum/a";
const B = "toy/sum/b";

const HELLO = {
  event: "hello",
  protocol: 1,
  suite: "toy",
  versions: {},
  device: "cpu",
  startup_seconds: 0.1,
};
const started = (id: string) => ({
  event: "started",
  case: id,
  phases: [{ metric: "fit_time", items: 7 }],
});
const sample = (id: string, start: number, values: number[], metric = "fit_time") => ({
  event: "sample",
  case: id,
  metric,
  start,
  values,
});
const done = (id: string) => ({ event: "done", case: id, seconds: 2 });
const skipped = (id: string) => ({ event: "skipped", case: id, reason: "needs a GPU" });
const error = (id?: string) => ({
  event: "error",
  ...(id ? { case: id } : {}),
  stage: "setup",
  message: "no data",
  hint: "fetch it",
});

/** What is kept after these lines, asked for cases a and b, and every answer as it was told. */
function listen(...events: unknown[]) {
  const told: string[] = [];
  const transcript = new Transcript([A, B], (id, { state }) => told.push(`${id} ${state}`));
  for (const event of events) transcript.hear(event);
  const record = (id: string) => transcript.cases.get(id) as CaseRecord;
  return { transcript, told, a: record(A), b: record(B) };
}

const states = ({ a, b }: ReturnType<typeof listen>) => [a.state, b.state];

describe("a process that keeps the protocol", () => {
  test("is kept as it was said, samples in order", () => {
    const { transcript, told, a, b } = listen(
      HELLO,
      started(A),
      sample(A, 0, [1, 2]),
      sample(A, 2, [3]),
      { event: "check", case: A, values: { sum: 6 } },
      { event: "resources", case: A, metrics: { peak_rss_bytes: 9 } },
      done(A),
      skipped(B),
      { event: "bye", cases: 2 },
    );
    expect(a).toEqual({
      state: "done",
      items: { fit_time: 7 },
      samples: { fit_time: [1, 2, 3] },
      checks: { sum: 6 },
      resources: { peak_rss_bytes: 9 },
      seconds: 2,
      failure: null,
      skipReason: null,
    });
    expect(b).toMatchObject({ state: "skipped", skipReason: "needs a GPU", failure: null });
    expect(told).toEqual([`${A} done`, `${B} skipped`]);
    expect(transcript).toMatchObject({ saidBye: true, unanswered: [], hello: { suite: "toy" } });
  });

  test("may name a metric like a member of every object", () => {
    const { a } = listen(HELLO, started(A), sample(A, 0, [1], "constructor"), done(A));
    expect(a.state).toBe("done");
    expect(Object.entries(a.samples)).toEqual([["constructor", [1]]]);
  });

  test("the running case is the first of those without an answer", () => {
    const { transcript } = listen(HELLO, started(B));
    expect(transcript.running).toBe(B);
    expect(transcript.unanswered).toEqual([B, A]);
  });
});

describe("a breach of the protocol", () => {
  test("before hello fails all cases", () => {
    const heard = listen(started(A));
    expect(states(heard)).toEqual(["failed", "failed"]);
    expect(heard.a.failure).toMatchObject({
      stage: "protocol",
      message: '"started" before hello',
      hint: expect.stringContaining("standard error"),
    });
  });

  test("by a suite that runs on the processor instead of the GPU fails all cases", () => {
    const transcript = new Transcript([A, B], () => {}, "cuda");
    for (const event of [HELLO, started(A), sample(A, 0, [1]), done(A)]) transcript.hear(event);
    for (const { state, failure } of transcript.cases.values()) {
      expect(state).toBe("failed");
      expect(failure?.message).toBe(
        "device cuda was asked for, but the suite says that it runs on the cpu",
      );
    }
    const onGpu = new Transcript([A], () => {}, "cuda");
    onGpu.hear({ ...HELLO, device: "NVIDIA H100" });
    expect(onGpu.unanswered).toEqual([A]);
  });

  test("by an unknown case fails the running one only", () => {
    const heard = listen(HELLO, started(A), done("toy/sum/other"));
    expect(states(heard)).toEqual(["failed", "waiting"]);
    expect(heard.a.failure?.message).toContain("toy/sum/other, never asked for");
  });

  test.each([
    ["a sample of a case not started", [sample(A, 0, [1])], "while it is waiting"],
    ["a case done before it started", [done(A)], "while it is waiting"],
    ["a case started twice", [started(A), started(A)], "while it is running"],
    ["samples from a wrong index", [started(A), sample(A, 1, [1])], "start at 1, not 0"],
    ["samples twice", [started(A), sample(A, 0, [1]), sample(A, 0, [1])], "start at 0, not 1"],
    ["an event out of the schema", [started(A), { event: "party" }], 'unknown event "party"'],
    ["no object", [started(A), 7], "does not fit the protocol (must be object): 7"],
    ["a key left out", [started(A), { event: "done", case: A }], '(key "seconds" is missing)'],
    ["an unknown key", [started(A), { ...done(A), mood: "good" }], '(/mood unknown key "mood")'],
  ])("%s", (_, events, message) => {
    const { a } = listen(HELLO, ...events);
    expect(a).toMatchObject({ state: "failed", failure: { stage: "protocol" } });
    expect(a.failure?.message).toContain(message);
  });

  test.each([sample(A, 1, [1]), started(A), skipped(A)])(
    "after done takes no answer away: $event",
    (late) => {
      const heard = listen(HELLO, started(A), sample(A, 0, [1]), done(A), started(B), late);
      expect(states(heard)).toEqual(["done", "failed"]);
      expect(heard.a.samples).toEqual({ fit_time: [1] });
      expect(heard.b.failure?.message).toContain(`of case ${A} while it is done`);
    },
  );

  test("by starting a case before the last one ends fails that last one", () => {
    const heard = listen(HELLO, started(A), started(B), sample(B, 0, [1]), done(B));
    expect(states(heard)).toEqual(["failed", "done"]);
    expect(heard.a.failure?.message).toBe(`case ${B} starts before ${A} ends`);
  });

  test("is the first that counts: what a failed case says later is passed over", () => {
    const heard = listen(HELLO, started(A), sample(A, 5, [1]), sample(A, 0, [1]), done(A));
    expect(heard.a).toMatchObject({ state: "failed", samples: { fit_time: [] } });
    expect(heard.told).toEqual([`${A} failed`]);
    expect(heard.b.state).toBe("waiting");
  });
});

test("an answer without a single sample is none", () => {
  const heard = listen(HELLO, started(A), done(A));
  expect(heard.a).toMatchObject({ state: "failed", failure: { stage: "missing" } });
});

describe("an error", () => {
  test("with a case fails that one, with stage and hint", () => {
    const heard = listen(HELLO, started(A), error(A), started(B), sample(B, 0, [1]), done(B));
    expect(states(heard)).toEqual(["failed", "done"]);
    const failure = { kind: "failed", stage: "setup", message: "no data", hint: "fetch it" };
    expect(heard.a.failure).toEqual(failure);
  });

  test("after done voids that answer", () => {
    const heard = listen(HELLO, started(A), sample(A, 0, [1]), done(A), error(A));
    expect(states(heard)).toEqual(["failed", "waiting"]);
  });

  test("without a case fails all that have no answer, hello or not", () => {
    expect(states(listen(error()))).toEqual(["failed", "failed"]);
    const answered = [HELLO, started(A), sample(A, 0, [1]), done(A)];
    expect(states(listen(...answered, error()))).toEqual(["done", "failed"]);
  });
});

test("whatever is said in whatever order: nothing is thrown, and each case is in one state", () => {
  const id = fc.constantFrom(A, B, "toy/sum/other");
  const event = fc.oneof(
    fc.constant(HELLO),
    id.map(started),
    fc
      .tuple(id, fc.nat(2), fc.constantFrom("fit_time", "constructor"))
      .map(([name, start, metric]) => sample(name, start, [1], metric)),
    id.map(done),
    id.map(skipped),
    fc.option(id, { nil: undefined }).map(error),
    id.map((name) => ({ event: "check", case: name, values: { sum: 1 } })),
    fc.constant({ event: "bye", cases: 2 }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const { transcript, told, a, b } = listen(HELLO, ...events);
      const open = new Set(transcript.unanswered);
      for (const [name, record] of [
        [A, a],
        [B, b],
      ] as const) {
        const { state } = record;
        expect(open.has(name)).toBe(state === "waiting" || state === "running");
        expect(record.failure !== null).toBe(state === "failed");
        expect(record.skipReason !== null).toBe(state === "skipped");
        const answers = told.filter((line) => line.startsWith(name));
        expect(answers.at(-1)).toBe(open.has(name) ? undefined : `${name} ${state}`);
        // Only an error can follow on another answer.
        expect(answers.slice(0, -1)).toEqual(answers.length > 1 ? [`${name} done`] : []);
      }
      if (transcript.running !== null) expect(open).toContain(transcript.running);
      expect([a, b].filter(({ state }) => state === "running").length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
