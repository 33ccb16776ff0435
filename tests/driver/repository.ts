import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "../../src/jobs/job.ts";
import { TestFolder } from "../build/folders.ts";
import { GitFolder } from "../git_folder.ts";

/** A git repository that has benchmarks, and no suite; jobs on it have a cache of their own. */
export class BenchedRepository extends GitFolder implements AsyncDisposable {
  readonly #folder: TestFolder;
  /** What the jobs said while they worked. */
  readonly told: string[] = [];

  private constructor(folder: TestFolder) {
    super(folder.at("repository"));
    this.#folder = folder;
  }

  static async make(files: Record<string, string>): Promise<BenchedRepository> {
    const repository = new BenchedRepository(await TestFolder.make());
    process.env.RVP_CACHE_DIR = repository.#folder.at("cache");
    await repository.initialise();
    await repository.commit(files);
    return repository;
  }

  /** Write files, or remove those that are null, and commit everything. */
  async commit(files: Record<string, string | null>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      if (text === null) await rm(join(this.root, name));
      else await this.write(name, text);
    }
    await this.commitAll(Object.keys(files).join(" "));
  }

  /** A job of a few rounds against the commit before. */
  job(rest: Partial<Job> & { cases?: readonly string[] } = {}): Job {
    const { cases = [], ...job } = rest;
    return {
      root: this.root,
      choice: { profile: "smoke", suites: [], domains: [], cases, rounds: 5 },
      base: "HEAD~1",
      stored: false,
      all: false,
      logs: this.#folder.at("logs"),
      today: "2026-11-26",
      signal: new AbortController().signal,
      progress: (event) => this.told.push(JSON.stringify(event)),
      ...job,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    delete process.env.RVP_CACHE_DIR;
    await this.#folder[Symbol.asyncDispose]();
  }
}
