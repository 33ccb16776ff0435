import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request } from "../../src/contract/generated/types.ts";
import type { RequestBase } from "../../src/run/session.ts";
import type { CaseRecord } from "../../src/run/transcript.ts";

/** What a script can use: emit, hello, answer(id), wait(point), bye; the request is not yet read. */
export const PRELUDE = `
import { appendFileSync, closeSync, readFileSync, readSync, statSync, writeFileSync, writeSync } from "node:fs";
import { spawn } from "node:child_process";
const emit = (event) => process.stdout.write(JSON.stringify(event) + "\\n");
const hello = () => emit({ event: "hello", protocol: 1, suite: "toy", versions: {}, device: "cpu", startup_seconds: 0 });
const start = (id) => emit({ event: "started", case: id, phases: [{ metric: "fit_time", items: 1 }] });
const answer = (id) => { start(id); emit({ event: "sample", case: id, metric: "fit_time", start: 0, values: [1] }); emit({ event: "done", case: id, seconds: 1 }); };
const bye = () => emit({ event: "bye", cases: 0 });
const wait = (point) => { writeSync(+process.env.RVP_BARRIER, point); return readSync(+process.env.RVP_BARRIER, Buffer.alloc(1)); };
const ids = () => JSON.parse(readFileSync(0, "utf8")).cases.map(({ id }) => id);
`;

export const REQUEST: RequestBase = {
  protocol: 1,
  seed: 1,
  device: "cpu",
  dtype: "float32",
  threads: 1,
  benchmarks: "benchmarks",
  fixtures: null,
};

export const BUDGET = { warmup_seconds: 0, seconds: 1, least_samples: 1, most_samples: 1 };

export function requestFor(ids: readonly string[]): Request {
  const cases = ids.map((id) => ({ id, benchmark: "toy/sum", params: {}, budget: BUDGET }));
  return { ...REQUEST, mode: "measure", cases };
}

/** A temporary folder for small suites, each a script. */
export class SuiteFolder {
  readonly path: string;
  private constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<SuiteFolder> {
    return new SuiteFolder(await mkdtemp(join(tmpdir(), "rvp-suite-")));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** The command that runs this script, written below the folder. */
  async script(body: string): Promise<string[]> {
    const path = this.file("suite.mjs");
    await writeFile(path, PRELUDE + body);
    return [process.execPath, path];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}

/** State, and where it failed: "done", "failed in crash". */
export function outcomes(cases: ReadonlyMap<string, CaseRecord>): string[] {
  return [...cases.values()].map(({ state, failure }) =>
    failure ? `failed in ${failure.stage}` : state,
  );
}
