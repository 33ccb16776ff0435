// Work that must not cost the job: late, broken or stopped.
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { withinMinutes } from "../../src/jobs/within_minutes.ts";

const never = (signal: AbortSignal) => setTimeout(60_000, undefined, { signal });

test("work that is done, is late or fails: null, or a sentence for what is left", async () => {
  const { signal } = new AbortController();
  expect(await withinMinutes(1, signal, async () => {})).toBeNull();
  expect(await withinMinutes(0.0001, signal, never)).toBe("it took more than 0.0001 min");
  expect(await withinMinutes(0.27, signal, async () => {})).toBeNull(); // 16200.000000000002 ms
  const broken = () => Promise.reject(new Error("no disk"));
  expect(await withinMinutes(1, signal, broken)).toBe("no disk");
});

test("a job that was stopped stops", async () => {
  const stopped = new AbortController();
  const work = withinMinutes(1, stopped.signal, never);
  stopped.abort(new Error("by hand"));
  await expect(work).rejects.toThrow("by hand");
});
