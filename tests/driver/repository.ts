import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import type { Job } from "../../src/jobs/job.ts";
import { TestFolder } from "../build/folders.ts";

/** A git repository that has benchmarks, and no suite; jobs on it have a cache of their own. */
export class BenchedRepository implements AsyncDisposable {
  readonly #folder: TestFolder;
  readonly root: string;
  /** What the jobs said while they worked. */
  readonly told: string[] = [];

  private constructor(folder: TestFolder) {
    this.#folder = folder;
    this.root = folder.at("repository");
  }

  static async make(files: Record<string, string>): Promise<BenchedRepository> {
    const repository = new BenchedRepository(await TestFolder.make());
    await mkdir(repository.root);
    process.env.RVP_CACHE_DIR = repository.#folder.at("cache");
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.commit(files);
    return repository;
  }

  async git(...args: string[]): Promise<string> {
    const author = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
    return (await execa("git", [...author, ...args], { cwd: this.root })).stdout;
  }

  async write(name: string, text: string): Promise<void> {
    const path = join(this.root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  /** Write files, or remove those that are null, and commit everything. */
  async commit(files: Record<string, string | null>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      if (text === null) await rm(join(this.root, name));
      else await this.write(name, text);
    }
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", Object.keys(files).join(" "));
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
