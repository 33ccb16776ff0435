// The nine kinds of verdict that every report must make plain: what golden files hold, and what people look at.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../../src/contract/generated/types.ts";
import { compareFiles } from "../../src/jobs/compare_files.ts";
import { type Sample, sample } from "./sample.ts";

const calm = { changes: {}, outcomes: {} };

const wrong: Outcome = {
  kind: "wrong",
  check: "f1_macro",
  expected: 0.9713,
  got: 0.9421,
  tolerance: "|Δ| ≤ 0.001",
  against: "python",
};

const crashed: Outcome = {
  kind: "failed",
  stage: "crash",
  message: "the process ended by signal SIGSEGV after 3 of 12 iterations",
  stderr_tail:
    "thread 'main' panicked at crates/llm/src/gpt2_benchmark.rs:81:14:\nindex out of bounds: the len is 64 but the index is 64",
};

const all = sample(calm).results.cases;
const same = Object.fromEntries(
  all.map(({ suite, case: id }): [string, Outcome] => [
    `${suite}:${id}`,
    { kind: "same-program", as: "be7ab9b2a1908f7e6d5c4b3a2918170605040302" },
  ]),
);

/** A folder as `cargo bench` leaves it; head sorts by a tenth slower. */
async function criterion(folder: string, side: string, factor: number): Promise<string> {
  const root = join(folder, side, "criterion");
  for (const [name, nanoseconds] of [
    ["sort", 820 * factor],
    ["sum", 310],
  ] as const) {
    const iters = [10, 20, 30, 40];
    const sample = { iters, times: iters.map((n, i) => n * nanoseconds * (1 + 0.002 * i)) };
    await mkdir(join(root, name, "new"), { recursive: true });
    await writeFile(join(root, name, "new/sample.json"), JSON.stringify(sample));
  }
  return root;
}

async function imported(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), "rvp-nine-"));
  const base = [await criterion(folder, "base", 1)];
  const head = [await criterion(folder, "head", 1.1)];
  const judgement = await compareFiles({ base, head, root: folder, today: "2026-11-24" });
  await rm(folder, { recursive: true });
  return judgement;
}

/** By name, in the order in which a reader is likely to meet them. */
export const NINE: Record<string, () => Sample | Promise<Sample>> = {
  clean: () => sample(calm),
  red: () => sample({ outcomes: {} }),
  "out-of-bounds": () =>
    sample({
      ...calm,
      policy: { parity: [{ match: "classical/svm/svc/**:fit_time", min_ratio: 1 }] },
    }),
  "wrong-answer": () =>
    sample({ ...calm, outcomes: { "rust:classical/svm/nu-svc/digits": wrong } }),
  "not-measured": () =>
    sample({ ...calm, outcomes: { "rust:llm/gpt2-small/generate/fp32": crashed } }),
  unfit: () =>
    sample({
      ...calm,
      spread: 0.12,
      circumstances: { unfit: [{ code: "foreign-load", share: 0.62 }] },
    }),
  "first-run": () =>
    sample({
      ...calm,
      paired: false,
      circumstances: {
        noBaseline: {
          code: "no-baseline",
          because: "first-run",
          expected: "sessions of profile quick on amd-epyc-7763",
        },
      },
    }),
  "same-program": () => sample({ ...calm, outcomes: same }),
  import: imported,
};
